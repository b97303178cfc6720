namespace SonkoRules.Quantities;

/// <summary>The upper bound of a band of amounts, in the band or not. Immutable; equal when the amount and the
/// inclusion are equal.</summary>
/// <remarks>Верхняя граница сумм: «до 1 млн включительно», «менее 1 млн».</remarks>
public sealed partial record AmountBound
{
    private AmountBound(Rubles amount, bool isIncluded)
    {
        Amount = Guard.Against.NotPositive(amount);
        IsIncluded = isIncluded;
    }

    /// <summary>The bound, above zero.</summary>
    public Rubles Amount { get; }

    /// <summary>Whether the bound itself is in the band.</summary>
    public bool IsIncluded { get; }

    /// <summary>Amounts below a bound.</summary>
    /// <param name="amount">The bound, itself outside; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    public static AmountBound Below(Rubles amount) => new(amount, false);

    /// <summary>Amounts up to a bound.</summary>
    /// <param name="amount">The bound, itself inside; above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    public static AmountBound UpTo(Rubles amount) => new(amount, true);

    /// <summary>Whether an amount is within the bound.</summary>
    /// <param name="amount">Any amount.</param>
    public bool Holds(Rubles amount) => amount < Amount || (IsIncluded && amount == Amount);

    /// <summary>The bound: <c>≤ 1000000.00</c> or <c>&lt; 1000000.00</c>.</summary>
    public override string ToString() => (IsIncluded ? "≤ " : "< ") + Amount;

    /// <summary>Refuses bounds of which one leaves no amount between itself and the one before it.</summary>
    internal static void CheckRise(IEnumerable<AmountBound> bounds, string paramName)
    {
        AmountBound? last = null;
        foreach (var bound in bounds)
        {
            if (last is not null
                && (bound.Amount < last.Amount
                    || (bound.Amount == last.Amount && (last.IsIncluded || !bound.IsIncluded))))
            {
                throw new ArgumentException(
                    $"Bands that rise are expected; '{bound}' cannot follow '{last}'.", paramName);
            }

            last = bound;
        }
    }
}
