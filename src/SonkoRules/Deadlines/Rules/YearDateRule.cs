using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A date of the year of the subsidy or of the next.</summary>
/// <remarks>Срок, назначенный датой.</remarks>
public sealed class YearDateRule : DeadlineRule
{
    private readonly Term.DateInYear _form;

    internal YearDateRule(string name, DeadlineTerm<Term.DateInYear> term, Counting counting)
        : base(name, term, counting, FurtherReading.None) =>
        _form = term.Form;

    /// <summary>The deadline for the subsidies of a year.</summary>
    /// <param name="year">The financial year in which the subsidy is given.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the year or the deadline is outside the calendar.</returns>
    public OneOf<Deadline, WhyNot> For(int year, WorkingDayCalendar? calendar = null) =>
        For(year, calendar ?? Counting.Calendar, Further);

    /// <summary>The same deadline, which depends on one more reading.</summary>
    internal OneOf<Deadline, WhyNot> For(int year, WorkingDayCalendar calendar, FurtherReading further)
    {
        if (CalendarRange.YearTooFar(calendar, Clause, What, year) is { } whyNot)
        {
            return whyNot;
        }

        var start = new LocalDate(year, 1, 1);
        var known = Counting.TryDate(_form, Term.LastDayOff, year, calendar, out var counted);
        return Made(known, start, counted, calendar, nameof(year), further);
    }
}
