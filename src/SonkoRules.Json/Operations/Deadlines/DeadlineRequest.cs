using System;
using System.Linq;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Deadlines;

/// <summary>Asks for a deadline. Immutable; equal by value.</summary>
/// <remarks>Запрос срока.</remarks>
public sealed partial record DeadlineRequest
{
    /// <summary>A request.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="rule">The name of a rule of <see cref="DeadlineRules"/>, such as <c>Payment</c>.</param>
    /// <param name="dates">What the rule is asked about.</param>
    /// <param name="calendar">The calendar of working days; null for the one that R-DECREE-DAYS chooses.</param>
    /// <param name="explain">Whether the answer explains the result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule, or it takes other dates.</exception>
    public DeadlineRequest(
        Rulebook rules, string rule, DeadlineDates dates, WorkingDayCalendar? calendar = null, bool explain = false)
    {
        Rules = Guard.Against.Null(rules);
        Rule = Guard.Against.Null(rule);
        Dates = Guard.Against.Null(dates);
        Calendar = calendar ?? rules.Deadlines.Calendar;
        Explain = explain;
        var asked = rules.Deadlines.All.FirstOrDefault(known => known.Name == rule)
            ?? throw new ArgumentException($"There is no rule '{rule}' of deadlines.", nameof(rule));
        if (!DeadlineQuestion.Takes(asked).Contains(DeadlineQuestion.Members(dates)))
        {
            throw new ArgumentException(
                $"The rule '{rule}' takes {DeadlineQuestion.Names(asked)}.", nameof(dates));
        }
    }

    /// <summary>The rules.</summary>
    public Rulebook Rules { get; }

    /// <summary>The name of the rule.</summary>
    public string Rule { get; }

    /// <summary>What the rule is asked about.</summary>
    public DeadlineDates Dates { get; }

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the answer explains the result.</summary>
    public bool Explain { get; }

    internal DeadlineRule Asked => Rules.Deadlines.All.First(known => known.Name == Rule);
}
