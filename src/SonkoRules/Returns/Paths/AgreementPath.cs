namespace SonkoRules.Returns;

/// <summary>
/// How the making of an agreement stands on a day: draft, signature, payment. Immutable; compares by value.
/// </summary>
/// <remarks>Путь заключения соглашения. Clauses 3.7.1, 3.7.2, 3.11 and 3.12.</remarks>
public sealed partial record AgreementPath
{
    internal AgreementPath(
        Clause clause, AgreementFacts facts, LocalDate asOf, Sequence<PathStep> steps, AgreementOutcome outcome)
    {
        Clause = clause;
        Facts = facts;
        AsOf = asOf;
        Steps = steps;
        Outcome = outcome;
    }

    /// <summary>The clause by which a winner is considered to have evaded.</summary>
    public Clause Clause { get; }

    /// <summary>The facts that had come about by <see cref="AsOf"/>.</summary>
    public AgreementFacts Facts { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The three steps: the draft, the signature, the payment.</summary>
    public Sequence<PathStep> Steps { get; }

    /// <summary>What the making of the agreement has come to.</summary>
    public AgreementOutcome Outcome { get; }

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
