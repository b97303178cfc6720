namespace SonkoRules.Returns;

/// <summary>How something that runs in steps stands on a day: the making of an agreement (3.7.1, 3.7.2, 3.11, 3.12), a
/// breach of the conditions (3.17), an application because of service (3.19). Immutable; compares by value.</summary>
/// <remarks>Путь: заключение соглашения, возврат при нарушении, заявление в связи с военной службой.</remarks>
/// <typeparam name="TFacts">The days that are known of it.</typeparam>
/// <typeparam name="TOutcome">What it can come to.</typeparam>
public sealed partial record Path<TFacts, TOutcome>
    where TFacts : class
    where TOutcome : class
{
    private readonly LocalizedText _words;
    private readonly Sequence<AppliedReading> _ofOutcome;

    internal Path(
        Clause clause,
        TFacts facts,
        LocalDate asOf,
        Sequence<PathStep> steps,
        TOutcome outcome,
        Func<TOutcome, Language, string> words,
        Sequence<AppliedReading>? readings = null,
        Sequence<TermCollision>? collisions = null)
    {
        Clause = clause;
        Facts = facts;
        AsOf = asOf;
        Steps = steps;
        Outcome = outcome;
        _ofOutcome = readings ?? Sequence.Empty<AppliedReading>();
        Collisions = collisions ?? Sequence.Empty<TermCollision>();
        _words = LocalizedText.Of(language => words(outcome, language));
    }

    /// <summary>The clause of the path; of an agreement, the one by which a winner is considered to have
    /// evaded.</summary>
    public Clause Clause { get; }

    /// <summary>The facts that had come about by <see cref="AsOf"/>.</summary>
    public TFacts Facts { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The steps in their order: the draft, the signature, the payment; the act, the cure, the decision, the
    /// demand, the return; the application, the decision, the notice.</summary>
    public Sequence<PathStep> Steps { get; }

    /// <summary>What it has come to.</summary>
    public TOutcome Outcome { get; }

    /// <summary>The terms that contradict each other; of a breach found in the year of the subsidy alone.</summary>
    public Sequence<TermCollision> Collisions { get; }

    /// <summary>The readings that the outcome and the terms of the steps depend on.</summary>
    public Sequence<AppliedReading> Readings =>
        _ofOutcome
            .Concat(Steps.SelectMany(step => step.Deadline?.Readings ?? Sequence.Empty<AppliedReading>()))
            .Distinct()
            .ToSequence();

    /// <summary>The first step that is left; null when none is.</summary>
    public PathStep? Next => Steps.FirstOrDefault(step => step.IsLeft);

    /// <summary>The last of the steps: the return, the payment, the notice.</summary>
    public PathStep Last => Steps[Steps.Count - 1];

    /// <summary>The steps whose term has ended without them.</summary>
    public Sequence<PathStep> Overdue => Steps.Where(step => step.State is StepState.Overdue).ToSequence();

    /// <summary>The outcome and the steps that it follows from.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "на " : "as of ") + DateText.Of(AsOf, language) + ": " + _words.In(language)),
            Steps.Select(step => step.Explain()).Concat(Collisions.Select(collision => collision.Explain()))
                .Concat(_ofOutcome.Select(ReadingExplanation.Of)).ToSequence());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
