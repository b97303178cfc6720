namespace SonkoRules.Json;

/// <summary>What is overdue and due.</summary>
internal sealed record DueAnswerDoc(
    string Document,
    CalendarDoc Calendar,
    [Says("What is overdue and due, by day.")] IReadOnlyList<DueEntryDoc> Entries,
    [Says("The readings that the days depend on; one that several contests answer differently stands with each answer.")]
    IReadOnlyList<DueReadingDoc> Readings) : IDocument;

[Says("A reading with its answer.")]
internal sealed record DueReadingDoc(
    [Says("The id of the reading.")] string Reading,
    [Says("The code of the answer.")] string Answer);

[Says("Something that is overdue or due.")]
internal sealed record DueEntryDoc(
    [Says("The day.")] LocalDate Day,
    [Says("The contest, the award or the roadmap that it is of.")] string Source,
    [Says("What is due.")] TextDoc What,
    [Says("Whose act it is; empty where nobody is named.")] TextDoc Who,
    [Says("Whether it is overdue on the day asked.")] bool Overdue,
    [Says("The clause that sets the term; absent for roadmaps.")] Clause? Clause = null);
