using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Works out one timetable, stage by stage in the order of <see cref="ContestStage"/>. What comes after the
/// last stage wanted is not counted. Nothing here throws: leaving the calendar ends the work, and <see cref="Reached"/>
/// says where.</summary>
internal sealed partial class TimetableBuilder
{
    private readonly DeadlineTerms _terms;
    private readonly Counting _counting;
    private readonly WorkingDayCalendar _calendar;
    private readonly LocalDate _announced;
    private readonly TimetablePlan _plan;
    private readonly bool _earliest;
    private readonly TimetableEntry?[] _entries = new TimetableEntry?[StageOrder.Count];
    private readonly LocalDate[]? _ceilings;

    public TimetableBuilder(
        DeadlineTerms terms, Counting counting, WorkingDayCalendar calendar, LocalDate announced, TimetablePlan plan)
    {
        _terms = terms;
        _counting = counting;
        _calendar = calendar;
        _announced = announced;
        _plan = plan;
        _earliest = plan.Pace == ContestPace.Earliest;
        _ceilings = plan.Given.Count > 0 ? FindCeilings(plan) : null;
    }

    /// <summary>The stage at which the work stands.</summary>
    public ContestStage Reached { get; private set; }

    /// <summary>The term that led outside the calendar; null until one did.</summary>
    public IDeadlineTerm? ReachedTerm { get; private set; }

    /// <summary>Whether acceptance ends after a day, the last of the calendar: what counts its end, or back from it, may
    /// be where the work stands.</summary>
    public bool AcceptanceIsPast(LocalDate day) =>
        Reached == ContestStage.AcceptanceEnds || (_acceptance is not null && DateOf(ContestStage.AcceptanceEnds) > day);

    public bool TryBuild(out ContestTimetable? timetable)
    {
        timetable = null;
        if (!TryAnnouncement()) { return false; }

        var steps = _plan.Through <= ContestStage.AcceptanceEnds
            || (TryReview() && (_plan.Through <= ContestStage.ReviewProtocolChanges
                || (TryResults() && (_plan.Through <= ContestStage.Payment || TryReports()))));
        if (!steps) { return false; }

        timetable = new ContestTimetable(_announced, _calendar, _plan, Kept(), FindConflicts(), ReadingsOfUntimed());
        return true;
    }

    private bool Wants(ContestStage stage) => stage <= _plan.Through;
    private TimetableEntry Entry(ContestStage stage) => _entries[(int)stage]!;
    private LocalDate DateOf(ContestStage stage) => _entries[(int)stage]!.Date;
    private bool IsGiven(ContestStage stage) => TryGiven(stage, out _);

    private bool TryGiven(ContestStage stage, out LocalDate date)
    {
        var given = _plan.Given;
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Stage == stage)
            {
                date = given[i].Date;
                return true;
            }
        }

        date = default;
        return false;
    }

    private bool Fail(ContestStage stage, IDeadlineTerm term)
    {
        Reached = stage;
        ReachedTerm = term;
        return false;
    }

    /// <summary>For each step the earliest of the given dates of what follows it: it happened by then.</summary>
    private static LocalDate[] FindCeilings(TimetablePlan plan)
    {
        var ceilings = new LocalDate[StageOrder.Count];
        for (var i = 0; i < ceilings.Length; i++)
        {
            ceilings[i] = LocalDate.MaxIsoValue;
        }

        foreach (var given in plan.Given)
        {
            for (var stage = StageOrder.Predecessor(given.Stage);
                StageOrder.IsStep(stage);
                stage = StageOrder.Predecessor(stage))
            {
                ceilings[(int)stage] = LocalDate.Min(ceilings[(int)stage], given.Date);
            }
        }

        return ceilings;
    }

    private void Add(ContestStage stage, LocalDate computed, Clause clause, Deadline? deadline)
    {
        var given = TryGiven(stage, out var date);
        if (_ceilings is not null && _ceilings[(int)stage] < computed)
        {
            computed = _ceilings[(int)stage];
        }

        _entries[(int)stage] = new TimetableEntry(
            stage,
            given ? date : computed,
            given ? StageDateOrigin.Given : StageDateOrigin.Computed,
            clause,
            deadline);
    }

    private void Add(ContestStage stage, Deadline deadline) => Add(stage, deadline.LastDay, deadline.Clause, deadline);

    private Deadline Made(
        IDeadlineTerm term, LocalDate trigger, Counted counted, FurtherReading further = FurtherReading.None) =>
        new(term, _counting, further, trigger, counted, _calendar);

    /// <summary>A step that runs forward: on its last day, or at the earliest pace on a day that is given
    /// here.</summary>
    private bool TryStep(ContestStage stage, DeadlineTerm<Term.DaysAfter> term, LocalDate trigger, LocalDate earliest)
    {
        if (!Wants(stage)) { return true; }

        if (!_counting.TryAfter(term.Form, term.LastDayOff, trigger, _calendar, out var counted))
        {
            return Fail(stage, term);
        }

        Add(stage, _earliest ? earliest : counted.Last, term.Clause, Made(term, trigger, counted));
        return true;
    }

    private bool TryLimitAfter(ContestStage stage, DeadlineTerm<Term.DaysAfter> term, LocalDate trigger)
    {
        if (!_counting.TryAfter(term.Form, term.LastDayOff, trigger, _calendar, out var counted))
        {
            return Fail(stage, term);
        }

        Add(stage, Made(term, trigger, counted));
        return true;
    }

    private bool TryLimitBefore(ContestStage stage, DeadlineTerm<Term.DaysBefore> term, LocalDate @event)
    {
        if (!Wants(stage)) { return true; }

        if (!_counting.TryBefore(term.Form, term.LastDayOff, @event, _calendar, out var counted))
        {
            return Fail(stage, term);
        }

        Add(stage, Made(term, @event, counted));
        return true;
    }

    private bool TryDay(ContestStage stage, IDeadlineTerm term, LocalDate trigger, LocalDate? day = null)
    {
        if (!Wants(stage)) { return true; }

        if (!_counting.TryDay(day ?? trigger, term.LastDayOff, _calendar, out var counted))
        {
            return Fail(stage, term);
        }

        Add(stage, Made(term, trigger, counted));
        return true;
    }

    private Sequence<TimetableEntry> Kept()
    {
        var count = 0;
        var last = (int)_plan.Through;
        for (var i = 0; i <= last; i++)
        {
            count += _entries[i] is null ? 0 : 1;
        }

        var kept = new TimetableEntry[count];
        count = 0;
        for (var i = 0; i <= last; i++)
        {
            if (_entries[i] is { } entry) { kept[count++] = entry; }
        }

        return Sequence.Adopt(kept);
    }
}
