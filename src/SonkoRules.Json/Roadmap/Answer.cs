using SonkoRules.Duties;
using SonkoRules.Indicators;

namespace SonkoRules.Json;

/// <summary>What is due by a roadmap.</summary>
internal sealed record RoadmapAnswerDoc(
    string Document,
    CalendarDoc Calendar,
    [Says("What the roadmap is called.")] string Roadmap,
    [Says("What is due in the period, by day.")] IReadOnlyList<RoadmapDueDoc> Due,
    [Says("The measures for which no date follows from their terms.")] IReadOnlyList<RoadmapUndatedDoc> WithoutDate,
    [Says("What is asked of each executor.")] IReadOnlyList<ExecutorLoadDoc> Load,
    [Says("The measurable results that the roadmap expects.")] IReadOnlyList<RoadmapTargetDoc> Targets,
    [Says("The readings that the days depend on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
    [Says("Every day and every measure without one; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("One time that a measure is due.")]
internal sealed record RoadmapDueDoc(
    [Says("The number of the measure.")] string Number,
    [Says("What is done.")] string Action,
    [Says("Who does it.")] IReadOnlyList<string> Executors,
    [Says("The term in words.")] TextDoc Term,
    WindowDoc Window,
    [Says("The day by which it is due.")] LocalDate Day,
    [Says("Whether the day moved off a day that is not working (R-DUTY-DAY).")] bool Moved,
    [Says("The day on which it was done; absent: none is known.")] LocalDate? Done = null,
    [Says("Whether it is overdue on the day that the request asks of; only where it asks.")] bool? Overdue = null);

[Says("The days within which a measure is done once.")]
internal sealed record WindowDoc(
    [Says("The first day.")] LocalDate First,
    [Says("The last day, itself included.")] LocalDate Last,
    [Says("The window in words.")] TextDoc Text);

[Says("A measure for which no date follows.")]
internal sealed record RoadmapUndatedDoc(
    [Says("The number of the measure.")] string Number,
    [Says("What is done.")] string Action,
    [Says("Who does it.")] IReadOnlyList<string> Executors,
    [Says("The term in words.")] TextDoc Term,
    [Says("Why no date follows.")] UndatedReason Reason,
    [Says("The windows in which the day lies, as far as the term names them.")] IReadOnlyList<WindowDoc> Windows);

[Says("What a roadmap asks of one executor.")]
internal sealed record ExecutorLoadDoc(
    [Says("The executor as the roadmap names it.")] string Executor,
    [Says("The measures that name the executor.")] int Items,
    [Says("How many times something is due in the period.")] int Due,
    [Says("The measures for which no date follows.")] int WithoutDate);

[Says("A measurable result.")]
internal sealed record RoadmapTargetDoc(
    [Says("The number of the measure.")] string Number,
    [Says("The words that set it.")] string Name,
    [Says("The number to reach.")] decimal Plan,
    [Says("The unit.")] string Unit,
    [Says("Which values are the better ones.")] IndicatorDirection Direction);
