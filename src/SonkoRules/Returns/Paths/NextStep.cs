using System;
using SonkoRules.Guarding;

namespace SonkoRules.Returns;

/// <summary>The step that a path waits for. A closed union of its nested cases.</summary>
/// <remarks>Следующий шаг.</remarks>
public abstract record NextStep
{
    private NextStep()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="step">For a step to be taken.</param>
    /// <param name="none">For a path that has ended.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Step, T> step, Func<None, T> none)
    {
        Guard.Against.Null(step);
        Guard.Against.Null(none);
        return this switch
        {
            Step value => step(value),
            _ => none((None)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="step">For a step to be taken.</param>
    /// <param name="none">For a path that has ended.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Step> step, Action<None> none)
    {
        Guard.Against.Null(step);
        Guard.Against.Null(none);
        switch (this)
        {
            case Step value:
                step(value);
                break;
            default:
                none((None)this);
                break;
        }
    }

    /// <summary>A step to be taken; it may be overdue, or wait for an event.</summary>
    public sealed record Step : NextStep
    {
        internal Step(PathStep value) => Value = value;

        /// <summary>The step.</summary>
        public PathStep Value { get; }
    }

    /// <summary>No step is left.</summary>
    public sealed record None : NextStep
    {
        internal None()
        {
        }
    }
}
