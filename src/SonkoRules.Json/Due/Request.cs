using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Duties;

namespace SonkoRules.Json;

/// <summary>Asks what is overdue and due of contests, awards and roadmaps together. Immutable; equal by value.</summary>
/// <remarks>Запрос контрольных сроков.</remarks>
public sealed partial record DueRequest
{
    /// <summary>A request.</summary>
    /// <param name="watch">What is watched.</param>
    /// <param name="period">The day asked on, and the last day to look at.</param>
    /// <param name="since">The first day on which something undone of a roadmap is looked for; null for the period's
    /// first.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is after the period's first day.</exception>
    public DueRequest(Watch watch, DutyWindow period, LocalDate? since = null, WorkingDayCalendar? calendar = null)
    {
        Watch = Guard.Against.Null(watch);
        Period = Guard.Against.Null(period);
        Since = Guard.Against.OutOfRange(since ?? period.First, LocalDate.MinIsoValue, period.First, nameof(since));
        Calendar = calendar ?? PlanReadings.Rules(watch.Readings).Deadlines.Calendar;
    }

    /// <summary>What is watched.</summary>
    public Watch Watch { get; }

    /// <summary>The day asked on, and the last day to look at.</summary>
    public DutyWindow Period { get; }

    /// <summary>The first day on which something undone of a roadmap is looked for.</summary>
    public LocalDate Since { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }
}

internal sealed record DueRequestDoc(
    string Document,
    [Says("The day that is asked on.")] LocalDate On,
    [Says("The last day to look at; not before \"on\".")] LocalDate Until,
    [Says("The first day on which something undone of a roadmap is looked for, not after \"on\"; absent: \"on\".")]
    LocalDate? Since = null,
    [Says("The contests; absent: none.")] IReadOnlyList<WatchedContestDoc>? Contests = null,
    [Says("The awards; absent: none.")] IReadOnlyList<WatchedGrantDoc>? Grants = null,
    [Says("The roadmaps; absent: none.")] IReadOnlyList<RoadmapDoc>? Roadmaps = null,
    [Says("Answers to open questions by the ids of the catalogue, for roadmaps and the calendar; absent: the defaults.")]
    IReadOnlyDictionary<string, string>? Readings = null,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null) : IDocument;

[Says("A contest that is watched: each stage on the last day of its term.")]
internal sealed record WatchedContestDoc(
    [Says("What tells it from others; not empty.")] string Id,
    RulesDoc Rules,
    [Says("The day of the announcement.")] LocalDate Announced);

[Says("An award that is watched.")]
internal sealed record WatchedGrantDoc(
    RulesDoc Rules,
    GrantDoc Grant);
