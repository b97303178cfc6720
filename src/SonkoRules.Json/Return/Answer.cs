using SonkoRules.Indicators;
using SonkoRules.Returns;

namespace SonkoRules.Json;

/// <summary>What of a subsidy is to be returned.</summary>
internal sealed record ReturnAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [Says("The size of the subsidy.")] Rubles Subsidy,
    [Says("What is owed, never above the subsidy.")] Rubles Total,
    [Says("What will be owed too if a breach that may still be cured is not.")] Rubles Contingent,
    [Says("What would be owed too if the results stayed as they are: the date of the results has not come.")]
    Rubles Forecast,
    [Says("The claims in the order in which they count; each gets what the ones before it left.")]
    IReadOnlyList<ReturnItemDoc> Items,
    [Says("The readings that the sums depend on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
    [Says("Why the sums are what they are; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("A claim with what counts of it beside the others.")]
internal sealed record ReturnItemDoc(
    GroundDoc Ground,
    [Says("The clause of the ground.")] Clause Clause,
    [Says("What the ground alone asks for.")] Rubles Amount,
    [Says("What of it is left within the subsidy after the claims before.")] Rubles Counted,
    [Says("Whether the sum is not owed yet, because the breach may still be cured.")] bool Contingent,
    [Says("Whether the sum is no claim but a forecast: the date of the results has not come.")] bool Forecast,
    ReturnTimingDoc Timing,
    [Says("The readings that the sum depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings);

[Says("By when the sum is returned.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TimingByDoc), "By")]
[JsonDerivedType(typeof(TimingAfterDemandDoc), "AfterDemand")]
[JsonDerivedType(typeof(TimingNotNamedDoc), "NotNamed")]
[JsonDerivedType(typeof(TimingNothingDueDoc), "NothingDue")]
[JsonDerivedType(typeof(TimingNotDemandedDoc), "NotDemanded")]
internal abstract record ReturnTimingDoc;

[Says("By a known day.")]
internal sealed record TimingByDoc(
    [Says("The term with its last day.")] DeadlineDoc Deadline) : ReturnTimingDoc;

[Says("The term starts when the recipient gets the ministry's demand, which has not come yet.")]
internal sealed record TimingAfterDemandDoc(
    [Says("The term that the demand will start.")] TermDoc Term) : ReturnTimingDoc;

[Says("The clause, or the demand that came too late for it, names no term.")]
internal sealed record TimingNotNamedDoc : ReturnTimingDoc;

[Says("Nothing is due, so there is no term.")]
internal sealed record TimingNothingDueDoc : ReturnTimingDoc;

[Says("The ministry's demand has not been received, before which nothing is overdue.")]
internal sealed record TimingNotDemandedDoc(
    [Says("The term that runs all the same; absent: the day that it is counted from is not known.")]
    DeadlineDoc? Deadline = null) : ReturnTimingDoc;

[Says("Why a sum is returned, with what it is computed from.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(GroundUnusedRemainderDoc), "UnusedRemainder")]
[JsonDerivedType(typeof(GroundOffPurposeDoc), "OffPurpose")]
[JsonDerivedType(typeof(GroundBreachDoc), "Breach")]
[JsonDerivedType(typeof(GroundUnmetResultsDoc), "UnmetResults")]
internal abstract record GroundDoc;

[Says("Money was not used in the time that the agreement sets.")]
internal sealed record GroundUnusedRemainderDoc(
    [Says("The year in which the subsidy was given.")] int Year) : GroundDoc;

[Says("Money was used off purpose.")]
internal sealed record GroundOffPurposeDoc(
    [Says("The money used off purpose.")] Rubles Spent,
    [Says("How the breach that it is stands; absent: no check is known to have found it.")]
    BreachPathDoc? Breach = null) : GroundDoc;

[Says("The conditions or the procedure of the subsidy were breached.")]
internal sealed record GroundBreachDoc(
    [Says("How the breach stands.")] BreachPathDoc Breach) : GroundDoc;

[Says("How a breach stands on a day.")]
internal sealed record BreachPathDoc(
    [Says("The day asked about.")] LocalDate AsOf,
    [Says("What the breach has come to.")] BreachOutcomeDoc Outcome,
    [Says("The steps: the act, the cure, the decision, the demand, the return.")] IReadOnlyList<PathStepDoc> Steps,
    [Says("The number of the step that the path waits for, from 1; absent: none is left.")]
    int? Next = null,
    [Says("The terms that contradict each other; absent: none.")]
    IReadOnlyList<CollisionDoc>? Collisions = null);

[Says("Two terms that cannot be kept as they stand: one ends before another that comes ahead of it.")]
internal sealed record CollisionDoc(
    [Says("The term that ends too early.")] DeadlineDoc Ends,
    [Says("The term that comes ahead of it and ends later.")] DeadlineDoc Ahead);

[Says("Results were not reached: the subsidy times the coefficient, rounded once.")]
internal sealed record GroundUnmetResultsDoc(
    [Says("The return coefficient k, from 0 to 1, as an exact fraction.")] Fraction K,
    [Says("What the edition multiplies the formula by, as an exact fraction.")] Fraction Multiplier,
    [Says("The sum in kopecks before it is rounded, as an exact fraction.")] Fraction ExactKopecks,
    [Says("The day of which the values are.")] LocalDate AsOf,
    [Says("The date of the results.")] LocalDate ResultsDue,
    [Says("Each result with its coefficient.")] IReadOnlyList<ResultCoefficientDoc> Results) : GroundDoc;

[Says("A result and its coefficient.")]
internal sealed record ResultCoefficientDoc(
    [Says("The name of the result.")] string Name,
    [Says("The planned value S.")] decimal Planned,
    [Says("The value reached T.")] decimal Reached,
    [Says("Which values are the better ones.")] IndicatorDirection Direction,
    [Says("Whether the plan was reached.")] bool IsReached,
    [Says("The coefficient of the result, from 0 to 1, as an exact fraction.")] Fraction K,
    [Says("The clause of the formula.")] Clause Clause);

[Says("A step of the path: what is to be done, by whom, by when, and how it stands.")]
internal sealed record PathStepDoc(
    [Says("The term of the step as the edition sets it.")] TermDoc Term,
    [Says("How the step stands on the day asked about.")] StepStateDoc State,
    [Says("The term counted; absent while the event that it is counted from is not known.")]
    DeadlineDoc? Deadline = null);

[Says("How a step stands on the day asked about.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StepAheadDoc), "Ahead")]
[JsonDerivedType(typeof(StepOpenDoc), "Open")]
[JsonDerivedType(typeof(StepOverdueDoc), "Overdue")]
[JsonDerivedType(typeof(StepDoneDoc), "Done")]
[JsonDerivedType(typeof(StepReleasedDoc), "Released")]
[JsonDerivedType(typeof(StepLapsedDoc), "Lapsed")]
[JsonDerivedType(typeof(StepPassedDoc), "Passed")]
internal abstract record StepStateDoc;

[Says("No term runs for the step yet.")]
internal sealed record StepAheadDoc(
    [Says("Why no term runs.")] AheadReason Reason) : StepStateDoc;

[Says("The step is to be taken and its term has not ended.")]
internal sealed record StepOpenDoc : StepStateDoc;

[Says("The step is to be taken and its term has ended.")]
internal sealed record StepOverdueDoc(
    [Says("The calendar days since the last day of the term.")] int Days) : StepStateDoc;

[Says("The step was taken.")]
internal sealed record StepDoneDoc(
    [Says("The day on which it was taken.")] LocalDate On,
    [Says("Whether that day is after the last day of the term.")] bool Late) : StepStateDoc;

[Says("The step is not needed: what came before has ended the path.")]
internal sealed record StepReleasedDoc : StepStateDoc;

[Says("The term has ended, and the step can no longer be taken.")]
internal sealed record StepLapsedDoc : StepStateDoc;

[Says("When the step was taken, or whether, is not known; a later one was.")]
internal sealed record StepPassedDoc(
    [Says("The day of the first later step that is known.")] LocalDate LaterStepOn) : StepStateDoc;

[Says("What the breach has come to on the day asked about.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BreachMayBeCuredDoc), "MayBeCured")]
[JsonDerivedType(typeof(BreachCuredDoc), "Cured")]
[JsonDerivedType(typeof(BreachReturnOwedDoc), "ReturnOwed")]
[JsonDerivedType(typeof(BreachReturnedDoc), "Returned")]
internal abstract record BreachOutcomeDoc;

[Says("The breach may still be cured.")]
internal sealed record BreachMayBeCuredDoc : BreachOutcomeDoc;

[Says("The breach was cured in time, and nothing is returned (R-CURE).")]
internal sealed record BreachCuredDoc(
    [Says("The day on which it was cured.")] LocalDate On) : BreachOutcomeDoc;

[Says("The subsidy, or the sum that the ministry decided on, is to be returned.")]
internal sealed record BreachReturnOwedDoc : BreachOutcomeDoc;

[Says("The subsidy was returned.")]
internal sealed record BreachReturnedDoc(
    [Says("The day on which it was returned.")] LocalDate On) : BreachOutcomeDoc;
