namespace SonkoRules.Applications;

/// <summary>The moments and days of a contest on which decisions about applications depend. Immutable.</summary>
/// <remarks>Сроки конкурса, нужные для решений по заявкам.</remarks>
/// <param name="AcceptanceEnd">The announced end of acceptance, date and time, by Moscow time; an application filed at
/// exactly this moment is not late.</param>
/// <param name="Consideration">The day on which the decisions are made, after the day on which acceptance ends; where
/// the results of the checks came on several days, the last of them (2.16.1).</param>
/// <param name="LastDayToReturn">The last day on which an application can be returned for rework, itself included
/// (2.10.1: a working day before the end of the term of 2.14).</param>
public sealed partial record ApplicationDates(
    LocalDateTime AcceptanceEnd, LocalDate Consideration, LocalDate LastDayToReturn)
{
    /// <summary>The day on which the announcement was placed; null, the default, where it is not told, and then nothing
    /// is checked against it.</summary>
    public LocalDate? Announced { get; init; }

    /// <summary>The announced beginning of acceptance, by Moscow time; null, the default, where it is not told.</summary>
    public LocalDateTime? AcceptanceStart { get; init; }

    /// <summary>The last day that may be set for a reworked application (2.10.3: a calendar day before the end of the
    /// term of 2.14); null, the default, where it is not told. A later term that was set is remarked and decides all the
    /// same.</summary>
    public LocalDate? LastDayToRework { get; init; }
}
