using NodaTime;
using NodaTime.Text;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Days and moments as a Russian spreadsheet writes them, and by ISO 8601. Moments are Moscow time.</summary>
internal static class TimeText
{
    private static readonly LocalDatePattern[] Days =
    [
        LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu"),
        LocalDatePattern.Iso,
    ];

    private static readonly LocalDateTimePattern[] Moments =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.uuuu HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("dd.MM.uuuu H:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss"),
    ];

    public static LocalizedText ExpectedDay { get; } =
        new("день, например 12.05.2025 или 2025-05-12", "a day such as 12.05.2025 or 2025-05-12");

    public static LocalizedText ExpectedMoment { get; } = new(
        "день и время, например 20.05.2025 10:15:00 или 2025-05-20T10:15:00",
        "a day and a time such as 20.05.2025 10:15:00 or 2025-05-20T10:15:00");

    public static bool TryRead(string text, out LocalDate day)
    {
        foreach (var pattern in Days)
        {
            if (pattern.Parse(text).TryGetValue(default, out day))
            {
                return true;
            }
        }

        day = default;
        return false;
    }

    public static bool TryRead(string text, out LocalDateTime moment)
    {
        foreach (var pattern in Moments)
        {
            if (pattern.Parse(text).TryGetValue(default, out moment))
            {
                return true;
            }
        }

        moment = default;
        return false;
    }
}
