using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A term that ends with the day of an event, or right before it (R-UNTIL): nothing is counted.</summary>
/// <remarks>Срок «в день», «до окончания», «до дня».</remarks>
public sealed class EventDayRule : DeadlineRule
{
    private readonly bool _untilTheDay;

    internal EventDayRule(string name, DeadlineTerm<Term.SameDay> term, Counting counting)
        : base(name, term, counting, FurtherReading.None) =>
        _untilTheDay = false;

    internal EventDayRule(string name, DeadlineTerm<Term.DayBefore> term, Counting counting)
        : base(name, term, counting, FurtherReading.None) =>
        _untilTheDay = true;

    /// <summary>The deadline that an event sets.</summary>
    /// <param name="event">The day of the event.</param>
    /// <param name="calendar">The calendar of working days, null for the rulebook's own; it does not move this deadline, but tells what day it
    /// is.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> By(LocalDate @event, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, @event, nameof(@event)) is { } whyNot)
        {
            return whyNot;
        }

        var day = _untilTheDay ? Counting.LastDayUntil(@event) : @event;
        var known = Counting.TryDay(day, Term.LastDayOff, calendar, out var counted);
        return Made(known, @event, counted, calendar, nameof(@event));
    }
}
