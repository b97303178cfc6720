using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace SonkoRules.Tests.Calendars;

/// <summary>Working-day arithmetic as a person does it, a day at a time on the hand-listed years. Slow on purpose.</summary>
internal static class WalkedCalendar
{
    private static readonly Dictionary<LocalDate, bool> Working =
        HandListedYears.Days.ToDictionary(day => day.Date, day => day.IsWorking);

    public static bool IsWorking(LocalDate date) => Working[date];

    /// <summary>Null when the walk leaves the range.</summary>
    public static LocalDate? Add(LocalDate date, int days)
    {
        var step = days < 0 ? -1 : 1;
        for (var left = days; left != 0;)
        {
            date = date.PlusDays(step);
            if (!Working.TryGetValue(date, out var working))
            {
                return null;
            }

            left -= working ? step : 0;
        }

        return date;
    }

    public static LocalDate? OnOrAfter(LocalDate date) => IsWorking(date) ? date : Add(date, 1);

    public static LocalDate? OnOrBefore(LocalDate date) => IsWorking(date) ? date : Add(date, -1);

    public static int Count(LocalDate first, LocalDate last)
    {
        var count = 0;
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            count += IsWorking(date) ? 1 : 0;
        }

        return count;
    }
}
