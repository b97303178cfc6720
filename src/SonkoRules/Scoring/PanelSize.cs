using System;
using SonkoRules.Guarding;

namespace SonkoRules.Scoring;

/// <summary>How many experts score an application. A closed union of its nested cases.</summary>
/// <remarks>Число экспертов, оценивающих заявку.</remarks>
public abstract record PanelSize
{
    /// <summary>The most experts that a panel may have.</summary>
    public const int Greatest = 1_000;

    private PanelSize()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="exactly">For a fixed number.</param>
    /// <param name="atLeast">For a least number.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Exactly, T> exactly, Func<AtLeast, T> atLeast)
    {
        Guard.Against.Null(exactly);
        Guard.Against.Null(atLeast);
        return this is Exactly value ? exactly(value) : atLeast((AtLeast)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="exactly">For a fixed number.</param>
    /// <param name="atLeast">For a least number.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Exactly> exactly, Action<AtLeast> atLeast)
    {
        Guard.Against.Null(exactly);
        Guard.Against.Null(atLeast);
        if (this is Exactly value)
        {
            exactly(value);
        }
        else
        {
            atLeast((AtLeast)this);
        }
    }

    /// <summary>A fixed number of experts.</summary>
    /// <param name="Experts">The number, from 1 to <see cref="Greatest"/>.</param>
    public sealed record Exactly(int Experts) : PanelSize
    {
        /// <summary>The number, from 1 to <see cref="Greatest"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Experts { get; } = Guard.Against.OutOfRange(Experts, 1, Greatest);
    }

    /// <summary>A least number of experts; those who scored are the divisor of a mean.</summary>
    /// <param name="Experts">The number, from 1 to <see cref="Greatest"/>.</param>
    public sealed record AtLeast(int Experts) : PanelSize
    {
        /// <summary>The number, from 1 to <see cref="Greatest"/>.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
        public int Experts { get; } = Guard.Against.OutOfRange(Experts, 1, Greatest);
    }
}
