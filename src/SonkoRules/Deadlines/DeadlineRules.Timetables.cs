using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <content>The timetable of a contest, forwards and backwards.</content>
public sealed partial class DeadlineRules
{
    /// <summary>The Russian calendar of a five-day week under the reading R-DECREE-DAYS. Any other calendar may be
    /// passed to the rules; this one only saves asking for the reading.</summary>
    public WorkingDayCalendar Calendar =>
        _counting.Readings.PaidDaysOff == PaidDaysOff.CountAsWorking
            ? RussianCalendar.FiveDayWeek
            : RussianCalendar.FiveDayWeekWithPaidDaysOff(Terms.RegionalPaidDaysOff);

    /// <summary>The timetable of a contest with every stage at its latest.</summary>
    /// <inheritdoc cref="Timetable(LocalDate, WorkingDayCalendar, TimetablePlan)"/>
    public ContestTimetable Timetable(LocalDate announced, WorkingDayCalendar calendar) =>
        Timetable(announced, calendar, TimetablePlan.Default);

    /// <summary>The timetable of a contest.</summary>
    /// <param name="announced">The day on which the contest is announced.</param>
    /// <param name="calendar">The calendar of working days. It must reach from a few days before the announcement to
    /// the last stage of the plan: for all stages to 1 March of the year after that of the agreement.</param>
    /// <param name="plan">At what pace, with which dates given, and how far.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The announcement, a given date or a stage is outside the calendar:
    /// the message names the stage and the missing year.</exception>
    /// <exception cref="ArgumentException">A given stage does not occur in the timetable.</exception>
    public ContestTimetable Timetable(LocalDate announced, WorkingDayCalendar calendar, TimetablePlan plan)
    {
        Guard.Against.Null(plan);
        CalendarRange.Check(announced, calendar, nameof(announced));
        foreach (var given in plan.Given)
        {
            CalendarRange.Check(given.Date, calendar, nameof(plan));
        }

        var builder = new TimetableBuilder(Terms, _counting, calendar, announced, plan);
        if (!builder.TryBuild(out var timetable))
        {
            throw CalendarRange.Left(
                calendar,
                announced,
                builder.Reached == ContestStage.Announcement || announced.Year <= calendar.FirstDay.Year,
                FormattableString.Invariant(
                    $"the stage {builder.Reached} of a contest announced on {announced:uuuu-MM-dd} is outside"),
                announced,
                nameof(announced));
        }

        foreach (var given in plan.Given)
        {
            if (!timetable!.TryGet(given.Stage, out _))
            {
                throw new ArgumentException(
                    $"The stage {given.Stage} is given but does not occur in the timetable.", nameof(plan));
            }
        }

        return timetable!;
    }

    /// <summary>
    /// The last day on which a contest can be announced so that, with every stage at the given pace, a stage comes on a
    /// wanted day or before it. Conflicts are not looked at: they stand in the timetable that is found.
    /// </summary>
    /// <param name="stage">The stage: up to the payment; what follows has dates of its own year.</param>
    /// <param name="wanted">The day by which the stage is wanted, itself included.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <param name="pace">The pace: at their latest, or at their earliest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stage is after the payment or the pace is not one, or the day
    /// is outside the calendar, or the calendar ends too soon to tell the last day that keeps it.</exception>
    /// <exception cref="ArgumentException">The stage does not occur at the pace.</exception>
    public LatestAnnouncement AnnouncedBy(
        ContestStage stage, LocalDate wanted, WorkingDayCalendar calendar, ContestPace pace = ContestPace.Latest)
    {
        Guard.Against.OutOfRange((int)stage, (int)ContestStage.Announcement, (int)ContestStage.Payment, nameof(stage));
        CalendarRange.CheckCovered(wanted, calendar, nameof(wanted));
        if (Guard.Against.Undefined(pace) == ContestPace.Earliest && StageOrder.NeedNotHappen(stage))
        {
            throw new ArgumentException($"The stage {stage} does not occur at the pace {pace}.", nameof(stage));
        }

        var plan = new TimetablePlan { Pace = pace, Through = stage };
        return TimetableSearch.LatestAnnouncement(Terms, _counting, calendar, plan, wanted);
    }

    /// <summary>
    /// The shortest lawful contest of a year: of all those that are announced on a working day of the year, run at
    /// <see cref="ContestPace.Earliest"/> and have no conflict of their dates (so that the agreement and the payment
    /// fall in the same year and the payment is not after the date of the results), the one with the fewest calendar
    /// days from the announcement to the payment; of several, the one announced first. The rules are those of this
    /// edition for the whole year, whether or not it applied on its days.
    /// </summary>
    /// <param name="year">The year.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the calendar.</exception>
    public YearContest ShortestContest(int year, WorkingDayCalendar calendar) =>
        Extreme(year, calendar, ContestPace.Earliest);

    /// <summary>
    /// The longest lawful contest of a year: of all those that are announced on a working day of the year, run at
    /// <see cref="ContestPace.Latest"/> and have no conflict of their dates (so that the agreement and the payment fall
    /// in the same year and the payment is not after the date of the results), the one with the most calendar days from
    /// the announcement to the payment; of several, the one announced first. The results protocol is taken to be signed
    /// on the day on which the winners are determined, since the order sets no term between the two. The rules are
    /// those of this edition for the whole year, whether or not it applied on its days.
    /// </summary>
    /// <inheritdoc cref="ShortestContest"/>
    public YearContest LongestContest(int year, WorkingDayCalendar calendar) =>
        Extreme(year, calendar, ContestPace.Latest);

    private YearContest Extreme(int year, WorkingDayCalendar calendar, ContestPace pace)
    {
        CalendarRange.CheckCovered(year, calendar);
        return TimetableSearch.Extreme(Terms, _counting, calendar, year, pace);
    }
}
