namespace SonkoRules.Subsidies;

/// <summary>A number of the edition as a quotient of whole numbers, so that products of such numbers and kopecks stay
/// whole: decimals of up to 28 digits then multiply exactly or overflow loudly.</summary>
internal readonly struct WholeRatio
{
    public WholeRatio(decimal value)
    {
        var exact = Fraction.From(value);
        Numerator = (decimal)exact.Numerator;
        Denominator = (decimal)exact.Denominator;
    }

    public decimal Numerator { get; }

    public decimal Denominator { get; }
}
