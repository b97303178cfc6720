using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>What a rule of a deadline answers. A closed union of its nested cases. Immutable; equal by value.</summary>
/// <remarks>Исчисленный срок.</remarks>
[Union]
public abstract partial record DeadlineResult
{
    private DeadlineResult()
    {
    }

    /// <summary>Why the days are what they are.</summary>
    public Explanation Explain() =>
        Match(
            day => day.Deadline.Explain(),
            interval => interval.Remaining.Explain(),
            reports => reports.Due.Deadline.Explain());

    /// <summary>A day.</summary>
    /// <param name="Deadline">The deadline.</param>
    public sealed partial record Day(Deadline Deadline) : DeadlineResult
    {
        /// <summary>The deadline.</summary>
        public Deadline Deadline { get; } = Guard.Against.Null(Deadline);
    }

    /// <summary>What two limits of one term leave.</summary>
    /// <param name="Remaining">The interval, or nothing.</param>
    public sealed partial record Interval(RemainingInterval Remaining) : DeadlineResult
    {
        /// <summary>The interval, or nothing.</summary>
        public RemainingInterval Remaining { get; } = Guard.Against.Null(Remaining);
    }

    /// <summary>The reports that cover a quarter.</summary>
    /// <param name="Due">Which reports, and when they are due.</param>
    public sealed partial record Reports(QuarterlyReportDue Due) : DeadlineResult
    {
        /// <summary>Which reports, and when they are due.</summary>
        public QuarterlyReportDue Due { get; } = Guard.Against.Null(Due);
    }
}

/// <summary>A deadline.</summary>
internal sealed record DeadlineAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [Says("The name of the rule.")] string Rule,
    DeadlineResultDoc Result,
    [Says("Why the days are what they are; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("What the rule answers: a day, what two limits leave, or the reports that cover a quarter.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DeadlineDayDoc), "Day")]
[JsonDerivedType(typeof(DeadlineLeftDoc), "Left")]
[JsonDerivedType(typeof(DeadlineNoneLeftDoc), "NoneLeft")]
[JsonDerivedType(typeof(DeadlineOwnReportsDoc), "OwnReports")]
[JsonDerivedType(typeof(DeadlineCoveredByFinalDoc), "CoveredByFinal")]
internal abstract record DeadlineResultDoc;

[Says("A day.")]
internal sealed record DeadlineDayDoc(
    [Says("The deadline.")] DeadlineDoc Deadline) : DeadlineResultDoc;

[Says("What two limits leave: at least one day.")]
internal sealed record DeadlineLeftDoc(
    [Says("The term as the edition sets it.")] TermDoc Term,
    [Says("The first day, itself included.")] LocalDate FirstDay,
    [Says("The last day, itself included.")] LocalDate LastDay,
    [Says("The number of days, both ends included.")] int Days,
    [Says("The limits that were compared.")] IReadOnlyList<DeadlineDoc> Limits) : DeadlineResultDoc;

[Says("The limits exclude one another: no day is left.")]
internal sealed record DeadlineNoneLeftDoc(
    [Says("The term as the edition sets it.")] TermDoc Term,
    [Says("The first day that the limit from below allows; where there is none, the day from which the term runs.")]
    LocalDate FirstDay,
    [Says("The last day that the limits from above allow; before the first.")] LocalDate LastDay,
    [Says("The limits that were compared.")] IReadOnlyList<DeadlineDoc> Limits) : DeadlineResultDoc;

[Says("The quarter has reports of its own.")]
internal sealed record DeadlineOwnReportsDoc(
    [Says("The deadline.")] DeadlineDoc Deadline) : DeadlineResultDoc;

[Says("The final annual reports cover the quarter (R-Q4); the deadline is theirs.")]
internal sealed record DeadlineCoveredByFinalDoc(
    [Says("The deadline.")] DeadlineDoc Deadline) : DeadlineResultDoc;

