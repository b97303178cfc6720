using System.Text.Json.Serialization;
using SonkoRules.Deadlines;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Deadlines;

/// <summary>How a term is counted.</summary>
[Says("How a term is counted, with its numbers.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DaysAfterFormDoc), "DaysAfter")]
[JsonDerivedType(typeof(DaysBeforeFormDoc), "DaysBefore")]
[JsonDerivedType(typeof(LookBackFormDoc), "LookBack")]
[JsonDerivedType(typeof(SameDayFormDoc), "SameDay")]
[JsonDerivedType(typeof(DayBeforeFormDoc), "DayBefore")]
[JsonDerivedType(typeof(DateInYearFormDoc), "DateInYear")]
[JsonDerivedType(typeof(DayAfterQuarterFormDoc), "DayAfterQuarter")]
[JsonDerivedType(typeof(StatedDateFormDoc), "StatedDate")]
internal abstract record TermFormDoc;

/// <summary>Days that run forward.</summary>
[Says("A number of days that runs forward from an event.")]
internal sealed record DaysAfterFormDoc(
    [property: Says("The number of days.")]
    int Count,
    [property: Says("Calendar or working days.")]
    DayUnit Unit,
    [property: Says("From which day the order says that the term runs; what that means is R-FROM and R-START.")]
    DayOne Start) : TermFormDoc;

/// <summary>Days before an event.</summary>
[Says("A number of days before an event; what that means is R-BEFORE.")]
internal sealed record DaysBeforeFormDoc(
    [property: Says("The number of days.")]
    int Count,
    [property: Says("Calendar or working days.")]
    DayUnit Unit) : TermFormDoc;

/// <summary>A greatest age.</summary>
[Says("A greatest age in calendar days on the day of an event.")]
internal sealed record LookBackFormDoc(
    [property: Says("The number of calendar days.")]
    int Count) : TermFormDoc;

/// <summary>The day of the event.</summary>
[Says("The day of the event itself.")]
internal sealed record SameDayFormDoc : TermFormDoc;

/// <summary>The day before the event.</summary>
[Says("Until the day of the event, itself excluded.")]
internal sealed record DayBeforeFormDoc : TermFormDoc;

/// <summary>A date of a year.</summary>
[Says("A date of the year in which the subsidy is given, or of a later one.")]
internal sealed record DateInYearFormDoc(
    [property: Says("The month, from 1 to 12.")]
    int Month,
    [property: Says("The day of the month, from 1.")]
    int Day,
    [property: Says("0 for the same year, 1 for the next.")]
    int YearsLater,
    [property: Says("Whether the order says \"until\" the date; what that means is R-UNTIL.")]
    bool Until) : TermFormDoc;

/// <summary>A day after a quarter.</summary>
[Says("A day of the month that follows a quarter.")]
internal sealed record DayAfterQuarterFormDoc(
    [property: Says("The day of the month.")]
    int DayOfMonth) : TermFormDoc;

/// <summary>A stated date.</summary>
[Says("A date that another act states.")]
internal sealed record StatedDateFormDoc : TermFormDoc;
