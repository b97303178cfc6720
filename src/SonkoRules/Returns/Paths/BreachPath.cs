namespace SonkoRules.Returns;

/// <summary>
/// How a breach of the conditions stands on a day: act, cure, decision, demand, return. Immutable; compares by value.
/// </summary>
/// <remarks>Путь возврата субсидии при нарушении. Clause 3.17.</remarks>
public sealed partial record BreachPath
{
    internal BreachPath(
        Clause clause,
        BreachFacts facts,
        LocalDate asOf,
        Sequence<PathStep> steps,
        BreachOutcome outcome,
        Sequence<AppliedReading> readings)
    {
        Clause = clause;
        Facts = facts;
        AsOf = asOf;
        Steps = steps;
        Outcome = outcome;
        Readings = readings;
    }

    /// <summary>The clause of the path.</summary>
    public Clause Clause { get; }

    /// <summary>The facts that had come about by <see cref="AsOf"/>.</summary>
    public BreachFacts Facts { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The five steps: the act, the cure, the decision, the demand, the return.</summary>
    public Sequence<PathStep> Steps { get; }

    /// <summary>What the breach has come to.</summary>
    public BreachOutcome Outcome { get; }

    /// <summary>The first step that is left.</summary>
    public NextStep Next => PathDay.Next(Steps);

    /// <summary>The steps whose term has ended without them.</summary>
    public Sequence<PathStep> Overdue => PathDay.Overdue(Steps);

    /// <summary>The reading that the outcome depends on; those of each term stand with its deadline.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>The return: the last of the steps.</summary>
    public PathStep Return => Steps[Steps.Count - 1];

    /// <summary>The outcome and the steps that it follows from.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language => PathText.On(AsOf, language) + PathText.Outcome(Outcome, language)),
            Steps.Select(step => step.Explain())
                .Concat(Readings.Select(ReadingExplanation.Of))
                .ToSequence());
}
