using System;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Reads the days of a contest; those that contest.csv leaves blank are the latest that the order allows after the
/// announcement (2.6, 2.14).
/// </summary>
internal static class DatesReader
{
    public const string AcceptedUntil = "accepted_until";
    public const string Considered = "considered";

    private static readonly LocalTime LastSecond = new(23, 59, 59);

    /// <summary>The days; null where they cannot be known, which was reported.</summary>
    public static ContestDates? Read(RowReader row, Rulebook? rules, LocalDate? announced)
    {
        var until = row.IsBlank(AcceptedUntil) ? null : row.Moment(AcceptedUntil);
        var considered = row.IsBlank(Considered) ? null : row.Day(Considered);
        if (rules is null || announced is not { } day)
        {
            return null;
        }

        if (until is { } given && given.Date <= day)
        {
            row.Report(row.At(AcceptedUntil)!.Value, new(
                "момент после дня объявления", "a moment after the day of the announcement"));
            return null;
        }

        if (Make(rules, day, until?.Date, considered) is not { } timetable)
        {
            ReportCalendar(row, rules.Deadlines.Calendar);
            return null;
        }

        var decisions = new ApplicationDates(
            until ?? timetable[ContestStage.AcceptanceEnds].Date.At(LastSecond),
            considered ?? timetable[ContestStage.ReviewEnds].Date,
            timetable[ContestStage.ReworkNotice].Date);
        if (decisions.Consideration >= decisions.AcceptanceEnd.Date)
        {
            return new ContestDates(timetable, decisions);
        }

        row.Report(row.At(Considered)!.Value, new(
            FormattableString.Invariant($"день не раньше конца приёма {decisions.AcceptanceEnd.Date:dd.MM.uuuu}"),
            FormattableString.Invariant($"a day not before the end of acceptance {decisions.AcceptanceEnd.Date:uuuu-MM-dd}")));
        return null;
    }

    private static ContestTimetable? Make(Rulebook rules, LocalDate announced, LocalDate? until, LocalDate? considered)
    {
        var plan = new TimetablePlan { Through = ContestStage.ReviewEnds };
        plan = until is { } end ? plan.With(ContestStage.AcceptanceEnds, end) : plan;
        plan = considered is { } day ? plan.With(ContestStage.ReviewEnds, day) : plan;
        try
        {
            return rules.Deadlines.Timetable(announced, rules.Deadlines.Calendar, plan);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static void ReportCalendar(RowReader row, WorkingDayCalendar calendar) =>
        row.Report(row.At(ContestFile.Announced)!.Value, new LocalizedText(
            FormattableString.Invariant($"конкурс, дни которого помещаются в календарь по {calendar.LastDay:dd.MM.uuuu}"),
            FormattableString.Invariant($"a contest whose days fit in the calendar, which ends on {calendar.LastDay:uuuu-MM-dd}")));
}
