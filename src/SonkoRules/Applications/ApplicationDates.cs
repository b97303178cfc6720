namespace SonkoRules.Applications;

/// <summary>The moments and days of a contest on which decisions about applications depend. Immutable.</summary>
/// <remarks>Сроки конкурса, нужные для решений по заявкам.</remarks>
/// <param name="AcceptanceEnd">The announced end of acceptance, date and time, by Moscow time; an application filed at
/// exactly this moment is not late.</param>
/// <param name="Consideration">The day on which the decisions are made.</param>
/// <param name="LastDayToReturn">The last day on which an application can be returned for rework, itself included
/// (2.10.1: a working day before the end of the term of 2.14).</param>
public sealed partial record ApplicationDates(
    LocalDateTime AcceptanceEnd, LocalDate Consideration, LocalDate LastDayToReturn);
