using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>One step of a path: what is to be done, by whom and by when, and how it stands on the day asked about.
/// Immutable; compares by value.</summary>
/// <remarks>Шаг.</remarks>
public sealed partial record PathStep
{
    internal PathStep(IDeadlineTerm term, Deadline? deadline, StepState state) =>
        (Term, Deadline, State) = (term, deadline, state);

    /// <summary>The term as the edition sets it: whom it binds, what is due, what starts it.</summary>
    public IDeadlineTerm Term { get; }

    /// <summary>By when the step is done; null where the event that its term is counted from has not happened by the
    /// day asked about, or is not known to have.</summary>
    public Deadline? Deadline { get; }

    /// <summary>How the step stands.</summary>
    public StepState State { get; }

    /// <summary>The clause that sets the term.</summary>
    public Clause Clause => Term.Clause;

    /// <summary>Whether somebody still has to take the step or wait to take it.</summary>
    public bool IsLeft => State is StepState.Ahead or StepState.Open or StepState.Overdue;

    /// <summary>The step, its state and the arithmetic of its term.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language =>
                (Deadline is null ? Term.What.In(language) : DeadlineText.Headline(Deadline, language))
                + " \u2014 " + State.ToText(language)),
            Deadline?.Explain().Parts ?? Sequence.Empty<Explanation>());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
