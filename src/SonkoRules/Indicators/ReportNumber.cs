using System.Globalization;

namespace SonkoRules.Indicators;

/// <summary>A number as a report writes it: its value, and to how many digits. Immutable; equal when both are
/// equal.</summary>
/// <remarks>Число в отчёте с точностью, с которой оно указано.</remarks>
/// <param name="Value">The value.</param>
/// <param name="Digits">The digits after the point, from 0 to 18: 410,2 has one.</param>
public sealed partial record ReportNumber(decimal Value, int Digits)
{
    /// <summary>The digits after the point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public int Digits { get; } = Guard.Against.OutOfRange(Digits, 0, Share.MostDigits);

    /// <summary>The number that a text writes in digits, groups of three parted by spaces, with a comma or a point; null
    /// where it is none.</summary>
    /// <param name="text">The text: 276 592,0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReportNumber? Read(string text)
    {
        var plain = new string([.. Guard.Against.Null(text).Trim().Select(Plain)]);
        var groups = plain.Split(' ');
        var last = groups[groups.Length - 1];
        if (groups.Length > 1
            && (groups[0].TrimStart('-').Length is 0 or > 3
                || groups.Skip(1).Any(group => group.Split('.')[0].Length != 3)
                || groups.Take(groups.Length - 1).Any(group => group.Contains('.'))))
        {
            return null;
        }

        var point = last.IndexOf('.');
        var digits = point < 0 ? 0 : last.Length - point - 1;
        return digits <= Share.MostDigits
            && (point < 0 || digits > 0)
            && decimal.TryParse(
                string.Concat(groups),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value)
                ? new ReportNumber(value, digits)
                : null;
    }

    /// <summary>The number as a language writes it.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language) => NumberText.Grouped(Value, Digits, Guard.Against.Undefined(language));

    private static char Plain(char character) =>
        char.IsWhiteSpace(character) ? ' ' : character switch { ',' => '.', '\u2212' => '-', _ => character };
}
