using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A date that another act states.</summary>
/// <remarks>Срок, указанный в акте.</remarks>
public sealed class StatedDateRule : DeadlineRule
{
    internal StatedDateRule(string name, DeadlineTerm<Term.StatedDate> term, Counting counting)
        : base(name, term, counting, FurtherReading.None)
    {
    }

    /// <summary>The deadline that an act states.</summary>
    /// <param name="date">The last day as the act states it.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> On(LocalDate date, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, date, nameof(date)) is { } whyNot)
        {
            return whyNot;
        }

        var known = Counting.TryDay(date, Term.LastDayOff, calendar, out var counted);
        return Made(known, date, counted, calendar, nameof(date));
    }
}
