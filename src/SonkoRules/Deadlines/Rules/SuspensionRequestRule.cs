using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The application to suspend the agreement because the project's head serves: within a term after the
/// service, and within the agreement.</summary>
/// <remarks>Заявление о приостановлении в связи со службой руководителя.</remarks>
public sealed class SuspensionRequestRule : DeadlineRule
{
    internal SuspensionRequestRule(string name, DaysAfterRule afterService, EventDayRule limit, Counting counting)
        : base(name, afterService.Term, counting, FurtherReading.None)
    {
        AfterService = afterService;
        Limit = limit;
    }

    /// <summary>The term after the end of the service.</summary>
    public DaysAfterRule AfterService { get; }

    /// <summary>The end of the agreement.</summary>
    public EventDayRule Limit { get; }

    /// <summary>The days that are left once the service has ended: from that day to the earlier of the two limits;
    /// applying during the service is allowed too. Nothing is left when the agreement ended before the service did: the application had to be made during
    /// it.</summary>
    /// <param name="serviceEnd">The last day of the service or of its contract.</param>
    /// <param name="agreementEnd">The last day of the agreement.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The days that are left, or none; or that a day or a limit is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<RemainingInterval, WhyNot> Between(LocalDate serviceEnd, LocalDate agreementEnd, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, serviceEnd, nameof(serviceEnd), agreementEnd, nameof(agreementEnd)) is { } whyNot)
        {
            return whyNot;
        }

        if (!AfterService.From(serviceEnd, calendar).TryPickT0(out var term, out var left)
            | !Limit.By(agreementEnd, calendar).TryPickT0(out var limit, out var limitLeft))
        {
            return WhyNot.Together(left, limitLeft)!;
        }

        return RemainingInterval.Since(
            Term, serviceEnd, term.LastDay < limit.LastDay ? term.LastDay : limit.LastDay, term, limit);
    }
}
