using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Tests.Calendars;

namespace SonkoRules.Tests.Evidence;

/// <summary>
/// A calendar beside the list of its days made by hand: the hand-listed years and the days off with pay as the decrees
/// of 2020 and 2021 name them.
/// </summary>
internal sealed record WalkedDays(string Name, WorkingDayCalendar Calendar, bool[] Working)
{
    private static readonly (LocalDate First, LocalDate Last)[] Federal =
    [
        (new(2020, 3, 30), new(2020, 4, 30)),
        (new(2020, 5, 6), new(2020, 5, 8)),
        (new(2020, 6, 24), new(2020, 6, 24)),
        (new(2021, 5, 4), new(2021, 5, 7)),
        (new(2021, 10, 30), new(2021, 11, 7)),
    ];

    private static readonly (LocalDate First, LocalDate Last)[] Smolensk =
        [(new(2021, 10, 28), new(2021, 10, 29)), (new(2021, 11, 8), new(2021, 11, 10))];

    /// <summary>The plain calendar, and those with days off with pay.</summary>
    public static IReadOnlyList<WalkedDays> All { get; } =
    [
        new("plain", Frozen.Plain, Listed([])),
        new("with federal days off", Frozen.WithFederalPaidDaysOff, Listed(Federal)),
        new("with days off of the region", Frozen.WithSmolenskPaidDaysOff, Listed([.. Federal, .. Smolensk])),
    ];

    public int Count => Working.Length;

    public LocalDate this[int index] => Calendar.FirstDay.PlusDays(index);

    /// <summary>The next index in a direction whose day is worked; outside the list when there is none.</summary>
    public int Next(int index, int step)
    {
        do
        {
            index += step;
        }
        while (index >= 0 && index < Count && !Working[index]);

        return index;
    }

    /// <summary>Whether the list has a day of the index.</summary>
    public bool Has(int index) => index >= 0 && index < Count;

    private static bool[] Listed((LocalDate First, LocalDate Last)[] off) =>
        [.. HandListedYears.Days.Select(day => day.IsWorking && !off.Any(run => day.Date >= run.First && day.Date <= run.Last))];
}
