namespace SonkoRules.Acts;


/// <summary>What the limits must cover when winners are named (reading R-FILL, clause 3.3).</summary>
/// <remarks>Что должны покрывать лимиты.</remarks>
public enum LimitCoverage
{
    /// <summary>The sums asked for, each counted at the greatest subsidy at most. The default.</summary>
    Requests = 0,
    /// <summary>The computed sizes of the subsidies.</summary>
    ComputedSizes = 1,
    /// <summary>The sums asked for as they are, however far above the greatest subsidy.</summary>
    UncappedRequests = 2,
}


/// <summary>How computed sums are rounded (reading R-KOPECK, clause 3.5, 3.18).</summary>
/// <remarks>Как округляются суммы.</remarks>
public enum MoneyRounding
{
    /// <summary>The formula's size and the return to the nearest kopeck, a half away from zero; the greatest subsidy
    /// down to the kopeck. The default.</summary>
    HalfUpToKopeck = 0,
    /// <summary>Everything down to the kopeck.</summary>
    DownToKopeck = 1,
    /// <summary>Every size and every return down to the rouble, a size that equals the request too.</summary>
    DownToRuble = 2,
}


/// <summary>What follows when the next applicant refuses the remainder (reading R-OFFER, clause 3.4).</summary>
/// <remarks>Что следует за отказом от остатка.</remarks>
public enum RemainderOffer
{
    /// <summary>The offer ends: only the next applicant is named. The default.</summary>
    EndsWithRefusal = 0,
    /// <summary>The remainder is offered on down the rating.</summary>
    GoesOnDown = 1,
    /// <summary>No offer is made at all.</summary>
    NotMade = 2,
}


/// <summary>Whether money left after an accepted offer is offered again (reading R-REMAINDER, clause 3.4).</summary>
/// <remarks>Применяется ли пункт вновь к новому остатку.</remarks>
public enum RemainderRepeats
{
    /// <summary>Again, to the then next applicant, while money and applicants remain. The default.</summary>
    Again = 0,
    /// <summary>No: the clause applies once.</summary>
    Once = 1,
}


/// <summary>What follows when nobody won within the limits (reading R-NOBODY, clause 3.4).</summary>
/// <remarks>Что следует, если в пределах лимитов победителей нет.</remarks>
public enum NobodyWon
{
    /// <summary>No offer: there is no winner after whom anybody is the next. The default.</summary>
    NoOffer = 0,
    /// <summary>The offer begins with the first of the rating.</summary>
    OfferFromFirst = 1,
}


/// <summary>Whether one who refused an offer is asked again when money is released later (reading R-REFUSER, clause
/// 3.4).</summary>
/// <remarks>Предлагаются ли высвободившиеся средства ранее отказавшемуся.</remarks>
public enum EarlierRefusal
{
    /// <summary>Asked again: the sum is another. The default.</summary>
    AskedAgain = 0,
    /// <summary>Passed over; the then next is asked.</summary>
    PassedOver = 1,
}


/// <summary>Whether one whose request fits what is left is asked at all (reading R-FIT, clause 3.4).</summary>
/// <remarks>Нужно ли согласие, если остаток покрывает запрос.</remarks>
public enum FittingRequest
{
    /// <summary>Wins without being asked: there is nothing to reduce. The default.</summary>
    WinsUnasked = 0,
    /// <summary>Is asked too; its refusal is a refusal like any other.</summary>
    IsAsked = 1,
}
