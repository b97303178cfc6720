using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Evidence;

/// <summary>Terms of any length in every wording that the order has.</summary>
internal static class TermCertificates
{
    private const int Days = 5478;
    private const int Wordings = 8;

    /// <summary>The lengths that the order itself uses.</summary>
    private static readonly int[] OfTheOrder = [1, 2, 3, 5, 7, 10, 14, 15, 30];

    private static readonly Readings Other = new()
    {
        FromTheDay = FromTheDay.SameDay,
        FromTheDayFollowing = FromTheDayFollowing.DayAfterIt,
        DaysBefore = DaysBefore.FullDaysBetween,
        NonWorkingLastDay = NonWorkingLastDay.Stays,
        BackwardLimit = BackwardLimit.WorkingDayBefore,
    };

    public static Certificate Terms { get; } = new(
        "terms",
        "A term of n days ends on the day that a walk finds: in calendar and in working days, counted from the day, from the "
            + "day following and so many days before, with a last day off that moves or stays as the wording and the readings "
            + "have it; a term that leaves the calendar has no end.",
        "each of the 5 478 days with each n in eight wordings under the default answers and under the other answers to R-FROM, "
            + "R-START, R-BEFORE, R-SHIFT and R-BACK; n up to 400 in the full form, and the nine lengths of the order in the "
            + "short one",
        "a walk along the hand-typed list, a day at a time",
        ShortCount: 2L * Wordings * Days * 9,
        FullCount: 2L * Wordings * Days * 400,
        Walk: full => new[] { Readings.Default, Other }.Sum(readings => Walk(readings, full)));

    private static long Walk(Readings readings, bool full)
    {
        var counting = new Counting(readings, Sequence.Empty<PaidDaysOffPeriod>());
        var days = WalkedDays.All[0];
        int[] lengths = full ? [.. Enumerable.Range(1, 400)] : OfTheOrder;
        var cases = 0L;
        foreach (var unit in new[] { DayUnit.Calendar, DayUnit.Working })
        {
            foreach (var start in new[] { DayOne.FromTheDay, DayOne.DayFollowing, DayOne.FromTheDayFollowing })
            {
                cases += Forward(counting, days, readings, unit, start, lengths);
            }

            cases += Back(counting, days, readings, unit, lengths);
        }

        return cases;
    }

    private static long Forward(
        Counting counting, WalkedDays days, Readings readings, DayUnit unit, DayOne start, int[] lengths)
    {
        var policy = unit == DayUnit.Calendar ? LastDayOff.MovesOn : LastDayOff.Stays;
        var moves = policy == LastDayOff.MovesOn && readings.NonWorkingLastDay == NonWorkingLastDay.NextWorkingDay;
        var skipped = start switch
        {
            DayOne.FromTheDay => readings.FromTheDay == FromTheDay.SameDay ? 0 : 1,
            DayOne.FromTheDayFollowing => readings.FromTheDayFollowing == FromTheDayFollowing.DayAfterIt ? 2 : 1,
            _ => 1,
        };
        var terms = lengths.Select(length => new Term.DaysAfter(length, unit, start)).ToArray();
        for (var i = 0; i < days.Count; i++)
        {
            // The day before day 1; each step makes a day that counts.
            var (at, counted) = (i + skipped - 1, 0);
            foreach (var term in terms)
            {
                (at, counted) = Count(days, unit, at, counted, term.Count, 1);
                Settled(
                    days, i, at, moves && days.Has(at) && !days.Working[at] ? days.Next(at, 1) : at, term, moves || unit == DayUnit.Working,
                    counting.TryAfter(term, policy, days[i], days.Calendar, out var found), found);
            }
        }

        return (long)days.Count * lengths.Length;
    }

    private static long Back(Counting counting, WalkedDays days, Readings readings, DayUnit unit, int[] lengths)
    {
        var policy = unit == DayUnit.Calendar ? LastDayOff.MovesBack : LastDayOff.Stays;
        var moves = policy == LastDayOff.MovesBack && readings.BackwardLimit == BackwardLimit.WorkingDayBefore;
        var more = readings.DaysBefore == DaysBefore.FullDaysBetween ? 1 : 0;
        var terms = lengths.Select(length => new Term.DaysBefore(length, unit)).ToArray();
        for (var i = 0; i < days.Count; i++)
        {
            var (at, counted) = (i, 0);
            foreach (var term in terms)
            {
                (at, counted) = Count(days, unit, at, counted, term.Count + more, -1);
                Settled(
                    days, i, at, moves && days.Has(at) && !days.Working[at] ? days.Next(at, -1) : at, term, moves || unit == DayUnit.Working,
                    counting.TryBefore(term, policy, days[i], days.Calendar, out var found), found);
            }
        }

        return (long)days.Count * lengths.Length;
    }

    /// <summary>Walks on until so many days are counted; lengths rise, so each walk goes on from the last.</summary>
    private static (int At, int Counted) Count(WalkedDays days, DayUnit unit, int at, int counted, int wanted, int step)
    {
        while (counted < wanted && at >= -1 && at <= days.Count)
        {
            at += step;
            counted += days.Has(at) && (unit == DayUnit.Calendar || days.Working[at]) ? 1 : 0;
        }

        return (at, counted);
    }

    /// <summary>A count that asks for the state of days is known where the list has them; a date that never moves is known
    /// beyond the list too.</summary>
    private static void Settled(
        WalkedDays days, int from, int nominal, int last, Term term, bool asks, bool known, Counted found) =>
        Claim.Holds(
            days.Has(nominal) && days.Has(last)
                ? known && found.Nominal == days[nominal] && found.Last == days[last]
                : known != asks && (asks || (found.Last == found.Nominal && !days.Calendar.Contains(found.Last))),
            () => $"{term} from {days[from]}: {(known ? $"{found.Nominal}, {found.Last}" : "nothing")} is counted");
}
