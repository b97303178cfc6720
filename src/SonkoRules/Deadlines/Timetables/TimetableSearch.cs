using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Looks for the announcement that makes a wanted timetable.</summary>
internal static class TimetableSearch
{
    /// <summary>
    /// Halves the span of possible days: no way of counting turns an earlier event into a later day, so the wanted day
    /// is kept up to some announcement and by none after it.
    /// </summary>
    public static OneOf<LatestAnnouncement, WhyNot> LatestAnnouncement(
        DeadlineTerms terms, Counting counting, WorkingDayCalendar calendar, TimetablePlan plan, LocalDate wanted)
    {
        var stage = plan.Through;
        if (!TryFirst(terms, counting, calendar, plan, out var best) || best![stage].Date > wanted)
        {
            return new LatestAnnouncement.None(stage, wanted, Both(best, null));
        }

        var kept = 0;
        var missed = Period.DaysBetween(best.Announced, calendar.LastDay) + 1;
        var first = best.Announced;
        while (missed - kept > 1)
        {
            var middle = kept + ((missed - kept) / 2);
            if (new TimetableBuilder(terms, counting, calendar, first.PlusDays(middle), plan).TryBuild(out var built)
                && built![stage].Date <= wanted)
            {
                kept = middle;
                best = built;
            }
            else
            {
                missed = middle;
            }
        }

        return EndsTooSoon(terms, counting, calendar, plan, first.PlusDays(missed), out var tooLate) is { } whyNot
            ? whyNot
            : new LatestAnnouncement.Found(stage, wanted, best, Both(best, tooLate));
    }

    private static Sequence<AppliedReading> Both(ContestTimetable? kept, ContestTimetable? missed) =>
        new[] { kept, missed }
            .SelectMany(timetable => timetable?.Readings ?? Sequence.Empty<AppliedReading>()).Distinct().ToSequence();

    /// <summary>That the calendar ends before it can be told whether one day later would have kept the wanted day
    /// too. What is announced after the calendar does not; nor does a stage whose own last day, or the end of
    /// acceptance that it follows, is after it.</summary>
    private static WhyNot? EndsTooSoon(
        DeadlineTerms terms, Counting counting, WorkingDayCalendar calendar, TimetablePlan plan, LocalDate day, out ContestTimetable? built)
    {
        var builder = new TimetableBuilder(terms, counting, calendar, day, plan);
        built = null;
        if (day > calendar.LastDay || builder.TryBuild(out built))
        {
            return null;
        }

        var late = builder.AcceptanceIsPast(calendar.LastDay)
            ? plan.Through >= ContestStage.AcceptanceEnds
            : builder.Reached == plan.Through && plan.Pace == ContestPace.Latest;
        return late ? null : Left(calendar, builder, day, back: false, nameof(calendar));
    }

    /// <summary>The refusal of a contest whose stage is outside the calendar.</summary>
    public static WhyNot Left(
        WorkingDayCalendar calendar, TimetableBuilder builder, LocalDate announced, bool back, string name) =>
        CalendarRange.Left(
            calendar,
            announced,
            back,
            builder.ReachedTerm!.Clause,
            LocalizedText.Of(language =>
                builder.ReachedTerm.What.In(language)
                    + (language == Language.Russian ? ", этап " : ", the stage ") + builder.Reached
                    + (language == Language.Russian
                        ? " конкурса, объявленного " : " of a contest announced on ")
                    + DateText.Of(announced, language)),
            announced,
            name);

    /// <summary>A stage by its code.</summary>
    public static LocalizedText Named(ContestStage stage) => new($"этап {stage}", $"the stage {stage}");

    /// <summary>The error of a stage that does not occur.</summary>
    public static InputError NotOccurring(ContestStage stage, string path, LocalizedText expected) =>
        new(
            ErrorCode.StageNotOccurring,
            path,
            stage.ToString(),
            new($"этап {stage} отсутствует", $"the stage {stage} does not occur"),
            expected);

    public static YearContest Extreme(
        DeadlineTerms terms, Counting counting, WorkingDayCalendar calendar, int year, ContestPace pace)
    {
        var plan = new TimetablePlan { Pace = pace, Through = ContestStage.Payment };
        var (best, bestDays, last) = (default(ContestTimetable), 0, default(ContestTimetable));
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            var built = calendar.IsWorkingDay(day) ? Build(terms, counting, calendar, plan, day) : null;
            last = built ?? last;
            if (built is null || !built.IsLawful)
            {
                continue;
            }

            var days = Period.DaysBetween(day, built[ContestStage.Payment].Date);
            if (best is null || (pace == ContestPace.Earliest ? days < bestDays : days > bestDays))
            {
                (best, bestDays) = (built, days);
            }
        }

        // Every day of the year was tried, and what they depend on differs in the days off with pay alone.
        var readings = Both(best, last).Concat(DeadlineReadingsUsed.OnPaidDaysOff(
            new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), counting, calendar)).Distinct().ToSequence();
        return best is null ? new YearContest.None(year, readings) : new YearContest.Found(year, best, readings);
    }

    private static ContestTimetable? Build(
        DeadlineTerms terms, Counting counting, WorkingDayCalendar calendar, TimetablePlan plan, LocalDate announced)
    {
        new TimetableBuilder(terms, counting, calendar, announced, plan).TryBuild(out var built);
        return built;
    }

    /// <summary>The first announcement that the calendar can follow: the leads before the first days of a calendar are
    /// outside it.</summary>
    private static bool TryFirst(
        DeadlineTerms terms,
        Counting counting,
        WorkingDayCalendar calendar,
        TimetablePlan plan,
        out ContestTimetable? first)
    {
        for (var day = calendar.FirstDay; day <= calendar.LastDay; day = day.PlusDays(1))
        {
            if (new TimetableBuilder(terms, counting, calendar, day, plan).TryBuild(out first))
            {
                return true;
            }
        }

        first = null;
        return false;
    }
}
