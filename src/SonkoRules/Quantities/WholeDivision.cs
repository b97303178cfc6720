namespace SonkoRules.Quantities;

/// <summary>Division of whole numbers with a stated rounding: the only places where the library loses a fraction. Every
/// denominator is above zero. The decimal overloads take whole numbers of up to 28 digits; their products are exact or
/// throw.</summary>
internal static class WholeDivision
{
    /// <summary>The nearest whole number; halves go where <paramref name="half"/> says.</summary>
    public static long Nearest(long numerator, long denominator, HalfRounding half)
    {
        var quotient = numerator / denominator;
        var rest = numerator - (quotient * denominator);

        // Compared with what is missing to the whole, so that nothing is doubled and can overflow.
        var over = Math.Abs(rest);
        var order = over.CompareTo(denominator - over);
        var up = order > 0 || (order == 0 && (half == HalfRounding.AwayFromZero || (quotient & 1) != 0));
        return up ? quotient + Math.Sign(rest) : quotient;
    }

    /// <inheritdoc cref="Nearest(long, long, HalfRounding)"/>
    public static decimal Nearest(decimal numerator, decimal denominator, HalfRounding half)
    {
        var rest = decimal.Remainder(numerator, denominator);
        var quotient = (numerator - rest) / denominator;
        var over = Math.Abs(rest);
        var order = over.CompareTo(denominator - over);
        var up = order > 0 || (order == 0 && (half == HalfRounding.AwayFromZero || quotient % 2 != 0));
        return up ? quotient + Math.Sign(rest) : quotient;
    }

    /// <summary>The greatest whole number not above the quotient of two numbers that are not negative.</summary>
    public static decimal Down(decimal numerator, decimal denominator)
    {
        var rest = decimal.Remainder(numerator, denominator);
        return (numerator - rest) / denominator;
    }

    /// <summary>Ten to a small power.</summary>
    public static long PowerOfTen(int exponent)
    {
        if (exponent is < 0 or > 18)
        {
            throw new ArgumentOutOfRangeException(nameof(exponent), Printing.Of(exponent), "A power from 0 to 18 is expected.");
        }

        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
