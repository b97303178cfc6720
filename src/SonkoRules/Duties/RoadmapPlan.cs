namespace SonkoRules.Duties;

/// <summary>What a roadmap comes to in a period. Immutable; equal when all of it is equal.</summary>
/// <remarks>План исполнения дорожной карты на период.</remarks>
public sealed partial record RoadmapPlan
{
    internal RoadmapPlan(
        Roadmap roadmap,
        DutyWindow period,
        Sequence<RoadmapDue> due,
        Sequence<RoadmapUndated> withoutDate,
        Sequence<AppliedReading> readings) =>
        (Roadmap, Period, Due, WithoutDate, Readings) = (roadmap, period, due, withoutDate, readings);

    /// <summary>The roadmap.</summary>
    public Roadmap Roadmap { get; }

    /// <summary>The period that was asked about.</summary>
    public DutyWindow Period { get; }

    /// <summary>What is due in the period, by day and then in the order of the roadmap.</summary>
    public Sequence<RoadmapDue> Due { get; }

    /// <summary>The measures for which no date follows, in the order of the roadmap.</summary>
    public Sequence<RoadmapUndated> WithoutDate { get; }

    /// <summary>The readings that the days depend on.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>What the roadmap asks of each executor, in the order in which it first names them.</summary>
    public Sequence<ExecutorLoad> Load =>
        Roadmap.Items
            .SelectMany(item => item.Executors)
            .Distinct()
            .Select(executor => new ExecutorLoad(
                executor,
                Roadmap.Items.Count(item => item.Executors.Contains(executor)),
                Due.Count(due => due.Item.Executors.Contains(executor)),
                WithoutDate.Count(item => item.Item.Executors.Contains(executor))))
            .ToSequence();

    /// <summary>What of the period is overdue on a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public Sequence<RoadmapDue> OverdueOn(LocalDate day) => Due.Where(due => due.IsOverdueOn(day)).ToSequence();

    /// <summary>Every day and every measure without one, as a tree.</summary>
    public Explanation Explain() => new(
        Clause.None,
        LocalizedText.Of(language => Roadmap.Name + (language == Language.Russian
            ? $": с {DateText.Of(Period.First, language)} по {DateText.Of(Period.Last, language)} сроков {NumberText.Plain(Due.Count)}, "
                + $"мероприятий без даты {NumberText.Plain(WithoutDate.Count)}"
            : $": from {DateText.Of(Period.First, language)} to {DateText.Of(Period.Last, language)} due {NumberText.Plain(Due.Count)}, "
                + $"without a date {NumberText.Plain(WithoutDate.Count)}")),
        Due.Select(due => due.Explain())
            .Concat(WithoutDate.Select(item => item.Explain()))
            .Concat(Readings.Select(ReadingExplanation.Of))
            .ToSequence());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
