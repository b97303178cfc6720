using System;
using SonkoRules.Calendars;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Audits;

/// <summary>Asks for the defects of a rulebook. Immutable; equal by value.</summary>
/// <remarks>Запрос проверки порядка.</remarks>
public sealed partial record AuditRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="terms">The days of announcement for which the chain of terms is tried.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer gathers the findings in one explanation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public AuditRequest(
        Rulebook rules, AuditDays terms = default, WorkingDayCalendar? calendar = null, bool explain = false)
    {
        Rules = Guard.Against.Null(rules);
        Terms = terms;
        Calendar = calendar ?? rules.Deadlines.Calendar;
        Explain = explain;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rules { get; }

    /// <summary>The days of announcement for which the chain of terms is tried.</summary>
    public AuditDays Terms { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the answer gathers the findings in one explanation.</summary>
    public bool Explain { get; }
}
