using System;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Timetables;

/// <summary>Asks for the last day on which a contest can be announced for a stage to come by a wanted day. Immutable;
/// equal by value.</summary>
/// <remarks>Запрос последнего дня для объявления конкурса.</remarks>
public sealed partial record AnnouncementRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="stage">The stage that is wanted, up to the payment.</param>
    /// <param name="wanted">The day by which it is wanted, itself included.</param>
    /// <param name="pace">When the stages happen.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the timetable that was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stage is after the payment, or the pace is not one.</exception>
    public AnnouncementRequest(
        Rulebook rules,
        ContestStage stage,
        LocalDate wanted,
        ContestPace pace = ContestPace.Latest,
        WorkingDayCalendar? calendar = null,
        bool explain = false)
    {
        Rules = Guard.Against.Null(rules);
        Stage = (ContestStage)Guard.Against.OutOfRange((int)stage, 0, (int)LastStage, nameof(stage));
        Wanted = wanted;
        Pace = Guard.Against.Undefined(pace);
        Calendar = calendar ?? rules.Deadlines.Calendar;
        Explain = explain;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rules { get; }

    /// <summary>The stage that is wanted.</summary>
    public ContestStage Stage { get; }

    /// <summary>The day by which it is wanted, itself included.</summary>
    public LocalDate Wanted { get; }

    /// <summary>When the stages happen.</summary>
    public ContestPace Pace { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the answer explains the timetable that was found.</summary>
    public bool Explain { get; }

    /// <summary>What follows the payment has dates of its own year.</summary>
    internal static ContestStage LastStage => ContestStage.Payment;
}
