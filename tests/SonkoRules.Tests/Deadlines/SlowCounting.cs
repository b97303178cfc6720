using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Tests.Deadlines;

/// <summary>
/// Terms counted by walking the days one by one, as a person with a calendar on the wall does: an oracle that shares
/// nothing with the library but the question whether a day is worked.
/// </summary>
internal sealed class SlowCounting(Readings readings, WorkingDayCalendar calendar)
{
    /// <summary>The nominal and the effective last day of a term of any form.</summary>
    public (LocalDate Nominal, LocalDate Last) Count(IDeadlineTerm term, LocalDate trigger)
    {
        var nominal = term.Term switch
        {
            Term.DaysAfter after => Forward(after, trigger),
            Term.DaysBefore before => Back(before, trigger),
            Term.LookBack lookBack => Step(trigger, -lookBack.Count),
            Term.DayBefore => Step(trigger, -1),
            _ => trigger,
        };
        return (nominal, Settle(term.LastDayOff, nominal));
    }

    public LocalDate Settle(LastDayOff policy, LocalDate day)
    {
        var step = policy switch
        {
            LastDayOff.MovesOn when readings.NonWorkingLastDay == NonWorkingLastDay.NextWorkingDay => 1,
            LastDayOff.Span when readings.SpanEnd == SpanEnd.MovesOn
                && readings.NonWorkingLastDay == NonWorkingLastDay.NextWorkingDay => 1,
            LastDayOff.MovesBack when readings.BackwardLimit == BackwardLimit.WorkingDayBefore => -1,
            _ => 0,
        };
        while (step != 0 && !calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(step);
        }

        return day;
    }

    private static LocalDate Step(LocalDate day, int days)
    {
        for (; days < 0; days++)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    private LocalDate Forward(Term.DaysAfter term, LocalDate trigger)
    {
        var day = trigger;
        if (term.Start != DayOne.FromTheDay || readings.FromTheDay == FromTheDay.DayAfter)
        {
            day = day.PlusDays(1);
        }

        if (term.Start == DayOne.FromTheDayFollowing && readings.FromTheDayFollowing == FromTheDayFollowing.DayAfterIt)
        {
            day = day.PlusDays(1);
        }

        for (var counted = 0; ; day = day.PlusDays(1))
        {
            counted += term.Unit == DayUnit.Calendar || calendar.IsWorkingDay(day) ? 1 : 0;
            if (counted == term.Count)
            {
                return day;
            }
        }
    }

    private LocalDate Back(Term.DaysBefore term, LocalDate trigger)
    {
        var wanted = readings.DaysBefore == DaysBefore.NthDayBack ? term.Count : term.Count + 1;
        for (var day = trigger.PlusDays(-1); ; day = day.PlusDays(-1))
        {
            wanted -= term.Unit == DayUnit.Calendar || calendar.IsWorkingDay(day) ? 1 : 0;
            if (wanted == 0)
            {
                return day;
            }
        }
    }
}
