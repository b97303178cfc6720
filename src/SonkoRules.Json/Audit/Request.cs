using SonkoRules.Calendars;

namespace SonkoRules.Json;

/// <summary>Asks for the defects of a rulebook. Immutable; equal by value.</summary>
/// <remarks>Запрос проверки порядка.</remarks>
public sealed partial record AuditRequest : CalendarRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="terms">The days of announcement for which the chain of terms is tried.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer gathers the findings in one explanation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public AuditRequest(
        Rulebook rules, AuditDays terms = default, WorkingDayCalendar? calendar = null, bool explain = false)
        : base(rules, calendar, explain)
    {
        Terms = terms;
    }

    /// <summary>The days of announcement for which the chain of terms is tried.</summary>
    public AuditDays Terms { get; }
}

/// <summary>A span of days of announcement, or none: the value of <c>default</c>. Immutable; equal by value.</summary>
public readonly partial record struct AuditDays
{
    private readonly bool _some;

    /// <summary>A span.</summary>
    /// <param name="first">The first day, itself included.</param>
    /// <param name="last">The last day, itself included; not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public AuditDays(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last >= first
            ? last
            : throw new ArgumentException("A last day not before the first is expected.", nameof(last));
        _some = true;
    }

    /// <summary>Whether there is no day.</summary>
    public bool IsNone => !_some;

    /// <summary>The first day, itself included; without meaning where there is none.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, itself included; without meaning where there is none.</summary>
    public LocalDate Last { get; }
}

internal sealed record AuditRequestDoc(
    string Document,
    RulesDoc Rules,
    [Says("The days of announcement for which the chain of terms is tried; absent: the terms are not tried.")]
    AuditDaysDoc? Terms = null,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer gathers the findings in one explanation; absent: no.")] bool? Explain = null) : IDocument;

[Says("A span of days.")]
internal sealed record AuditDaysDoc(
    [Says("The first day, itself included.")] LocalDate First,
    [Says("The last day, itself included; not before the first.")] LocalDate Last);
