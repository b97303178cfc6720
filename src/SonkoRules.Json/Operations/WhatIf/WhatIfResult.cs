using System;
using SonkoRules.Analysis;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.WhatIf;

/// <summary>What would be. A closed union of its nested cases. Immutable; equal by value.</summary>
/// <remarks>Ответ «что если».</remarks>
public abstract record WhatIfResult
{
    private WhatIfResult()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="scores">For scores.</param>
    /// <param name="sums">For sums.</param>
    /// <param name="values">For values of a result.</param>
    /// <param name="margin">For the margin of a contest.</param>
    /// <param name="comparison">For two runs side by side.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Scores, T> scores,
        Func<Sums, T> sums,
        Func<Values, T> values,
        Func<Margin, T> margin,
        Func<Comparison, T> comparison)
    {
        Guard.Against.Null(scores);
        Guard.Against.Null(sums);
        Guard.Against.Null(values);
        Guard.Against.Null(margin);
        Guard.Against.Null(comparison);
        return this switch
        {
            Scores value => scores(value),
            Sums value => sums(value),
            Values value => values(value),
            Margin value => margin(value),
            _ => comparison((Comparison)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="scores">For scores.</param>
    /// <param name="sums">For sums.</param>
    /// <param name="values">For values of a result.</param>
    /// <param name="margin">For the margin of a contest.</param>
    /// <param name="comparison">For two runs side by side.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Scores> scores,
        Action<Sums> sums,
        Action<Values> values,
        Action<Margin> margin,
        Action<Comparison> comparison)
    {
        Guard.Against.Null(scores);
        Guard.Against.Null(sums);
        Guard.Against.Null(values);
        Guard.Against.Null(margin);
        Guard.Against.Null(comparison);
        switch (this)
        {
            case Scores value:
                scores(value);
                break;
            case Sums value:
                sums(value);
                break;
            case Values value:
                values(value);
                break;
            case Margin value:
                margin(value);
                break;
            default:
                comparison((Comparison)this);
                break;
        }
    }

    /// <summary>Scores.</summary>
    /// <param name="Solution">The scores, or why there is none.</param>
    public sealed record Scores(Solution<Points> Solution) : WhatIfResult
    {
        /// <summary>The scores, or why there is none.</summary>
        public Solution<Points> Solution { get; } = Guard.Against.Null(Solution);
    }

    /// <summary>Sums.</summary>
    /// <param name="Solution">The sums, or why there is none.</param>
    public sealed record Sums(Solution<Rubles> Solution) : WhatIfResult
    {
        /// <summary>The sums, or why there is none.</summary>
        public Solution<Rubles> Solution { get; } = Guard.Against.Null(Solution);
    }

    /// <summary>Values of a result.</summary>
    /// <param name="Solution">The values, or why there is none.</param>
    public sealed record Values(Solution<decimal> Solution) : WhatIfResult
    {
        /// <summary>The values, or why there is none.</summary>
        public Solution<decimal> Solution { get; } = Guard.Against.Null(Solution);
    }

    /// <summary>The margin of a contest.</summary>
    /// <param name="Found">The margin, or that there is none.</param>
    public sealed record Margin(ResultMargin Found) : WhatIfResult
    {
        /// <summary>The margin, or that there is none.</summary>
        public ResultMargin Found { get; } = Guard.Against.Null(Found);
    }

    /// <summary>Two runs side by side.</summary>
    /// <param name="Runs">The comparison.</param>
    public sealed record Comparison(OutcomeComparison Runs) : WhatIfResult
    {
        /// <summary>The comparison.</summary>
        public OutcomeComparison Runs { get; } = Guard.Against.Null(Runs);
    }
}
