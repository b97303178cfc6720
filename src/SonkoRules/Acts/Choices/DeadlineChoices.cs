namespace SonkoRules.Acts;


/// <summary>Whether the day of the event is day 1 of a term "from the day" (reading R-FROM, clause 2.10.1, 2.19, 2.20,
/// 2.22, 2.25, 2.28, 3.7.1, 3.12, 3.15, 3.17–3.19).</summary>
/// <remarks>Считается ли день события первым днём срока «со дня».</remarks>
public enum FromTheDay
{
    /// <summary>No: the day after it is (Civil Code, article 191). The default.</summary>
    DayAfter = 0,
    /// <summary>Yes.</summary>
    SameDay = 1,
}


/// <summary>Which day is day 1 of a term "from the day following" an event (reading R-START, clause 2.6, 2.14, 2.15.1,
/// 3.7.2).</summary>
/// <remarks>Какой день первый в сроке «со дня, следующего за днём».</remarks>
public enum FromTheDayFollowing
{
    /// <summary>That following day; the first working one in a term of working days. The default.</summary>
    ThatDay = 0,
    /// <summary>The day after that following day.</summary>
    DayAfterIt = 1,
}


/// <summary>What happens when the last day of a term of calendar days is not working (reading R-SHIFT, clause 2.3, 2.25,
/// 2.28, 3.13, 3.14, 3.17–3.19).</summary>
/// <remarks>Переносится ли последний день, если он нерабочий.</remarks>
public enum NonWorkingLastDay
{
    /// <summary>The term ends on the next working day (Civil Code, article 193, by analogy). The default.</summary>
    NextWorkingDay = 0,
    /// <summary>The term ends on that day all the same.</summary>
    Stays = 1,
}


/// <summary>Whether a span that the order fixes or limits grows when its last day is not working (reading R-SPAN, clause
/// 2.6, 2.22).</summary>
/// <remarks>Удлиняется ли период, если его последний день нерабочий.</remarks>
public enum SpanEnd
{
    /// <summary>No: it is a length, not a due date. The default.</summary>
    Stays = 0,
    /// <summary>It moves where reading R-SHIFT moves.</summary>
    MovesOn = 1,
}


/// <summary>What happens when a limit counted back in calendar days falls on a day off (reading R-BACK, clause 2.2,
/// 2.10.3).</summary>
/// <remarks>Предел, отсчитанный назад, приходится на выходной.</remarks>
public enum BackwardLimit
{
    /// <summary>It stays. The default.</summary>
    Stays = 0,
    /// <summary>It moves to the working day before.</summary>
    WorkingDayBefore = 1,
}


/// <summary>How "N days before" is counted (reading R-BEFORE, clause 2.2, 2.5, 2.10.1, 2.10.3, 2.12.5, 3.15).</summary>
/// <remarks>Как отсчитывается «за N дней до».</remarks>
public enum DaysBefore
{
    /// <summary>The N-th day back, the day of the event not counted. The default.</summary>
    NthDayBack = 0,
    /// <summary>N full days lie between.</summary>
    FullDaysBetween = 1,
}


/// <summary>When acceptance of applications opens (reading R-WINDOW, clause 2.2, 2.6).</summary>
/// <remarks>Когда открывается приём заявок.</remarks>
public enum AcceptanceWindow
{
    /// <summary>On the day after publication, for the thirty days of 2.6; a conflict with the lead of 2.2 is reported.
    /// The default.</summary>
    DayAfterPublication = 0,
    /// <summary>On the first day that the lead of 2.2 allows.</summary>
    WhenLeadAllows = 1,
}


/// <summary>From which of the two terms of 2.25 the term of the draft agreement counts (reading, clause
/// 3.7.1).</summary>
/// <remarks>От какого из двух сроков 2.25 считается срок проекта соглашения.</remarks>
public enum ProtocolTerm
{
    /// <summary>From the first one: the Unified portal. The default.</summary>
    Portal = 0,
    /// <summary>From the second one: the ministry's own site.</summary>
    OwnSite = 1,
}


/// <summary>Whether the report for the fourth quarter is due beside the final one (reading R-Q4, clause
/// 3.18).</summary>
/// <remarks>Нужен ли отчёт за IV квартал после итогового.</remarks>
public enum FourthQuarterReport
{
    /// <summary>Both are due. The default.</summary>
    DueToo = 0,
    /// <summary>The final report replaces it.</summary>
    ReplacedByFinal = 1,
}


/// <summary>Whether "until 1 March" includes that day (reading R-UNTIL, clause 3.16).</summary>
/// <remarks>Включает ли «до 1 марта» сам этот день.</remarks>
public enum UntilDate
{
    /// <summary>No: the last day is the one before. The default.</summary>
    Excluded = 0,
    /// <summary>Yes.</summary>
    Included = 1,
}


/// <summary>Whether days off with pay by decree (2020, 2021) count as working days of a term (reading R-DECREE-DAYS,
/// clause the calendar).</summary>
/// <remarks>Считать ли рабочими нерабочие оплачиваемые дни по указам.</remarks>
public enum PaidDaysOff
{
    /// <summary>Yes (Supreme Court review of 21.04.2020, on the Civil Code). The default.</summary>
    CountAsWorking = 0,
    /// <summary>No (Tax Code, article 6.1).</summary>
    CountAsNonWorking = 1,
}
