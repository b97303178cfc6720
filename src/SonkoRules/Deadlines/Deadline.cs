using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>A term of the order applied to a day: when it starts, when it ends, and why. Dates are computed when it is
/// made; reasons only when they are asked for. Immutable; equal when the term, the readings, the dates and the calendar
/// are.</summary>
/// <remarks>Исчисленный срок.</remarks>
public sealed partial record Deadline
{
    private readonly Counting _counting;
    private readonly FurtherReading _further;

    internal Deadline(
        IDeadlineTerm term,
        Counting counting,
        FurtherReading further,
        LocalDate trigger,
        Counted counted,
        WorkingDayCalendar calendar)
    {
        Term = term;
        _counting = counting;
        _further = further;
        Trigger = trigger;
        FirstCountedDay = counted.First;
        NominalLastDay = counted.Nominal;
        LastDay = counted.Last;
        IsProvisional = counted.IsProvisional;
        Calendar = calendar;
    }

    /// <summary>The term as the edition sets it.</summary>
    public IDeadlineTerm Term { get; }

    /// <summary>The clause that sets the term.</summary>
    public Clause Clause => Term.Clause;

    /// <summary>Whose act the term bounds.</summary>
    public DeadlineActor Actor => Term.Actor;

    /// <summary>What is due.</summary>
    public LocalizedText What => Term.What;

    /// <summary>Whether <see cref="LastDay"/> bounds the act from above, from below, or is its very day.</summary>
    public DeadlineBound Bound => Term.Bound;

    /// <summary>The day that the term is counted from, or back from; for a date of a year, 1 January of the year of the
    /// subsidy; for a quarterly date, the last day of the quarter.</summary>
    public LocalDate Trigger { get; }

    /// <summary>Day 1 of the count; for a term counted back, the first day back. Where nothing is counted, the nominal
    /// day itself.</summary>
    public LocalDate FirstCountedDay { get; }

    /// <summary>The last day by the count alone, before it could move.</summary>
    public LocalDate NominalLastDay { get; }

    /// <summary>The day of the deadline, itself included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The calendar in which it was counted.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>Whether the last day moved, and off which day.</summary>
    public DeadlineShift Shift =>
        LastDay > NominalLastDay ? new DeadlineShift.MovedOn(Calendar.Describe(NominalLastDay), LastDay)
        : LastDay < NominalLastDay ? new DeadlineShift.MovedBack(Calendar.Describe(NominalLastDay), LastDay)
        : new DeadlineShift.None();

    /// <summary>The days off that the term passed over, the earliest first, each with what makes it a day off: in a
    /// term of working days those between its start and its end, in any other those off which the last day
    /// moved.</summary>
    public Sequence<CalendarDay> SkippedDays
    {
        get
        {
            var (first, last) = Term.Term switch
            {
                Term.DaysAfter { Unit: DayUnit.Working } term => (_counting.Opens(term.Start, Trigger), LastDay),
                Term.DaysBefore { Unit: DayUnit.Working } => (LastDay, Trigger.PlusDays(-1)),
                _ => (Earlier(NominalLastDay, LastDay), Later(NominalLastDay, LastDay)),
            };
            return NominalLastDay != LastDay || CountsWorkingDays
                ? DaysOff(first, last)
                : Sequence.Empty<CalendarDay>();
        }
    }

    /// <summary>Whether the count asked for the state of a day of a year that is known by the Labour Code alone, so that
    /// a decree may still move the term. A date that never moves asks for none.</summary>
    public bool IsProvisional { get; }

    /// <summary>The readings that the dates depend on.</summary>
    public Sequence<AppliedReading> Readings
    {
        get
        {
            var used = DeadlineReadingsUsed.By(Term, _further, _counting);
            var (first, last) = CountsWorkingDays
                ? (Earlier(Trigger, LastDay), Later(Trigger, LastDay))
                : (Earlier(NominalLastDay, LastDay), Later(NominalLastDay, LastDay));
            var mayMove = Term.LastDayOff == LastDayOff.Span ? _counting.SpansGrow : Term.LastDayOff != LastDayOff.Stays;
            var settled = CountsWorkingDays || mayMove
                ? DeadlineReadingsUsed.OnPaidDaysOff(first, last, _counting, Calendar)
                : Sequence.Empty<AppliedReading>();
            return settled.Count == 0 ? used : Sequence.From([.. used, .. settled]);
        }
    }

    /// <summary>Whether an act done on a day is in time.</summary>
    /// <param name="date">The day of the act.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool IsMetOn(LocalDate date) =>
        Bound switch
        {
            DeadlineBound.NotLater => date <= LastDay,
            DeadlineBound.NotEarlier => date >= LastDay,
            _ => date == LastDay,
        };

    /// <summary>Why the dates are what they are.</summary>
    public Explanation Explain() => DeadlineExplanation.Of(this);

    /// <summary>The clause, what is due and the day, in English.</summary>
    public override string ToString() => Clause + ": " + DeadlineText.Headline(this, Language.English);

    private bool CountsWorkingDays =>
        Term.Term is Term.DaysAfter { Unit: DayUnit.Working } or Term.DaysBefore { Unit: DayUnit.Working };

    private static LocalDate Earlier(LocalDate left, LocalDate right) => left < right ? left : right;
    private static LocalDate Later(LocalDate left, LocalDate right) => left > right ? left : right;

    private Sequence<CalendarDay> DaysOff(LocalDate first, LocalDate last)
    {
        var days = new List<CalendarDay>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (!Calendar.IsWorkingDay(day)) { days.Add(Calendar.Describe(day)); }
        }

        return days.ToSequence();
    }
}
