using System.Globalization;
using System.Text;

namespace SonkoRules.Texts;

/// <summary>Numbers as people of each language write them, without asking any culture.</summary>
internal static class NumberText
{
    /// <summary>U+00A0: Russian groups of digits and units must not part at a line's end.</summary>
    public const char NoBreakSpace = '\u00A0';

    /// <summary>U+2212: the sign that people read; texts for machines have the hyphen.</summary>
    public const char Minus = '\u2212';

    /// <summary>Invariant digits: for messages and for round trips.</summary>
    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Plain(decimal)"/>
    public static string Plain(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>72,33 or 72.33; no groups, no trailing zeros beyond those that the value carries.</summary>
    public static string Decimal(decimal value, Language language)
    {
        var plain = Plain(value).Replace('-', Minus);
        return language == Language.Russian ? plain.Replace('.', ',') : plain;
    }

    /// <summary>0,2 or 0.2: without zeros at the end.</summary>
    public static string Shortest(decimal value, Language language) =>
        Decimal(value / 1.0000000000000000000000000000m, language);

    /// <summary>1 234 567,89 or 1,234,567.89, with exactly the digits after the point that are asked for.</summary>
    public static string Grouped(decimal value, int digits, Language language)
    {
        var plain = (value < 0 ? -value : value).ToString(
            "F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.');
        var whole = point < 0 ? plain : plain.Substring(0, point);
        var group = language == Language.Russian ? NoBreakSpace : ',';
        var text = new StringBuilder();
        if (value < 0 && plain.Trim('0', '.').Length > 0) { text.Append(Minus); }

        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0) { text.Append(group); }

            text.Append(whole[i]);
        }

        if (point >= 0)
        {
            text.Append(language == Language.Russian ? ',' : '.').Append(plain, point + 1, digits);
        }

        return text.ToString();
    }
}
