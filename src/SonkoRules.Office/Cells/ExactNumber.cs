using System.Globalization;

namespace SonkoRules.Office.Cells;

/// <summary>
/// Numbers of workbooks, exactly. A workbook stores the shortest text of a binary number: 24000.5 stands as 24000.5, but
/// what a formula computed may stand as 24000.500000000004, and nine hours three minutes of a day as
/// 46069.377118055553. Spreadsheets keep and show 15 significant digits; the digits beyond are the tail of the binary
/// number and say nothing. So a text of at most 15 digits is taken as it is, and a longer one at its nearest number of
/// 15 digits.
/// </summary>
internal static class ExactNumber
{
    private const int KeptDigits = 15;
    private const int SecondsOfDay = 86_400;

    // A day's number of 15 digits is a second to a few millionths: a moment that is further from a whole second than
    // 1e-9 of a day is no whole second.
    private const decimal NearSecond = 0.000_000_001m * SecondsOfDay;

    // What spreadsheets can show as a day; the greatest is 31.12.9999.
    private const decimal GreatestDay = 2_958_465;

    /// <summary>The number that a text stands for; null where it is none, or too large to be exact.</summary>
    public static decimal? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            ? Kept(number)
            : null;

    /// <summary>The moment that a number of days stands for; null where it is none, or not a whole second.</summary>
    public static LocalDateTime? Moment(string text, bool from1904)
    {
        // The tail is kept here: what decides is how near the next second is.
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var days)
            || days < 0 || days > GreatestDay)
        {
            return null;
        }

        // Spreadsheets count from 30.12.1899 from March 1900 on: before it they believe in 29.02.1900, and no day of a
        // contest is there.
        var whole = decimal.Truncate(days);
        var seconds = (days - whole) * SecondsOfDay;
        var nearest = decimal.Round(seconds);
        if (Math.Abs(seconds - nearest) > NearSecond || (!from1904 && whole < 61))
        {
            return null;
        }

        var start = from1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30);
        return start.PlusDays((int)whole).AtMidnight().PlusSeconds((long)nearest);
    }

    /// <summary>The digits of a number without zeros at its end.</summary>
    public static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static decimal Kept(decimal number)
    {
        var digits = 0;
        for (var rest = decimal.Truncate(Math.Abs(number)); rest >= 1; rest = decimal.Truncate(rest / 10))
        {
            digits++;
        }

        return digits > KeptDigits ? number : decimal.Round(number, Math.Min(28, KeptDigits - digits), MidpointRounding.AwayFromZero);
    }
}
