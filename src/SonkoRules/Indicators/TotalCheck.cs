using System;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Indicators;

/// <summary>What came of checking a stated total against its rows. A closed union of its nested cases.</summary>
/// <remarks>Сверка итога со строками.</remarks>
public abstract record TotalCheck
{
    private TotalCheck(StatedTotal total) => Total = total;

    /// <summary>The rows and the stated total.</summary>
    public StatedTotal Total { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="holds">For a total that is the sum of its rows.</param>
    /// <param name="differs">For one that is not.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Holds, T> holds, Func<Differs, T> differs)
    {
        Guard.Against.Null(holds);
        Guard.Against.Null(differs);
        return this switch
        {
            Holds value => holds(value),
            _ => differs((Differs)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="holds">For a total that is the sum of its rows.</param>
    /// <param name="differs">For one that is not.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Holds> holds, Action<Differs> differs)
    {
        Guard.Against.Null(holds);
        Guard.Against.Null(differs);
        switch (this)
        {
            case Holds value:
                holds(value);
                break;
            default:
                differs((Differs)this);
                break;
        }
    }

    /// <summary>The stated total and the sum as a statement.</summary>
    public Explanation Explain() =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
            {
                var russian = language == Language.Russian;
                var stated = Total.Name
                    + (russian ? ": указано " : ": stated ") + NumberText.Decimal(Total.Stated, language);
                return Match(
                    _ => stated + (russian ? ", строки дают столько же" : ", the rows add to the same"),
                    value => stated
                        + (russian ? ", строки дают " : ", the rows add to ")
                        + NumberText.Decimal(value.Computed, language)
                        + (russian ? "; разница " : "; the difference is ")
                        + NumberText.Decimal(value.Difference, language));
            }));

    /// <summary>The total is the sum of its rows.</summary>
    public sealed record Holds : TotalCheck
    {
        internal Holds(StatedTotal total)
            : base(total)
        {
        }
    }

    /// <summary>The total is not the sum of its rows.</summary>
    public sealed record Differs : TotalCheck
    {
        internal Differs(StatedTotal total, decimal computed, decimal difference)
            : base(total)
        {
            Computed = computed;
            Difference = difference;
        }

        /// <summary>The sum of the rows.</summary>
        public decimal Computed { get; }

        /// <summary>The stated total less the sum of the rows; never 0, below 0 when too little is stated.</summary>
        public decimal Difference { get; }
    }
}
