using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>Asks for the last day on which a contest can be announced for a stage to come by a wanted day. Immutable;
/// equal by value.</summary>
/// <remarks>Запрос последнего дня для объявления конкурса.</remarks>
public sealed partial record AnnouncementRequest : CalendarRequest
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
        : base(rules, calendar, explain)
    {
        Stage = (ContestStage)Guard.Against.OutOfRange((int)stage, 0, (int)LastStage, nameof(stage));
        Wanted = wanted;
        Pace = Guard.Against.Undefined(pace);
    }

    /// <summary>The stage that is wanted.</summary>
    public ContestStage Stage { get; }

    /// <summary>The day by which it is wanted, itself included.</summary>
    public LocalDate Wanted { get; }

    /// <summary>When the stages happen.</summary>
    public ContestPace Pace { get; }

    /// <summary>What follows the payment has dates of its own year.</summary>
    internal static ContestStage LastStage => ContestStage.Payment;
}

internal sealed record AnnouncementRequestDoc(
    string Document,
    RulesDoc Rules,
    [Says("The stage that is wanted: any up to the payment.")] ContestStage Stage,
    [Says("The day by which the stage is wanted, itself included.")] LocalDate Wanted,
    [Says("When the stages happen; absent: each at its latest.")] ContestPace? Pace = null,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer explains the timetable that was found; absent: no.")] bool? Explain = null) : IDocument;

/// <summary>The last day to announce a contest.</summary>
internal sealed record AnnouncementAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [Says("The stage that is wanted.")] ContestStage Stage,
    [Says("The day by which the stage is wanted, itself included.")] LocalDate Wanted,
    AnnouncementResultDoc Result,
    [Says("Why the days are what they are; only where it was asked for and a day was found.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("Whether there is a last day for the announcement.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AnnouncementFoundDoc), "Found")]
[JsonDerivedType(typeof(AnnouncementNoneDoc), "None")]
internal abstract record AnnouncementResultDoc;

[Says("The day was found: every earlier announcement keeps the wanted day too, and no later one does.")]
internal sealed record AnnouncementFoundDoc(
    [Says("The last day for the announcement.")] LocalDate Announced,
    TimetableDoc Timetable) : AnnouncementResultDoc;

[Says("No announcement within the calendar keeps the wanted day.")]
internal sealed record AnnouncementNoneDoc : AnnouncementResultDoc;
