using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>
/// What every way of counting means under a set of readings: the one place where the readings on terms become
/// behaviour. Nothing here throws; a count that leaves the calendar is false. The calendar is asked only for days whose
/// state matters: a date that never moves needs none.
/// </summary>
internal sealed class Counting : IEquatable<Counting>
{
    private readonly int _fromTheDay;
    private readonly int _fromTheDayFollowing;
    private readonly int _before;
    private readonly int _until;
    private readonly bool _movesOn;
    private readonly bool _spansMoveOn;
    private readonly bool _movesBack;
    private readonly bool _draftCountsFromOwnSite;
    private readonly bool _finalCoversFourthQuarter;

    public Counting(Readings readings, Sequence<PaidDaysOffPeriod> regionalPaidDaysOff)
    {
        Readings = readings;
        RegionalPaidDaysOff = regionalPaidDaysOff;
        _fromTheDay = readings.FromTheDay == FromTheDay.SameDay ? 0 : 1;
        _fromTheDayFollowing = readings.FromTheDayFollowing == FromTheDayFollowing.DayAfterIt ? 2 : 1;
        _before = readings.DaysBefore == DaysBefore.FullDaysBetween ? 1 : 0;
        _until = readings.UntilDate == UntilDate.Included ? 0 : 1;
        _movesOn = readings.NonWorkingLastDay == NonWorkingLastDay.NextWorkingDay;
        SpansGrow = readings.SpanEnd == SpanEnd.MovesOn;
        _spansMoveOn = SpansGrow && _movesOn;
        _movesBack = readings.BackwardLimit == BackwardLimit.WorkingDayBefore;
        OpensWhenLeadAllows = readings.AcceptanceWindow == AcceptanceWindow.WhenLeadAllows;
        _draftCountsFromOwnSite = readings.ProtocolTerm == ProtocolTerm.OwnSite;
        _finalCoversFourthQuarter = readings.FourthQuarterReport == FourthQuarterReport.ReplacedByFinal;
    }

    public Readings Readings { get; }

    /// <summary>R-WINDOW: whether acceptance opens only when the lead of the announcement is kept.</summary>
    public bool OpensWhenLeadAllows { get; }

    /// <summary>R-SPAN: whether the last day of a span moves where R-SHIFT moves.</summary>
    public bool SpansGrow { get; }

    /// <summary>The days off with pay of the region, which R-DECREE-DAYS is about beside the federal ones.</summary>
    public Sequence<PaidDaysOffPeriod> RegionalPaidDaysOff { get; }

    /// <summary>R-2.25: the one of the two terms to place the protocol from whose end the draft agreement
    /// counts.</summary>
    public T PlacementBeforeDraft<T>(T portal, T ownSite) => _draftCountsFromOwnSite ? ownSite : portal;

    /// <summary>R-Q4: whether a quarter has reports of its own, or the final ones cover it.</summary>
    public bool HasOwnReports(int quarter) =>
        quarter < QuarterlyReportRule.QuartersInYear || !_finalCoversFourthQuarter;

    /// <summary>The day from which a term that runs forward is counted: day 1, or in working days the first working day
    /// on or after it.</summary>
    public LocalDate Opens(DayOne start, LocalDate trigger) => trigger.PlusDays(OpensAfter(start));

    public bool TryAfter(
        Term.DaysAfter term, LastDayOff policy, LocalDate trigger, WorkingDayCalendar calendar, out Counted counted)
    {
        var opens = Opens(term.Start, trigger);
        return TrySpan(term, policy, opens, calendar, out counted);
    }

    /// <summary>The first day that is counted from a day 1 that is known.</summary>
    public static bool TryFirstCounted(
        Term.DaysAfter term, LocalDate dayOne, WorkingDayCalendar calendar, out LocalDate first)
    {
        first = dayOne;
        return term.Unit == DayUnit.Calendar || calendar.TryWorkingDayOnOrAfter(dayOne, out first);
    }

    /// <summary>The term counted from a day 1 that is known.</summary>
    public bool TrySpan(
        Term.DaysAfter term, LastDayOff policy, LocalDate dayOne, WorkingDayCalendar calendar, out Counted counted)
    {
        if (term.Unit == DayUnit.Calendar)
        {
            return TrySettle(dayOne, dayOne.PlusDays(term.Count - 1), policy, calendar, out counted);
        }

        var known = calendar.TryWorkingDayOnOrAfter(dayOne, out var first)
            & calendar.TryAddWorkingDays(first, term.Count - 1, out var last);
        counted = known
            ? new Counted(first, last, last, calendar.IsProvisional(dayOne, last))
            : Outside(dayOne);
        return known;
    }

