using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The reworked application: the ministry sets its day, up to a limit before the review ends. An application
/// that is not mended by then counts as not filed.</summary>
/// <remarks>Представление доработанной заявки.</remarks>
public sealed class ReworkedApplicationRule : DeadlineRule
{
    internal ReworkedApplicationRule(string name, DaysBeforeRule limit, Counting counting)
        : base(name, limit.Term, counting, FurtherReading.None) =>
        Limit = limit;

    /// <summary>The latest day that the ministry may set.</summary>
    public DaysBeforeRule Limit { get; }

    /// <summary>The days that the ministry may set: from the notice to the limit.</summary>
    /// <param name="notice">The day on which the applicant is told of the return.</param>
    /// <param name="reviewEnd">The last day of the term of the review (2.14).</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The days that are left, or none; or that a day or a limit is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<RemainingInterval, WhyNot> Between(LocalDate notice, LocalDate reviewEnd, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, notice, nameof(notice), reviewEnd, nameof(reviewEnd)) is { } whyNot)
        {
            return whyNot;
        }

        return Limit.Before(reviewEnd, calendar)
            .MapT0(limit => RemainingInterval.Between(Term, notice, limit.LastDay, limit));
    }
}
