using SonkoRules.Deadlines;

namespace SonkoRules.Json;

[Says("The days of a contest, each with the term that bounds it, and the conflicts among them.")]
internal sealed record TimetableDoc(
    [Says("The day on which the contest is announced.")] LocalDate Announced,
    [Says("When the stages happen whose dates are not given.")] ContestPace Pace,
    [Says("The last stage that was worked out.")] ContestStage Through,
    [Says("Whether no conflict comes from the dates chosen: those that remain are the order's own.")] bool Lawful,
    [Says("Whether a term touches a year that is known by the Labour Code alone.")] bool Provisional,
    [Says("The stages that occur, in the order in which they are worked out.")]
    IReadOnlyList<TimetableEntryDoc> Entries,
    [Says("What does not go together; empty when all does.")] IReadOnlyList<ConflictDoc> Conflicts,
    [Says("The readings that the timetable depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings);

[Says("A stage of the timetable.")]
internal sealed record TimetableEntryDoc(
    [Says("The stage.")] ContestStage Stage,
    [Says("Its day.")] LocalDate Date,
    [Says("Whether the day was computed or given.")] StageDateOrigin Origin,
    [Says("The clause that the stage belongs to.")] Clause Clause,
    [Says("What happens on the day.")] TextDoc What,
    [Says("The term that bounds the stage; absent where the order sets none.")] DeadlineDoc? Deadline = null);

[Says("Terms that do not go together, or a date that breaks one.")]
internal sealed record ConflictDoc(
    [Says("The kind of the conflict.")] ConflictCode Kind,
    [Says("Whether the order's own terms collide, or the dates chosen break them.")] ConflictOrigin Origin,
    [Says("The clauses that do not go together, in the order of the text.")] IReadOnlyList<Clause> Clauses,
    [Says("What does not go together, with the days.")] TextDoc Text,
    [Says("The stages concerned: the one that is wrong, then the one that it collides with.")]
    IReadOnlyList<StageDateDoc> Stages,
    [Says("The term that is broken or collided with; absent where it is the stages themselves that collide.")]
    DeadlineDoc? Term = null,
    [Says("For ExplanationsHaveNoTime: the last day on which a request leaves the least time for an answer.")]
    LocalDate? LastRequest = null,
    [Says("For ExplanationsHaveNoTime: the least time for an answer.")] TermDoc? LeastTime = null,
    [Says("For FinancialYearPassed: the financial year in which the contest is announced.")] int? Year = null);

/// <summary>The kinds of conflicts of a timetable.</summary>
internal enum ConflictCode
{
    LeadTooShort = 0,
    AcceptanceDiffers = 1,
    ExplanationsHaveNoTime = 2,
    ReworkHasNoTime = 3,
    ChainOverrunsWinners = 4,
    PlacementsDiffer = 5,
    FinancialYearPassed = 6,
    PaymentAfterResults = 7,
    OutOfTerm = 8,
    BeforePredecessor = 9,
}
