using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Deadlines;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestTimetable;

/// <summary>What the command line asks for, or what is wrong with it.</summary>
internal sealed record Arguments(LocalDate Announced, Language Language, ContestPace Pace)
{
    public const string Usage = "ContestTimetable 2025-04-21 [--english] [--earliest]";

    private static readonly LocalDatePattern[] Patterns =
    [
        LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd"),
        LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu"),
    ];

    public static bool TryParse(IReadOnlyList<string> args, out Arguments parsed, out LocalizedText error)
    {
        parsed = new Arguments(default, Language.Russian, ContestPace.Latest);
        error = new(string.Empty, string.Empty);
        var dates = 0;
        foreach (var arg in args)
        {
            if (arg is "--english")
            {
                parsed = parsed with { Language = Language.English };
            }
            else if (arg is "--earliest")
            {
                parsed = parsed with { Pace = ContestPace.Earliest };
            }
            else if (TryDate(arg, out var date) && ++dates == 1)
            {
                parsed = parsed with { Announced = date };
            }
            else if (error.English.Length == 0)
            {
                error = dates > 1
                    ? new($"Дата нужна одна, лишняя: {arg}.", $"One date is expected; one too many: {arg}.")
                    : new(
                        $"Не понято: {arg}. Дата пишется 2025-04-21 или 21.04.2025.",
                        $"Not understood: {arg}. A date is written 2025-04-21 or 21.04.2025.");
            }
        }

        if (dates == 0 && error.English.Length == 0)
        {
            error = new("Нужна дата объявления конкурса.", "The day of the announcement is expected.");
        }

        return error.English.Length == 0;
    }

    private static bool TryDate(string text, out LocalDate date)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out date))
            {
                return true;
            }
        }

        date = default;
        return false;
    }
}
