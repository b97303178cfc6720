using System.Globalization;
using NodaTime.Text;

namespace SonkoRules.Samples.Sonko.Text;

/// <summary>Values as people type them into a spreadsheet or after an option, the same in every culture.</summary>
internal static class Typed
{
    private static readonly Rubles Greatest = Rubles.From(999_999_999_999.99m);

    private static readonly LocalDatePattern[] Days =
    [
        LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu"),
        LocalDatePattern.Iso,
    ];

    private static readonly LocalDateTimePattern[] Moments =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.uuuu HH:mm:ss;FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.uuuu H:mm"),
        LocalDateTimePattern.ExtendedIso,
    ];

    public static LocalizedText ExpectedDay { get; } =
        new("день, например 12.05.2025 или 2025-05-12", "a day such as 12.05.2025 or 2025-05-12");

    public static LocalizedText ExpectedMoment { get; } = new(
        "день и время, например 20.05.2025 10:15:00 или 2025-05-20T10:15:00",
        "a day and a time such as 20.05.2025 10:15:00 or 2025-05-20T10:15:00");

    public static LocalizedText ExpectedAmount(Rubles least) => new(
        $"сумма в рублях от {least.ToString().Replace('.', ',')} до {Greatest.ToString().Replace('.', ',')} цифрами без пробелов, "
            + "копейки — после запятой или точки",
        $"an amount in roubles from {least} to {Greatest} in digits without groups, kopecks after a comma or a point");

    public static LocalizedText ExpectedWhole(int least, int greatest) => new(
        FormattableString.Invariant($"целое число от {least} до {greatest}"),
        FormattableString.Invariant($"a whole number from {least} to {greatest}"));

    /// <summary>Digits, then a comma or a point and one or two digits. Groups are refused: 1,530 is one rouble
    /// fifty-three here and fifteen hundred and thirty there.</summary>
    public static Rubles? Amount(string text, Rubles least) =>
        Rubles.TryParse(text.Replace(',', '.'), out var amount) && amount >= least && amount <= Greatest ? amount : null;

    public static LocalDate? Day(string text)
    {
        foreach (var pattern in Days)
        {
            if (pattern.Parse(text).TryGetValue(default, out var day))
            {
                return day;
            }
        }

        return null;
    }

    public static LocalDateTime? Moment(string text)
    {
        foreach (var pattern in Moments)
        {
            if (pattern.Parse(text).TryGetValue(default, out var moment))
            {
                return moment;
            }
        }

        return null;
    }

    public static int? Whole(string text, int least, int greatest) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= greatest
            ? number
            : null;
}
