using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The span in which applications are accepted.</summary>
/// <remarks>Срок приёма заявок.</remarks>
public sealed class AcceptanceRule : DeadlineRule
{
    private readonly DeadlineTerm<Term.DaysAfter> _term;
    private readonly DeadlineTerm<Term.DaysBefore> _lead;

    internal AcceptanceRule(
        string name,
        DeadlineTerm<Term.DaysAfter> term,
        DeadlineTerm<Term.DaysBefore> lead,
        Counting counting)
        : base(name, term, counting, FurtherReading.Window)
    {
        _term = term;
        _lead = lead;
    }

    /// <summary>The span that an announcement opens: acceptance opens on
    /// <see cref="Deadline.FirstCountedDay"/> and ends on <see cref="Deadline.LastDay"/>.</summary>
    /// <param name="announced">The day on which the announcement is published.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> From(LocalDate announced, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, announced, nameof(announced)) is { } whyNot)
        {
            return whyNot;
        }

        var known = TryCount(_term, _lead, Counting, announced, calendar, out var counted);
        return Made(known, announced, counted, calendar, nameof(announced));
    }

    /// <summary>R-WINDOW: day 1 is that of 2.6, or the first one not before it that keeps the lead of 2.2.</summary>
    internal static bool TryCount(
        DeadlineTerm<Term.DaysAfter> term,
        DeadlineTerm<Term.DaysBefore> lead,
        Counting counting,
        LocalDate announced,
        WorkingDayCalendar calendar,
        out Counted counted)
    {
        if (!TryFirstDay(term, lead, counting, announced, calendar, out var first, out var isProvisional))
        {
            counted = new Counted(announced, announced, announced, isProvisional);
            return false;
        }

        var known = counting.TrySpan(term.Form, term.LastDayOff, first, calendar, out counted);
        counted = counted.After(SearchedFrom(counting, announced), isProvisional);
        return known;
    }

    /// <summary>The day from which the calendar is asked for day 1; null where it is not.</summary>
    internal static LocalDate? SearchedFrom(Counting counting, LocalDate announced) =>
        counting.OpensWhenLeadAllows ? announced : null;

    /// <summary>Day 1 of acceptance, and whether looking for it asked for a day of a provisional year.</summary>
    internal static bool TryFirstDay(
        DeadlineTerm<Term.DaysAfter> term,
        DeadlineTerm<Term.DaysBefore> lead,
        Counting counting,
        LocalDate announced,
        WorkingDayCalendar calendar,
        out LocalDate first,
        out bool isProvisional)
    {
        isProvisional = false;
        first = counting.Opens(term.Form.Start, announced);
        if (!counting.OpensWhenLeadAllows)
        {
            return true;
        }

        var known = counting.TryEarliestEvent(
            lead.Form, lead.LastDayOff, announced, calendar, out var withLead, out isProvisional);
        first = known && withLead > first ? withLead : first;
        return known;
    }
}
