using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A number of days that runs forward from an event.</summary>
/// <remarks>Срок, текущий вперёд от события.</remarks>
public sealed class DaysAfterRule : DeadlineRule
{
    private readonly Term.DaysAfter _form;

    internal DaysAfterRule(
        string name,
        DeadlineTerm<Term.DaysAfter> term,
        Counting counting,
        FurtherReading further = FurtherReading.None)
        : base(name, term, counting, further) =>
        _form = term.Form;

    /// <summary>The deadline that an event starts.</summary>
    /// <param name="trigger">The day of the event.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> From(LocalDate trigger, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, trigger, nameof(trigger)) is { } whyNot)
        {
            return whyNot;
        }

        var known = Counting.TryAfter(_form, Term.LastDayOff, trigger, calendar, out var counted);
        return Made(known, trigger, counted, calendar, nameof(trigger));
    }
}
