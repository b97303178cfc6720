using SonkoRules.Calendars;

namespace SonkoRules.Json;

/// <summary>What every question about an edition's rules says. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос по правилам.</remarks>
public abstract partial record RuleRequest
{
    private protected RuleRequest(Rulebook rules, bool explain) =>
        (Rules, Explain) = (Guard.Against.Null(rules), explain);

    /// <summary>The rules.</summary>
    public Rulebook Rules { get; }

    /// <summary>Whether the answer explains its result.</summary>
    public bool Explain { get; init; }
}

/// <summary>A question about many applications. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос о многих заявках.</remarks>
public abstract partial record ContestRuleRequest : RuleRequest
{
    private protected ContestRuleRequest(Rulebook rules, bool explain)
        : base(rules, explain)
    {
    }

    /// <summary>The ids of the applications that are explained; none, the default, for all of them. Does nothing unless
    /// <see cref="RuleRequest.Explain"/> is true.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<string> ExplainOnly { get; init => field = Guard.Against.Null(value, nameof(ExplainOnly)); } =
        Sequence.Empty<string>();
}

/// <summary>A question whose answer counts days. Immutable; equal by value.</summary>
/// <remarks>Запрос с исчислением дней.</remarks>
public abstract partial record CalendarRequest : RuleRequest
{
    private protected CalendarRequest(Rulebook rules, WorkingDayCalendar? calendar, bool explain)
        : base(rules, explain) =>
        Calendar = calendar ?? rules.Deadlines.Calendar;

    /// <summary>The calendar of working days.</summary>
    public WorkingDayCalendar Calendar { get; }
}
