using System.Globalization;
using NodaTime.Text;

namespace SonkoRules.Office.Cells;

/// <summary>Values as people type them into a spreadsheet or after an option, the same in every culture.</summary>
public static class Typed
{
    private static readonly Rubles Greatest = Rubles.From(999_999_999_999.99m);

    private static readonly LocalDatePattern[] Days =
    [
        LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu"),
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
    ];

    private static readonly LocalDatePattern ShortDay = LocalDatePattern.CreateWithInvariantCulture("dd.MM.yy");

    private static readonly LocalTimePattern[] Times =
    [
        LocalTimePattern.CreateWithInvariantCulture("H:mm:ss;FFFFFFFFF"),
        LocalTimePattern.CreateWithInvariantCulture("H:mm"),
    ];

    /// <summary>What is expected of a day, as a noun.</summary>
    public static LocalizedText ExpectedDay { get; } =
        new("день, например 12.05.2025 или 2025-05-12", "a day such as 12.05.2025 or 2025-05-12");

    /// <summary>What is expected of a moment, as a noun.</summary>
    public static LocalizedText ExpectedMoment { get; } = new(
        "день и время, например 20.05.2025 10:15:00 или 2025-05-20T10:15:00",
        "a day and a time such as 20.05.2025 10:15:00 or 2025-05-20T10:15:00");

    /// <summary>What is expected of an amount, as a noun.</summary>
    /// <param name="least">The least that is taken.</param>
    public static LocalizedText ExpectedAmount(Rubles least) => new(
        $"сумма в рублях от {least.ToString().Replace('.', ',')} до {Greatest.ToString().Replace('.', ',')}, например 30 000,50: "
            + "копейки — после запятой или точки, разряды — только пробелами",
        $"an amount in roubles from {least} to {Greatest} such as 30 000,50: kopecks after a comma or a point, groups parted by blanks only");

    /// <summary>What is expected of a whole number, as a noun; both bounds are inclusive.</summary>
    public static LocalizedText ExpectedWhole(int least, int greatest) => new(
        FormattableString.Invariant($"целое от {least} до {greatest}"),
        FormattableString.Invariant($"a whole number from {least} to {greatest}"));

    /// <summary>Digits, in groups of three parted by blanks or not, then a comma or a point and one or two digits, then the
    /// sign of the rouble or not. Groups parted otherwise are refused: 1,530 is one rouble fifty-three here and fifteen
    /// hundred and thirty there.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="least">The least that is taken.</param>
    /// <returns>The amount; null where the text is none, or too small or large.</returns>
    public static Rubles? Amount(string text, Rubles least)
    {
        var bare = WithoutUnit(Plain(text));
        var digits = Joined(bare);
        return digits is not null && Rubles.TryParse(digits.Replace(',', '.'), out var amount) && amount >= least && amount <= Greatest
            ? amount
            : null;
    }

    /// <summary>The day that a text stands for; null where it stands for none.</summary>
    public static LocalDate? Day(string text) => FullDay(Plain(text)) ?? (IsShortYear(text) ? Short(Plain(text)) : null);

    /// <summary>The moment that a text stands for; null where it stands for none, or for a day alone.</summary>
    public static LocalDateTime? Moment(string text)
    {
        var plain = Plain(text).Replace(", ", " ");
        var at = plain.IndexOfAny([' ', 'T']);
        return at > 0 && Day(plain.Substring(0, at)) is { } day && Time(plain.Substring(at + 1).Trim()) is { } time
            ? day + time
            : null;
    }

    /// <summary>Whether a day was typed with the last two digits of its year.</summary>
    public static bool IsShortYear(string text)
    {
        var parts = Guard.Against.Null(text).Trim().Split('.');
        return parts.Length == 3 && parts[2].Split(' ')[0].Length == 2;
    }

    /// <summary>Whether a moment was typed without its seconds.</summary>
    public static bool LacksSeconds(string text) => Guard.Against.Null(text).Count(one => one == ':') == 1;

    /// <summary>A whole number; one typed as 90,0 too. Null where the text is none, or out of the inclusive bounds.</summary>
    public static int? Whole(string text, int least, int greatest) =>
        Number(text) is { } number && decimal.Truncate(number) == number && number >= least && number <= greatest ? (int)number : null;

    /// <summary>A number with a comma or a point, or neither; null where the text is none.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(
            Plain(text).Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The text with blanks of every kind as plain ones, and none at its ends.</summary>
    internal static string Plain(string text) =>
        string.Concat(Guard.Against.Null(text).Select(one => one is '\u00A0' or '\u202F' or '\u2009' or '\u2007' ? ' ' : one)).Trim();

    private static LocalDate? FullDay(string text) =>
        Days.Select(pattern => pattern.Parse(text)).Where(result => result.Success).Select(result => (LocalDate?)result.Value).FirstOrDefault();

    // The two digits are those of this century: no contest was held before it.
    private static LocalDate? Short(string text) =>
        ShortDay.Parse(text).TryGetValue(default, out var day) ? new LocalDate(2000 + (day.Year % 100), day.Month, day.Day) : null;

    private static LocalTime? Time(string text) =>
        Times.Select(pattern => pattern.Parse(text)).Where(result => result.Success).Select(result => (LocalTime?)result.Value).FirstOrDefault();

    private static string WithoutUnit(string text)
    {
        foreach (var unit in (string[])["₽", "рублей", "руб.", "руб", "р.", "RUB"])
        {
            if (text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                return text.Substring(0, text.Length - unit.Length).TrimEnd();
            }
        }

        return text;
    }

    // Digits without the blanks between groups; null where groups are not of three digits.
    private static string? Joined(string text)
    {
        var at = text.IndexOfAny([',', '.']);
        var groups = (at < 0 ? text : text.Substring(0, at)).Split(' ');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3))
            ? string.Concat(groups) + (at < 0 ? string.Empty : text.Substring(at))
            : null;
    }
}
