using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A greatest age on the day of an event: the earliest date that still serves.</summary>
/// <remarks>Срок «не ранее … дней до».</remarks>
public sealed class LookBackRule : DeadlineRule
{
    private readonly Term.LookBack _form;

    internal LookBackRule(string name, DeadlineTerm<Term.LookBack> term, Counting counting)
        : base(name, term, counting, FurtherReading.None) =>
        _form = term.Form;

    /// <summary>The earliest date that a document may bear.</summary>
    /// <param name="event">The day on which the age is measured: that of filing.</param>
    /// <param name="calendar">The calendar of working days, null for the rulebook's own; it does not move this limit, but tells what day it
    /// is.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> At(LocalDate @event, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, @event, nameof(@event)) is { } whyNot)
        {
            return whyNot;
        }

        var known = Counting.TryDay(@event.PlusDays(-_form.Count), Term.LastDayOff, calendar, out var counted);
        return Made(known, @event, counted, calendar, nameof(@event));
    }
}
