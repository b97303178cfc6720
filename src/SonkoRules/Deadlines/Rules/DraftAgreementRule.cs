using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The draft agreement, counted from the end of one of the two terms to place the results protocol.</summary>
/// <remarks>Проект соглашения.</remarks>
public sealed class DraftAgreementRule : DeadlineRule
{
    private readonly Term.DaysAfter _form;

    internal DraftAgreementRule(
        string name, DeadlineTerm<Term.DaysAfter> term, DaysAfterRule placement, Counting counting)
        : base(name, term, counting, FurtherReading.ProtocolTerm)
    {
        _form = term.Form;
        Placement = placement;
    }

    /// <summary>The term to place the protocol from whose end this one counts: says which.</summary>
    public DaysAfterRule Placement { get; }

    /// <summary>The deadline for a results protocol.</summary>
    /// <param name="signature">The day on which the protocol was signed. The trigger of the deadline is the end of the
    /// term to place it, whether or not it was placed before.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> AfterProtocol(LocalDate signature, WorkingDayCalendar? calendar = null)
    {
        calendar ??= Counting.Calendar;
        if (TooFar(calendar, signature, nameof(signature)) is { } whyNot)
        {
            return whyNot;
        }

        return Placement.From(signature, calendar).TryPickT0(out var placement, out var left)
            ? From(placement.LastDay, calendar, placement)
            : left;
    }

    /// <summary>The deadline for an end of the term to place the protocol that is known already.</summary>
    /// <param name="trigger">The last day of that term.</param>
    /// <param name="calendar">The calendar of working days; null is the rulebook's own, by R-DECREE-DAYS.</param>
    /// <returns>The deadline; or that the day or the deadline is outside the calendar.</returns>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<Deadline, WhyNot> From(LocalDate trigger, WorkingDayCalendar? calendar = null) =>
        From(trigger, calendar ?? Counting.Calendar, null);

    private OneOf<Deadline, WhyNot> From(LocalDate trigger, WorkingDayCalendar calendar, Deadline? placement)
    {
        if (TooFar(calendar, trigger, nameof(trigger)) is { } whyNot)
        {
            return whyNot;
        }

        var known = Counting.TryAfter(_form, Term.LastDayOff, trigger, calendar, out var counted);
        return Made(known, trigger, After(placement, counted), calendar, nameof(trigger));
    }

    /// <summary>What was counted after a term that may itself have moved.</summary>
    internal static Counted After(Deadline? placement, Counted counted) =>
        placement is null ? counted : counted.After(placement.NominalLastDay, placement.IsProvisional);
}
