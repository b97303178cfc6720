namespace SonkoRules.Quantities;

/// <summary>Sums of decimal numbers that are exact or refused. The type itself rounds silently where 28 digits do not
/// suffice.</summary>
internal static class ExactDecimal
{
    /// <summary>The sum of two numbers.</summary>
    /// <exception cref="OverflowException">The sum needs more digits than the type has.</exception>
    public static decimal Add(decimal left, decimal right)
    {
        var sum = left + right;
        return Fraction.From(sum) == Fraction.From(left) + Fraction.From(right)
            ? sum
            : throw new OverflowException(
                FormattableString.Invariant($"The sum of {left} and {right} has more digits than a decimal holds."));
    }

    /// <summary>The difference of two numbers.</summary>
    /// <inheritdoc cref="Add"/>
    public static decimal Subtract(decimal left, decimal right) => Add(left, -right);

    /// <summary>The sum of numbers; zero for none.</summary>
    /// <inheritdoc cref="Add"/>
    public static decimal Sum(IEnumerable<decimal> numbers)
    {
        var sum = 0m;
        foreach (var number in numbers)
        {
            sum = Add(sum, number);
        }

        return sum;
    }
}
