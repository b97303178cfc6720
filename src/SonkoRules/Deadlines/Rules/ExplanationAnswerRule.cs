using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The answer to a request for explanations: the ministry sets its day, which leaves a least time and falls
/// within the term of the review.</summary>
/// <remarks>Ответ на запрос о разъяснениях.</remarks>
public sealed class ExplanationAnswerRule : DeadlineRule
{
    internal ExplanationAnswerRule(string name, DaysAfterRule least, EventDayRule limit, Counting counting)
        : base(name, least.Term, counting, FurtherReading.None)
    {
        Least = least;
        Limit = limit;
    }

    /// <summary>The least time that the applicant must have.</summary>
    public DaysAfterRule Least { get; }

    /// <summary>The end of the term of the review, within which the answer falls.</summary>
    public EventDayRule Limit { get; }

    /// <summary>The days that the ministry may set as the last day for the answer.</summary>
    /// <param name="request">The day on which the request is placed.</param>
    /// <param name="reviewEnd">The last day of the term of the review (2.14).</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The days that are left, or none; or that a day or a limit is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<RemainingInterval, WhyNot> Between(LocalDate request, LocalDate reviewEnd, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, request, nameof(request), reviewEnd, nameof(reviewEnd)) is { } whyNot)
        {
            return whyNot;
        }

        if (!Least.From(request, calendar).TryPickT0(out var least, out var left)
            | !Limit.By(reviewEnd, calendar).TryPickT0(out var limit, out var limitLeft))
        {
            return WhyNot.Together(left, limitLeft)!;
        }

        return RemainingInterval.Between(Term, least.LastDay, limit.LastDay, least, limit);
    }
}