[Says("A term applied to a day: when it starts and when it ends.")]
internal sealed record DeadlineDoc(
    [Says("The term as the edition sets it.")] TermDoc Term,
    [Says("The day that the term is counted from, or back from; for a date of a year 1 January, for a quarter its "
        + "last day.")]
    LocalDate Trigger,
    [Says("Day 1 of the count; for a term counted back the first day back; where nothing is counted the nominal "
        + "last day.")]
    LocalDate FirstCountedDay,
    [Says("The last day by the count alone, before it could move.")] LocalDate NominalLastDay,
    [Says("The day of the deadline, itself included.")] LocalDate LastDay,
    [Says("Whether the last day moved.")] ShiftDoc Shift,
    [Says("The days off that the term passed over, the earliest first.")] IReadOnlyList<CalendarDayDoc> SkippedDays,
    [Says("Whether the term touches a year that is known by the Labour Code alone, so that a decree may still move "
        + "it.")]
    bool Provisional,
    [Says("The readings that the dates depend on, with their answers.")] IReadOnlyDictionary<string, string> Readings);

[Says("Whether the last day of the term moved, and off which day.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ShiftNoneDoc), "None")]
[JsonDerivedType(typeof(ShiftMovedOnDoc), "MovedOn")]
[JsonDerivedType(typeof(ShiftMovedBackDoc), "MovedBack")]
internal abstract record ShiftDoc;

[Says("The last day stays.")]
internal sealed record ShiftNoneDoc : ShiftDoc;

[Says("The last day moved to the next working day (R-SHIFT).")]
internal sealed record ShiftMovedOnDoc(
    [Says("The day on which the term would have ended.")] CalendarDayDoc Off,
    [Says("The day on which it ends.")] LocalDate To) : ShiftDoc;

[Says("The limit moved to the working day before (R-BACK).")]
internal sealed record ShiftMovedBackDoc(
    [Says("The day on which the limit would have been.")] CalendarDayDoc Off,
    [Says("The day on which it is.")] LocalDate To) : ShiftDoc;

[Says("A term as the edition sets it.")]
internal sealed record TermDoc(
    [Says("The clause that sets the term.")] Clause Clause,
    [Says("Other clauses that speak of the same term.")] IReadOnlyList<Clause> AlsoIn,
    [Says("Whose act the term bounds.")] DeadlineActor Actor,
    [Says("Whether the order does not name the actor, who follows from the context only.")] bool ActorIsImplied,
    [Says("What the term is counted from, or back from.")] TextDoc Event,
    [Says("What is due.")] TextDoc What,
    [Says("Whether the day bounds the act from above, from below, or is its very day.")] DeadlineBound Bound,
    [Says("Whether the last day may move when it is not a working day (R-SHIFT, R-BACK).")] LastDayOff LastDayOff,
    [Says("How the term is counted.")] TermFormDoc Form);

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

[Says("A number of days that runs forward from an event.")]
internal sealed record DaysAfterFormDoc(
    [Says("The number of days.")] int Count,
    [Says("Calendar or working days.")] DayUnit Unit,
    [Says("From which day the order says that the term runs; what that means is R-FROM and R-START.")]
    DayOne Start) : TermFormDoc;

[Says("A number of days before an event; what that means is R-BEFORE.")]
internal sealed record DaysBeforeFormDoc(
    [Says("The number of days.")] int Count,
    [Says("Calendar or working days.")] DayUnit Unit) : TermFormDoc;

[Says("A greatest age in calendar days on the day of an event.")]
internal sealed record LookBackFormDoc(
    [Says("The number of calendar days.")] int Count) : TermFormDoc;

[Says("The day of the event itself.")]
internal sealed record SameDayFormDoc : TermFormDoc;

[Says("Until the day of the event, itself excluded.")]
internal sealed record DayBeforeFormDoc : TermFormDoc;

[Says("A date of the year in which the subsidy is given, or of a later one.")]
internal sealed record DateInYearFormDoc(
    [Says("The month, from 1 to 12.")] int Month,
    [Says("The day of the month, from 1.")] int Day,
    [Says("0 for the same year, 1 for the next.")] int YearsLater,
    [Says("Whether the order says \"until\" the date; what that means is R-UNTIL.")] bool Until) : TermFormDoc;

[Says("A day of the month that follows a quarter.")]
internal sealed record DayAfterQuarterFormDoc(
    [Says("The day of the month.")] int DayOfMonth) : TermFormDoc;

[Says("A date that another act states.")]
internal sealed record StatedDateFormDoc : TermFormDoc;
