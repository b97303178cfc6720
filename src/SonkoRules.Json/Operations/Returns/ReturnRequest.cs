using System;
using SonkoRules.Calendars;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Returns;

/// <summary>Asks what of a subsidy is to be returned. Immutable; equal by value.</summary>
/// <remarks>Запрос о возврате субсидии.</remarks>
public sealed partial record ReturnRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="subsidy">The size of the subsidy, above zero.</param>
    /// <param name="claims">The claims on it, in any order.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The subsidy is not above zero.</exception>
    public ReturnRequest(
        Rulebook rules,
        Rubles subsidy,
        Sequence<AskedClaim> claims,
        WorkingDayCalendar? calendar = null,
        bool explain = false)
    {
        Rules = Guard.Against.Null(rules);
        Subsidy = Guard.Against.NotPositive(subsidy);
        Claims = Guard.Against.Null(claims);
        Calendar = calendar ?? rules.Deadlines.Calendar;
        Explain = explain;
    }

    /// <summary>The rules.</summary>
    public Rulebook Rules { get; }

    /// <summary>The size of the subsidy, above zero.</summary>
    public Rubles Subsidy { get; }

    /// <summary>The claims on it.</summary>
    public Sequence<AskedClaim> Claims { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the answer explains the result.</summary>
    public bool Explain { get; }
}
