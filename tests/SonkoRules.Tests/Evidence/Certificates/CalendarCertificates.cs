using System.Linq;
using NodaTime;

namespace SonkoRules.Tests.Evidence;

/// <summary>The calendar of working days, 2013–2027: 5 478 days.</summary>
internal static class CalendarCertificates
{
    private const int Days5478 = 5478;

    public static Certificate Days { get; } = new(
        "calendar-days",
        "Every day from 01.01.2013 to 31.12.2027 is working or not as listed by hand from the Labour Code and the decrees, "
            + "and so are its neighbours: the next and the previous working day, the nearest on or after and on or before.",
        "each of the 5 478 days with five questions, in three calendars: plain, with the federal days off with pay of 2020 "
            + "and 2021, and with those of the region. The short form is the full one.",
        "the list of days off of fifteen years, typed by hand, and a walk along it",
        ShortCount: 3 * 5 * Days5478,
        FullCount: 3 * 5 * Days5478,
        Walk: _ => WalkedDays.All.Sum(EachDay));

    public static Certificate Steps { get; } = new(
        "calendar-steps",
        "From every day, n working days on and back lead to the day that a walk finds, or outside the calendar when the walk "
            + "leaves it; the working days among the next and the last n days are as many as a walk meets.",
        "each day with each n: up to 400 in the full form in three calendars, up to 40 in the plain one in the short form; "
            + "four questions each, two on and two back",
        "a walk along the hand-typed list, a day at a time",
        ShortCount: 4L * 40 * Days5478,
        FullCount: 3 * 4L * 400 * Days5478,
        Walk: full => (full ? WalkedDays.All : WalkedDays.All.Take(1)).Sum(days => EachStep(days, full ? 400 : 40)));

    private static long EachDay(WalkedDays days)
    {
        var calendar = days.Calendar;
        for (var i = 0; i < days.Count; i++)
        {
            var date = days[i];
            Claim.Same(days.Working[i], calendar.IsWorkingDay(date), () => $"{date}, {days.Name}");
            Neighbour(days, days.Next(i, 1), calendar.TryNextWorkingDay(date, out var next), next, date);
            Neighbour(days, days.Next(i, -1), calendar.TryPreviousWorkingDay(date, out var previous), previous, date);
            Neighbour(days, days.Next(i - 1, 1), calendar.TryWorkingDayOnOrAfter(date, out var after), after, date);
            Neighbour(days, days.Next(i + 1, -1), calendar.TryWorkingDayOnOrBefore(date, out var before), before, date);
        }

        return 5L * days.Count;
    }

    private static void Neighbour(WalkedDays days, int expected, bool found, LocalDate result, LocalDate from) =>
        Claim.Holds(
            found == days.Has(expected) && result == (found ? days[expected] : default), () => $"from {from}, {days.Name}");

    private static long EachStep(WalkedDays days, int most)
    {
        var cases = 0L;
        for (var i = 0; i < days.Count; i++)
        {
            cases += Walk(days, i, 1, most) + Walk(days, i, -1, most);
        }

        return cases;
    }

    /// <summary>Walks one way from a day: n working days, and the working days among n days.</summary>
    private static long Walk(WalkedDays days, int from, int step, int most)
    {
        var (calendar, date) = (days.Calendar, days[from]);
        var (stepped, met) = (from, 0);
        for (var n = 1; n <= most; n++)
        {
            stepped = days.Has(stepped) ? days.Next(stepped, step) : stepped;
            Neighbour(days, stepped, calendar.TryAddWorkingDays(date, n * step, out var result), result, date);

            var far = from + (n * step);
            if (days.Has(far))
            {
                // The day itself is not among those between.
                met += days.Working[far] ? step : 0;
                var between = calendar.TryWorkingDaysBetween(date, days[far], out var count);
                Claim.Holds(between && count == met, () => $"{date} and {n * step} days: {count}, not {met}, {days.Name}");
            }
            else
            {
                Claim.Holds(
                    !calendar.TryWorkingDaysBetween(date, date.PlusDays(n * step), out _), () => $"{date} and {n * step} days");
            }
        }

        return 2L * most;
    }
}
