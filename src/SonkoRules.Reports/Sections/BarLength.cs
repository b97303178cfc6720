namespace SonkoRules.Reports;

/// <summary>Lengths of bars: whole hundredths of a per cent, counted without fractions of any kind.</summary>
internal static class BarLength
{
    private const int Whole = 10_000;

    /// <summary>The part as the length of a bar whose whole is 100 %; a part above zero is never invisible.</summary>
    public static string Of(Rubles part, Rubles whole) => Text(Hundredths(part, whole));

    /// <summary>The part in hundredths of a per cent, rounded down, but at least one for a part above zero.</summary>
    public static long Hundredths(Rubles part, Rubles whole)
    {
        if (whole == Rubles.Zero || part == Rubles.Zero)
        {
            return 0;
        }

        var length = (long)decimal.Truncate(new decimal(part.Kopecks) * Whole / whole.Kopecks);
        return length == 0 ? 1 : length;
    }

    /// <summary>43.21% for 4321.</summary>
    public static string Text(long hundredths)
    {
        var rest = hundredths % 100;
        return NumberText.Plain(hundredths / 100)
            + (rest == 0 ? string.Empty : "." + (rest < 10 ? "0" : string.Empty) + NumberText.Plain(rest)) + "%";
    }
}
