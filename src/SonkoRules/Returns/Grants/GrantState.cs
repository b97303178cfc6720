namespace SonkoRules.Returns;

/// <summary>How an award stands on a day: what is next, by when and by whom, what is overdue, what is to be returned.
/// Immutable; compares by value.</summary>
/// <remarks>Состояние предоставленной субсидии на дату.</remarks>
public sealed partial record GrantState
{
    internal GrantState(
        Grant grant,
        LocalDate asOf,
        Path<AgreementFacts, AgreementOutcome> agreement,
        Path<SuspensionFacts, SuspensionOutcome>? suspension,
        Sequence<Path<BreachFacts, BreachOutcome>> breaches,
        ReportingYear? reporting,
        Sequence<GrantTask> tasks,
        ReturnDue? returns)
    {
        (Grant, AsOf, Agreement, Suspension) = (grant, asOf, agreement, suspension);
        (Breaches, Reporting, Tasks, Returns) = (breaches, reporting, tasks, returns);
    }

    /// <summary>What was known of the award.</summary>
    public Grant Grant { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The making of the agreement.</summary>
    public Path<AgreementFacts, AgreementOutcome> Agreement { get; }

    /// <summary>The application because of service; null where there is none.</summary>
    public Path<SuspensionFacts, SuspensionOutcome>? Suspension { get; }

    /// <summary>The breaches, in the order of the award's.</summary>
    public Sequence<Path<BreachFacts, BreachOutcome>> Breaches { get; }

    /// <summary>The reports and dates of the year; null until the agreement is made.</summary>
    public ReportingYear? Reporting { get; }

    /// <summary>What is left to do: by day, then what has no day yet.</summary>
    public Sequence<GrantTask> Tasks { get; }

    /// <summary>The first thing that is left to do and has a day not before the one asked about; null where there is
    /// none.</summary>
    public GrantTask? Next => Tasks.FirstOrDefault(task => task.Deadline?.LastDay >= AsOf);

    /// <summary>What is left and its term has ended.</summary>
    public Sequence<GrantTask> Overdue => Tasks.Where(task => task.IsOverdue).ToSequence();

    /// <summary>What the breaches ask to be returned; null where there are none.</summary>
    public ReturnDue? Returns { get; }

    /// <summary>The readings that the answer depends on, each once.</summary>
    public Sequence<AppliedReading> Readings =>
        Agreement.Readings
            .Concat(Suspension?.Readings ?? Sequence.Empty<AppliedReading>())
            .Concat(Breaches.SelectMany(breach => breach.Readings))
            .Concat(Reporting?.Readings ?? Sequence.Empty<AppliedReading>())
            .Concat(Returns?.Readings ?? Sequence.Empty<AppliedReading>())
            .Distinct()
            .ToSequence();

    /// <summary>What is left to do, and how each path stands, as a tree.</summary>
    public Explanation Explain()
    {
        var parts = new List<Explanation>(Tasks.Select(task => task.Explain())) { Agreement.Explain() };
        if (Suspension is not null) { parts.Add(Suspension.Explain()); }

        parts.AddRange(Breaches.Select(breach => breach.Explain()));
        if (Returns is not null) { parts.Add(Returns.Explain()); }

        return new(
            Clause.None,
            LocalizedText.Of(language => Grant.Id + (language == Language.Russian
                ? $": на {DateText.Of(AsOf, language)} предстоит {NumberText.Plain(Tasks.Count)}, просрочено {NumberText.Plain(Overdue.Count)}"
                : $": on {DateText.Of(AsOf, language)} left {NumberText.Plain(Tasks.Count)}, overdue {NumberText.Plain(Overdue.Count)}")),
            parts.ToSequence());
    }

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
