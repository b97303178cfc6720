using SonkoRules.Calendars;
using SonkoRules.Duties;

namespace SonkoRules.Json;

/// <summary>Asks what is due by a roadmap in a period. Immutable; equal by value.</summary>
/// <remarks>Запрос о сроках дорожной карты.</remarks>
public sealed partial record RoadmapRequest
{
    /// <summary>A request.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="period">The period.</param>
    /// <param name="readings">The readings; null for the defaults.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RoadmapRequest(
        Roadmap roadmap,
        DutyWindow period,
        Readings? readings = null,
        WorkingDayCalendar? calendar = null,
        bool explain = false)
    {
        Roadmap = Guard.Against.Null(roadmap);
        Period = Guard.Against.Null(period);
        Readings = readings ?? Readings.Default;
        Calendar = calendar ?? PlanReadings.Rules(Readings).Deadlines.Calendar;
        Explain = explain;
    }

    /// <summary>The roadmap.</summary>
    public Roadmap Roadmap { get; }

    /// <summary>The period.</summary>
    public DutyWindow Period { get; }

    /// <summary>The day on which it is asked what is overdue; null to ask it of no day.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the answer explains the result.</summary>
    public bool Explain { get; }
}

internal sealed record RoadmapRequestDoc(
    string Document,
    RoadmapDoc Roadmap,
    [Says("The first day of the period.")] LocalDate First,
    [Says("The last day of the period, itself included; not before the first.")] LocalDate Last,
    [Says("The day on which it is asked what is overdue; absent: it is not asked.")] LocalDate? AsOf = null,
    [Says("Answers to open questions by the ids of the catalogue: \"R-DUTY-DAY\": \"NextWorkingDay\"; absent: the "
        + "defaults.")]
    IReadOnlyDictionary<string, string>? Readings = null,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer explains the result; absent: no.")] bool? Explain = null) : IDocument;

[Says("A plan of measures with terms in words.")]
internal sealed record RoadmapDoc(
    [Says("What it is called; not empty.")] string Name,
    [Says("The measures in their order.")] IReadOnlyList<RoadmapItemDoc> Items);

[Says("What a roadmap sets to be done.")]
internal sealed record RoadmapItemDoc(
    [Says("The number as the roadmap writes it, such as \"1.2\"; not empty.")] string Number,
    [Says("What is done; not empty.")] string Action,
    [Says("By when, in words, Russian or English: \"Ежеквартально\", \"2–3 квартал 2023 года\", \"every 6 months\"; absent: "
        + "the roadmap names no term.")]
    string? Term = null,
    [Says("Who does it; absent: nobody is named.")] IReadOnlyList<string>? Executors = null,
    [Says("The section that it stands in; absent: none.")] string? Section = null,
    [Says("The expected result; absent: none is named.")] string? Result = null,
    [Says("The note; absent: none.")] string? Note = null,
    [Says("The days on which it was done; absent: none is known.")] IReadOnlyList<LocalDate>? Done = null);
