using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <content>The timetable of a contest, forwards and backwards.</content>
public sealed partial class DeadlineRules
{
    /// <summary>The rulebook's own calendar, through which R-DECREE-DAYS acts: the Russian one of a five-day week, by one
    /// answer without the federal days off with pay and those of the region. Every rule counts in it unless another is
    /// passed on purpose.</summary>
    /// <exception cref="RefusedException">Under that reading the region's days off with pay overlap others or are outside
    /// the calendar.</exception>
    public WorkingDayCalendar Calendar => _counting.Calendar;

    /// <summary>The timetable of a contest, from the announcement over the results protocol (2.23) to the publication on
    /// the projects; a registration in time for 1.5 is seen from its end of acceptance.</summary>
    /// <param name="announced">The day on which the contest is announced.</param>
    /// <param name="calendar">The calendar of working days, null for the rulebook's own. It must reach from a few days before the announcement to
    /// the last stage of the plan: for all stages to 1 March of the year after that of the agreement.</param>
    /// <param name="plan">At what pace, with which dates given, and how far; null is every stage, each at
    /// its latest.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <returns>The timetable; or why not: the announcement, a given date or a stage is outside the calendar, or a given
    /// stage does not occur in the timetable.</returns>
    public OneOf<ContestTimetable, WhyNot> Timetable(
        LocalDate announced, WorkingDayCalendar? calendar = null, TimetablePlan? plan = null)
    {
        calendar ??= Calendar;
        plan ??= TimetablePlan.Default;
        if (TooFar(announced, calendar, plan) is { } outside)
        {
            return outside;
        }

        var builder = new TimetableBuilder(Terms, _counting, calendar, announced, plan);
        if (!builder.TryBuild(out var timetable))
        {
            return TimetableSearch.Left(
                calendar,
                builder,
                announced,
                builder.Reached == ContestStage.Announcement || announced.Year <= calendar.FirstDay.Year,
                nameof(announced));
        }

        if (plan.Given.Count > 0)
        {
            var absent = plan.Given.Select((given, i) => (given.Stage, Index: i))
                .Where(each => !timetable!.TryGet(each.Stage, out _))
                .Select(each => TimetableSearch.NotOccurring(
                    each.Stage,
                    FormattableString.Invariant($"/plan/given/{each.Index}/stage"),
                    new("этап, предусмотренный этим графиком", "a stage that occurs in this timetable")))
                .ToSequence();
            if (absent.Count > 0)
            {
                return new WhyNot(absent);
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
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <param name="pace">The pace: at their latest, or at their earliest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The stage is after the payment, or the pace is not one.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <returns>The announcement, or that no day keeps it; or why that cannot be told: the stage does not occur at the
    /// pace, or the day is outside the calendar, or the calendar ends too soon to tell the last day that keeps
    /// it.</returns>
    public OneOf<LatestAnnouncement, WhyNot> AnnouncedBy(
        ContestStage stage, LocalDate wanted, WorkingDayCalendar? calendar = null, ContestPace pace = ContestPace.Latest)
    {
        calendar ??= Calendar;
        Guard.Against.OutOfRange((int)stage, (int)ContestStage.Announcement, (int)ContestStage.Payment, nameof(stage));
        var outside = CalendarRange.Holds(calendar, wanted, nameof(wanted))
            ? null
            : Outside(stage, wanted, calendar, nameof(wanted));
        var absent = Guard.Against.Undefined(pace) == ContestPace.Earliest && StageOrder.NeedNotHappen(stage)
            ? new WhyNot(TimetableSearch.NotOccurring(
                stage,
                "/stage",
                new($"этап, предусмотренный при темпе {pace}", $"a stage that occurs at the pace {pace}")))
            : null;
        if (outside is not null || absent is not null)
        {
            return WhyNot.Together(absent, outside)!;
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
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The contest, or that there is none; or that the year is outside the calendar.</returns>
    public OneOf<YearContest, WhyNot> ShortestContest(int year, WorkingDayCalendar? calendar = null) =>
        Extreme(year, calendar ?? Calendar, ContestPace.Earliest);

    /// <summary>
    /// The longest lawful contest of a year: of all those that are announced on a working day of the year, run at
    /// <see cref="ContestPace.Latest"/> and have no conflict of their dates (so that the agreement and the payment fall
    /// in the same year and the payment is not after the date of the results), the one with the most calendar days from
    /// the announcement to the payment; of several, the one announced first. The results protocol is taken to be signed
    /// on the day on which the winners are determined, since the order sets no term between the two. The rules are
    /// those of this edition for the whole year, whether or not it applied on its days.
    /// </summary>
    /// <inheritdoc cref="ShortestContest"/>
    public OneOf<YearContest, WhyNot> LongestContest(int year, WorkingDayCalendar? calendar = null) =>
        Extreme(year, calendar ?? Calendar, ContestPace.Latest);

    private OneOf<YearContest, WhyNot> Extreme(int year, WorkingDayCalendar calendar, ContestPace pace) =>
        CalendarRange.LacksYear(calendar, Clause.None, new("конкурс года", "the contest of a year"), year) is { } whyNot
            ? whyNot
            : TimetableSearch.Extreme(Terms, _counting, calendar, year, pace);

    /// <summary>The dates named that are too far off for any count; null where none is.</summary>
    private static WhyNot? TooFar(LocalDate announced, WorkingDayCalendar calendar, TimetablePlan plan)
    {
        var outside = TooFar(ContestStage.Announcement, announced, calendar, nameof(announced));
        for (var i = 0; i < plan.Given.Count; i++)
        {
            outside = WhyNot.Together(outside, TooFar(
                plan.Given[i].Stage,
                plan.Given[i].Date,
                calendar,
                FormattableString.Invariant($"plan/given/{i}/date")));
        }

        return outside;
    }

    private static WhyNot? TooFar(ContestStage stage, LocalDate date, WorkingDayCalendar calendar, string name) =>
        CalendarRange.CanCount(calendar, date, name) ? null : Outside(stage, date, calendar, name);

    private static WhyNot Outside(ContestStage stage, LocalDate date, WorkingDayCalendar calendar, string name) =>
        CalendarRange.Outside(calendar, Clause.None, TimetableSearch.Named(stage), date, name);
}
