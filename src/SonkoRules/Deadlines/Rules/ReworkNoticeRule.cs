using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The notice of a return for rework: a term from the decision, and a limit before the review ends.</summary>
/// <remarks>Сообщение о возврате заявки на доработку.</remarks>
public sealed class ReworkNoticeRule : DeadlineRule
{
    internal ReworkNoticeRule(string name, DaysAfterRule fromDecision, DaysBeforeRule limit, Counting counting)
        : base(name, fromDecision.Term, counting, FurtherReading.None)
    {
        FromDecision = fromDecision;
        Limit = limit;
    }

    /// <summary>The term from the decision.</summary>
    public DaysAfterRule FromDecision { get; }

    /// <summary>The limit before the end of the term of the review.</summary>
    public DaysBeforeRule Limit { get; }

    /// <summary>The days on which the notice may be given: from the decision to the earlier of the two
    /// limits.</summary>
    /// <param name="decision">The day of the decision to return the application.</param>
    /// <param name="reviewEnd">The last day of the term of the review (2.14).</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The days that are left, or none; or that a day or a limit is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<RemainingInterval, WhyNot> Between(LocalDate decision, LocalDate reviewEnd, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, decision, nameof(decision), reviewEnd, nameof(reviewEnd)) is { } whyNot)
        {
            return whyNot;
        }

        if (!FromDecision.From(decision, calendar).TryPickT0(out var term, out var left)
            | !Limit.Before(reviewEnd, calendar).TryPickT0(out var limit, out var limitLeft))
        {
            return WhyNot.Together(left, limitLeft)!;
        }

        return RemainingInterval.Between(
            Term, decision, term.LastDay < limit.LastDay ? term.LastDay : limit.LastDay, term, limit);
    }
}
