namespace SonkoRules.Acts;


/// <summary>How the return coefficients of several results combine (reading R-SEVERAL, clause 3.18).</summary>
/// <remarks>Как сочетаются коэффициенты нескольких результатов.</remarks>
public enum SeveralResults
{
    /// <summary>The mean of all, results that were reached counting as 0. The default.</summary>
    MeanOfAll = 0,
    /// <summary>The greatest one.</summary>
    Greatest = 1,
    /// <summary>Their sum, at most 1.</summary>
    CappedSum = 2,
}


/// <summary>What follows from a breach cured within the term of the act (reading R-CURE, clause 3.17).</summary>
/// <remarks>Последствие нарушения, устранённого в срок акта.</remarks>
public enum CuredBreach
{
    /// <summary>Nothing is returned. The default.</summary>
    NothingReturned = 0,
    /// <summary>The whole subsidy is returned all the same.</summary>
    WholeSubsidyReturned = 1,
}


/// <summary>From which day the 30 working days to return run (reading R-FOUND, clause 3.17). Whether a breach was found
/// in the year of the subsidy or later is judged by the day of finding under every answer.</summary>
/// <remarks>День установления факта нарушения.</remarks>
public enum BreachEstablished
{
    /// <summary>The day of finding. The default.</summary>
    Finding = 0,
    /// <summary>The day of the act of breach.</summary>
    Act = 1,
    /// <summary>The day of the decision to return.</summary>
    Decision = 2,
}


/// <summary>What is returned for a breach of the procedure (reading R-PROCEDURE, clause 3.17).</summary>
/// <remarks>Последствие нарушения порядка предоставления субсидии.</remarks>
public enum ProcedureBreach
{
    /// <summary>The whole subsidy, by the terms of a breach of the conditions. The default.</summary>
    WholeSubsidy = 0,
    /// <summary>Nothing by the clause itself: the sum of the ministry's decision, by the term of its demand.</summary>
    SumOfDecision = 1,
}


/// <summary>What is returned for money used off purpose (reading R-OFF-PURPOSE, clauses 3.13, 3.17).</summary>
/// <remarks>Что возвращается при использовании не по целевому назначению.</remarks>
public enum OffPurposeReturn
{
    /// <summary>That money. The default.</summary>
    ThatMoney = 0,
    /// <summary>The whole subsidy.</summary>
    WholeSubsidy = 1,
}


/// <summary>What is returned for results not reached (reading R-UNMET, clauses 3.17, 3.18).</summary>
/// <remarks>Что возвращается при недостижении результатов.</remarks>
public enum UnmetResultsReturn
{
    /// <summary>The subsidy times k. The default.</summary>
    ByFormula = 0,
    /// <summary>The whole subsidy.</summary>
    WholeSubsidy = 1,
}


/// <summary>What a signature or objections after the term mean while no agreement is made (reading R-LATE-SIGNING,
/// clauses 3.7.2, 3.11).</summary>
/// <remarks>Последствие подписания или возражения после срока.</remarks>
public enum LateSigning
{
    /// <summary>The winner is considered to have evaded. The default.</summary>
    Evaded = 0,
    /// <summary>The winner is saved.</summary>
    Saved = 1,
}
