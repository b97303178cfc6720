using System.Globalization;
using System.Text;

namespace SonkoRules.Duties;

/// <summary>A word, a number, a day or a mark of a text, as the reader of terms sees it.</summary>
/// <param name="Text">In small letters, е for ё, a hyphen for any dash.</param>
/// <param name="Start">Where it starts in the text, from 0.</param>
/// <param name="Day">The day that it names, if it is one.</param>
internal sealed record DutyToken(string Text, int Start, int Length, LocalDate? Day)
{
    private const int DayLength = 10;

    /// <summary>The number; negative where it is none.</summary>
    public int Number => Day is null && Text.Length is > 0 and <= 4 && Text.All(IsDigit)
        ? int.Parse(Text, CultureInfo.InvariantCulture)
        : -1;

    public bool IsYear => Text.Length == 4 && Number is >= 1 and <= DutyCalendar.LastYear;

    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>The tokens of a text; full stops after words and blanks are not among them.</summary>
    public static List<DutyToken> Split(string text)
    {
        var plain = Plain(text);
        var tokens = new List<DutyToken>();
        for (var i = 0; i < plain.Length;)
        {
            var start = i;
            var day = DayAt(plain, i);
            if (day is not null) { i += DayLength; }
            else if (char.IsLetter(plain[i])) { i = End(plain, i, char.IsLetter); }
            else if (IsDigit(plain[i])) { i = End(plain, i, IsDigit); }
            else { i++; }

            if (day is not null || (plain[start] != ' ' && plain[start] != '.'))
            {
                tokens.Add(new DutyToken(plain.Substring(start, i - start), start, i - start, day));
            }
        }

        return tokens;
    }

    private static int End(string text, int start, Func<char, bool> isPart)
    {
        while (start < text.Length && isPart(text[start])) { start++; }

        return start;
    }

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(
                char.IsWhiteSpace(character) ? ' '
                : character is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' ? '-'
                : character is 'ё' or 'Ё' ? 'е'
                : char.ToLowerInvariant(character));
        }

        return plain.ToString();
    }

    /// <summary>The day written at a place: 15.03.2023 or 2023-03-15.</summary>
    private static LocalDate? DayAt(string text, int start)
    {
        if (text.Length < start + DayLength
            || (start > 0 && IsDigit(text[start - 1]))
            || (text.Length > start + DayLength && IsDigit(text[start + DayLength])))
        {
            return null;
        }

        var part = text.Substring(start, DayLength);
        var digits = new string([.. part.Where(IsDigit)]);
        return digits.Length != 8 ? null
            : part[2] == '.' && part[5] == '.' ? DayOf(digits.Substring(4), digits.Substring(2, 2), digits.Substring(0, 2))
            : part[4] == '-' && part[7] == '-' ? DayOf(digits.Substring(0, 4), digits.Substring(4, 2), digits.Substring(6))
            : null;
    }

    private static LocalDate? DayOf(string year, string month, string day)
    {
        var (y, m, d) = (Whole(year), Whole(month), Whole(day));
        return y >= 1 && m is >= 1 and <= DutyCalendar.MonthsPerYear && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m)
            ? new LocalDate(y, m, d)
            : null;
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
