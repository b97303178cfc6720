using System;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Timetables;

/// <summary>Asks for the timetable of a contest. Immutable; equal by value.</summary>
/// <remarks>Запрос графика конкурса.</remarks>
public sealed partial record TimetableRequest
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
    {
        Rules = Guard.Against.Null(rules);
        Announced = announced;
        Plan = plan ?? TimetablePlan.Default;
        Calendar = calendar ?? rules.Deadlines.Calendar;
        Explain = explain;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rules { get; }

    /// <summary>The day on which the contest is announced.</summary>
    public LocalDate Announced { get; }

    /// <summary>At what pace, with which dates given, and how far.</summary>
    public TimetablePlan Plan { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the answer explains the result.</summary>
    public bool Explain { get; }
}
