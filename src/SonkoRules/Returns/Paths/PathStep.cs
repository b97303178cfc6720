using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>
/// One step of a path: what is to be done, by whom and by when, and how it stands on the day asked about. Immutable;
/// compares by value.
/// </summary>
/// <remarks>Шаг.</remarks>
public sealed partial record PathStep
{
    internal PathStep(IDeadlineTerm term, StepTiming timing, StepState state)
    {
        Term = term;
        Timing = timing;
        State = state;
    }

    /// <summary>The term as the edition sets it: whom it binds, what is due, what starts it.</summary>
    public IDeadlineTerm Term { get; }

    /// <summary>By when the step is done.</summary>
    public StepTiming Timing { get; }

    /// <summary>How the step stands.</summary>
    public StepState State { get; }

    /// <summary>The clause that sets the term.</summary>
    public Clause Clause => Term.Clause;

    /// <summary>Whether somebody still has to take the step or wait to take it.</summary>
    public bool IsLeft => State is StepState.Ahead or StepState.Open or StepState.Overdue;

    /// <summary>The step, its state and the arithmetic of its term.</summary>
    public Explanation Explain() =>
        Timing.Match(
            counted => new Explanation(
                Clause,
                LocalizedText.Of(language =>
                    DeadlineText.Headline(counted.Deadline, language) + " \u2014 " + State.ToText(language)),
                counted.Deadline.Explain().Parts),
            _ => new Explanation(
                Clause,
                LocalizedText.Of(language => Term.What.In(language) + " \u2014 " + State.ToText(language))));
}
