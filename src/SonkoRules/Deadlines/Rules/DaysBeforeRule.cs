using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A number of days that runs back from an event: the last day that is still early enough.</summary>
/// <remarks>Срок «не позднее чем за … дней до».</remarks>
public sealed class DaysBeforeRule : DeadlineRule
{
    private readonly Term.DaysBefore _form;

    internal DaysBeforeRule(string name, DeadlineTerm<Term.DaysBefore> term, Counting counting)
        : base(name, term, counting, FurtherReading.None) =>
        _form = term.Form;

    /// <summary>The last day that keeps the lead before an event.</summary>
    /// <param name="event">The day of the event.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> Before(LocalDate @event, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, @event, nameof(@event)) is { } whyNot)
        {
            return whyNot;
        }

        var known = Counting.TryBefore(_form, Term.LastDayOff, @event, calendar, out var counted);
        return Made(known, @event, counted, calendar, nameof(@event));
    }
}
