using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

/// <summary>Asks for a deadline. Immutable; equal by value.</summary>
/// <remarks>Запрос срока.</remarks>
public sealed partial record DeadlineRequest : CalendarRequest
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
        : base(rules, calendar, explain)
    {
        Rule = Guard.Against.Null(rule);
        Dates = Guard.Against.Null(dates);
        var asked = rules.Deadlines.All.FirstOrDefault(known => known.Name == rule)
            ?? throw new ArgumentException($"There is no rule '{rule}' of deadlines.", nameof(rule));
        if (!DeadlineQuestion.Takes(asked).Contains(DeadlineQuestion.Members(dates)))
        {
            throw new ArgumentException(
                $"The rule '{rule}' takes {DeadlineQuestion.Names(asked)}.", nameof(dates));
        }
    }

    /// <summary>The name of the rule.</summary>
    public string Rule { get; }

    /// <summary>What the rule is asked about.</summary>
    public DeadlineDates Dates { get; }

    internal DeadlineRule Asked => Rules.Deadlines.All.First(known => known.Name == Rule);
}

/// <summary>What a rule of a deadline is asked about. A closed union of its nested cases. Immutable; equal by
/// value.</summary>
/// <remarks>Даты, от которых исчисляется срок.</remarks>
[Union]
public abstract partial record DeadlineDates
{
    private DeadlineDates()
    {
    }

    /// <summary>The day of the event that a term is counted from, or back from, or the date that an act states.</summary>
    /// <param name="Day">The day.</param>
    public sealed partial record Event(LocalDate Day) : DeadlineDates;

    /// <summary>The day on which the results protocol was signed: the draft agreement counts from the end of the term to
    /// place it.</summary>
    /// <param name="Day">The day.</param>
    public sealed partial record ProtocolSigned(LocalDate Day) : DeadlineDates;

    /// <summary>The day of the event of a two-sided term, and the day up to which it can reach.</summary>
    /// <param name="Day">The day of the event.</param>
    /// <param name="Limit">The last day of the term of the review, or of the agreement.</param>
    public sealed partial record Between(LocalDate Day, LocalDate Limit) : DeadlineDates;

    /// <summary>The financial year in which the subsidy is given.</summary>
    /// <param name="Number">The year.</param>
    public sealed partial record Year(int Number) : DeadlineDates;

    /// <summary>A quarter of the financial year in which the subsidy is given.</summary>
    /// <param name="YearNumber">The year.</param>
    /// <param name="Number">The quarter, from 1 to 4.</param>
    public sealed partial record Quarter(int YearNumber, int Number) : DeadlineDates
    {
        internal const int Last = 4;

        /// <summary>The quarter, from 1 to 4.</summary>
        public int Number { get; } = Guard.Against.OutOfRange(Number, 1, Last);
    }
}

internal sealed record DeadlineRequestDoc(
    string Document,
    RulesDoc Rules,
    [Says("The name of the rule, such as \"Payment\".")] string Rule,
    DeadlineDatesDoc Dates,
    [Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")] CalendarCode? Calendar = null,
    [Says("What the caller's calendar has beside that one; absent: nothing.")]
    CalendarChangesDoc? CalendarChanges = null,
    [Says("Whether the answer explains the result; absent: no.")] bool? Explain = null) : IDocument;

[Says("The dates that the rule is asked about. Most rules take \"event\"; dates of a year take \"year\"; quarterly reports "
    + "\"year\" and \"quarter\"; two-sided terms \"event\" and \"limit\"; the draft agreement \"event\" or \"signed\". The "
    + "answer of the operation \"rules\" lists them for each rule.")]
internal sealed record DeadlineDatesDoc(
    [Says("The day of the event that the term is counted from, or back from, or the date that an act states.")]
    LocalDate? Event = null,
    [Says("The day up to which a two-sided term can reach: the last day of the term of the review, or of the "
        + "agreement.")]
    LocalDate? Limit = null,
    [Says("The day on which the results protocol was signed, instead of the end of the term to place it.")]
    LocalDate? Signed = null,
    [Says("The financial year in which the subsidy is given.")] int? Year = null,
    [Says("The quarter, from 1 to 4.")] int? Quarter = null);

/// <summary>A member of <see cref="DeadlineDatesDoc"/>.</summary>
internal enum DeadlineInput
{
    Event = 0,
    Limit = 1,
    Signed = 2,
    Year = 3,
    Quarter = 4,
}
