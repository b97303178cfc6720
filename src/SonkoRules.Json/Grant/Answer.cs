using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>How an award stands on a day.</summary>
internal sealed record GrantAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [Says("What tells the award from others.")] string Grant,
    [Says("The day asked about.")] LocalDate AsOf,
    [Says("How the agreement, the application because of service and each breach stand.")] IReadOnlyList<TextDoc> Standing,
    [Says("What is left to do: by day, then what has no day yet.")] IReadOnlyList<GrantTaskDoc> Tasks,
    [Says("The sum that is to be returned because of breaches.")] Rubles Owed,
    [Says("The sum that is to be returned unless breaches are cured.")] Rubles Contingent,
    [Says("The readings that the answer depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
    [Says("What is left to do and how each path stands; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("What is left to do under an award.")]
internal sealed record GrantTaskDoc(
    [Says("What is due.")] TextDoc What,
    [Says("Whose act it is.")] DeadlineActor Actor,
    [Says("The clause that sets the term.")] Clause Clause,
    [Says("How it stands on the day asked about.")] TextDoc State,
    [Says("Whether its term has ended without it.")] bool Overdue,
    [Says("By when; absent: the event that starts the term has not come about.")] LocalDate? Day = null);
