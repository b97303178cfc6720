namespace SonkoRules.Returns;

/// <summary>
/// How an application because of service stands on a day: application, decision, notice. Immutable; compares by value.
/// </summary>
/// <remarks>Путь заявления в связи с военной службой. Clause 3.19.</remarks>
public sealed partial record SuspensionPath
{
    internal SuspensionPath(
        Clause clause, SuspensionFacts facts, LocalDate asOf, Sequence<PathStep> steps, SuspensionOutcome outcome)
    {
        Clause = clause;
        Facts = facts;
        AsOf = asOf;
        Steps = steps;
        Outcome = outcome;
    }

    /// <summary>The clause of the path.</summary>
    public Clause Clause { get; }

    /// <summary>The facts that had come about by <see cref="AsOf"/>.</summary>
    public SuspensionFacts Facts { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The three steps: the application, the decision, the notice.</summary>
    public Sequence<PathStep> Steps { get; }

    /// <summary>What the application has come to.</summary>
    public SuspensionOutcome Outcome { get; }

    /// <summary>The first step that is left.</summary>
    public NextStep Next => PathDay.Next(Steps);

    /// <summary>The steps whose term has ended without them.</summary>
    public Sequence<PathStep> Overdue => PathDay.Overdue(Steps);

    /// <summary>The outcome and the steps that it follows from.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language => PathText.On(AsOf, language) + PathText.Outcome(Outcome, language)),
            Steps.Select(step => step.Explain()).ToSequence());
}