    public bool TryBefore(
        Term.DaysBefore term, LastDayOff policy, LocalDate @event, WorkingDayCalendar calendar, out Counted counted)
    {
        var back = term.Count + _before;
        if (term.Unit == DayUnit.Calendar)
        {
            return TrySettle(@event.PlusDays(-1), @event.PlusDays(-back), policy, calendar, out counted);
        }

        var dayBefore = @event.PlusDays(-1);
        var known = calendar.TryWorkingDayOnOrBefore(dayBefore, out var first)
            & calendar.TryAddWorkingDays(first, 1 - back, out var last);
        counted = known
            ? new Counted(first, last, last, calendar.IsProvisional(last, dayBefore))
            : Outside(dayBefore);
        return known;
    }

    /// <summary>The first day that an event may have when its lead, counted back from it, must not be before a given
    /// day: the inverse of <see cref="TryBefore"/> for calendar days.</summary>
    public bool TryEarliestEvent(
        Term.DaysBefore term,
        LastDayOff policy,
        LocalDate day,
        WorkingDayCalendar calendar,
        out LocalDate @event,
        out bool isProvisional)
    {
        var back = term.Count + _before;
        var (known, working, asked) = (true, day, false);
        if (term.Unit == DayUnit.Working)
        {
            known = calendar.TryWorkingDayOnOrAfter(day, out working)
                & calendar.TryAddWorkingDays(working, back - 1, out working);
            (asked, back) = (true, 1);
        }
        else if (policy == LastDayOff.MovesBack && _movesBack)
        {
            (known, asked) = (calendar.TryWorkingDayOnOrAfter(day, out working), true);
        }

        @event = known ? working.PlusDays(back) : day;
        isProvisional = known && asked && calendar.IsProvisional(day, working);
        return known;
    }

    /// <summary>The last day on which an event still leaves the whole of a term up to a given day: the inverse of
    /// <see cref="TryAfter"/>.</summary>
    public bool TryLatestTrigger(
        Term.DaysAfter term, LastDayOff policy, LocalDate until, WorkingDayCalendar calendar, out LocalDate trigger)
    {
        LocalDate dayOne;
        bool known;
        if (term.Unit == DayUnit.Working)
        {
            known = calendar.TryWorkingDayOnOrBefore(until, out var last)
                & calendar.TryAddWorkingDays(last, 1 - term.Count, out dayOne);
        }
        else
        {
            var last = until;
            known = !MovesOn(policy) || calendar.TryWorkingDayOnOrBefore(until, out last);
            dayOne = last.PlusDays(1 - term.Count);
        }

        trigger = dayOne.PlusDays(-OpensAfter(term.Start));
        return known;
    }

    public bool TryDate(
        Term.DateInYear term, LastDayOff policy, int year, WorkingDayCalendar calendar, out Counted counted)
    {
        var date = term.Date.InYear(year + term.YearsLater);
        var nominal = term.Until ? date.PlusDays(-_until) : date;
        return TrySettle(nominal, nominal, policy, calendar, out counted);
    }

    public bool TryAfterQuarter(
        Term.DayAfterQuarter term,
        LastDayOff policy,
        LocalDate quarterEnd,
        WorkingDayCalendar calendar,
        out Counted counted)
    {
        var nominal = quarterEnd.PlusDays(term.DayOfMonth);
        return TrySettle(nominal, nominal, policy, calendar, out counted);
    }

    /// <summary>A day that is not counted but known: the day of an event, the day before it, a date that an act states,
    /// the end of a look-back.</summary>
    public bool TryDay(LocalDate day, LastDayOff policy, WorkingDayCalendar calendar, out Counted counted) =>
        TrySettle(day, day, policy, calendar, out counted);

    public bool Equals(Counting? other) => other is not null && Readings.Equals(other.Readings);

    public override bool Equals(object? obj) => Equals(obj as Counting);

    public override int GetHashCode() => Readings.GetHashCode();

    private bool MovesOn(LastDayOff policy) => policy == LastDayOff.Span ? _spansMoveOn : policy == LastDayOff.MovesOn && _movesOn;

    private int OpensAfter(DayOne start) =>
        start switch
        {
            DayOne.FromTheDay => _fromTheDay,
            DayOne.FromTheDayFollowing => _fromTheDayFollowing,
            _ => 1,
        };

    private bool TrySettle(
        LocalDate first, LocalDate nominal, LastDayOff policy, WorkingDayCalendar calendar, out Counted counted)
    {
        var last = nominal;
        var (known, asked) = policy switch
        {
            LastDayOff.MovesOn or LastDayOff.Span when MovesOn(policy) =>
                (calendar.TryWorkingDayOnOrAfter(nominal, out last), true),
            LastDayOff.MovesBack when _movesBack => (calendar.TryWorkingDayOnOrBefore(nominal, out last), true),
            _ => (true, false),
        };
        counted = known
            ? new Counted(first, nominal, last, asked && calendar.IsProvisional(Earlier(nominal, last), Later(nominal, last)))
            : Outside(nominal);
        return known;
    }

    private static Counted Outside(LocalDate asked) => new(asked, asked, asked, isProvisional: false);

    private static LocalDate Earlier(LocalDate left, LocalDate right) => left < right ? left : right;

    private static LocalDate Later(LocalDate left, LocalDate right) => left > right ? left : right;
}
