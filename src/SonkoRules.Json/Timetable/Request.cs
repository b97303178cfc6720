using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>Asks for the timetable of a contest. Immutable; equal by value.</summary>
/// <remarks>Запрос графика конкурса.</remarks>
public sealed partial record TimetableRequest : CalendarRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="announced">The day on which the contest is announced.</param>
    /// <param name="plan">At what pace, with which dates given, and how far; null for the default plan.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public TimetableRequest(
        Rulebook rules,
        LocalDate announced,
        TimetablePlan? plan = null,
        WorkingDayCalendar? calendar = null,
        bool explain = false)
        : base(rules, calendar, explain)
    {
        Announced = announced;
        Plan = plan ?? TimetablePlan.Default;
    }

    /// <summary>The day on which the contest is announced.</summary>
    public LocalDate Announced { get; }

    /// <summary>At what pace, with which dates given, and how far.</summary>
    public TimetablePlan Plan { get; }
}

internal sealed record TimetableRequestDoc(
    string Document,
    RulesDoc Rules,
    [Says("The day on which the contest is announced.")] LocalDate Announced,
    [Says("When the stages happen whose dates are not given; absent: each at its latest.")] ContestPace? Pace = null,
    [Says("The dates that are known or planned, each stage at most once, never the announcement; absent: none.")]
    IReadOnlyList<StageDateDoc>? Given = null,
    [Says("The last stage to be worked out; absent: the last there is.")] ContestStage? Through = null,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer explains the result; absent: no.")] bool? Explain = null) : IDocument;

/// <summary>The timetable of a contest.</summary>
internal sealed record TimetableAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    TimetableDoc Timetable,
    [Says("Why the days are what they are; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("The date of a stage.")]
internal sealed record StageDateDoc(
    [Says("The stage.")] ContestStage Stage,
    [Says("Its day.")] LocalDate Date);
