using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>
/// A term of the order as a rule: given the day that starts it, the day by which something is due. Each way of counting
/// has a class of its own, whose method says what day it asks for. A date of another calendar system than the ISO one
/// is an <see cref="ArgumentException"/> that names the parameter. Immutable.
/// </summary>
/// <remarks>Правило срока.</remarks>
public abstract class DeadlineRule
{
    private protected DeadlineRule(string name, IDeadlineTerm term, Counting counting, FurtherReading further)
    {
        Name = name;
        Term = term;
        Counting = counting;
        Further = further;
    }

    /// <summary>The name of the rule: that of the property of <see cref="DeadlineRules"/>.</summary>
    public string Name { get; }

    /// <summary>The term as the edition sets it.</summary>
    public IDeadlineTerm Term { get; }

    /// <summary>The clause that sets the term.</summary>
    public Clause Clause => Term.Clause;

    /// <summary>Whose act the term bounds.</summary>
    public DeadlineActor Actor => Term.Actor;

    /// <summary>What is due.</summary>
    public LocalizedText What => Term.What;

    /// <summary>The readings that the rule depends on.</summary>
    public Sequence<AppliedReading> Readings => DeadlineReadingsUsed.By(Term, Further, Counting);

    internal FurtherReading Further { get; }

    private protected Counting Counting { get; }

    /// <summary>The name, the clause and what is due, in English.</summary>
    public override string ToString() => $"{Name} ({Clause}): {What.English}";

    /// <summary>The deadline that was counted, or that the count left the calendar.</summary>
    private protected OneOf<Deadline, WhyNot> Made(
        bool known, LocalDate trigger, Counted counted, WorkingDayCalendar calendar, string name) =>
        Made(known, trigger, counted, calendar, name, Further);

    private protected OneOf<Deadline, WhyNot> Made(
        bool known,
        LocalDate trigger,
        Counted counted,
        WorkingDayCalendar calendar,
        string name,
        FurtherReading further) =>
        known
            ? new Deadline(Term, Counting, further, trigger, counted, calendar)
            : Left(trigger, counted.First, calendar, name);

    /// <summary>That a day is so far off that no term can be counted from it; null where it is not. Whether the calendar
    /// covers it, the count asks if it has to.</summary>
    private protected WhyNot? TooFar(WorkingDayCalendar calendar, LocalDate date, string name) =>
        CalendarRange.CanCount(calendar, date, name)
            ? null
            : CalendarRange.Outside(calendar, Clause, What, date, name);

    /// <summary>The days that are too far off, together; null where none is.</summary>
    private protected WhyNot? TooFar(
        WorkingDayCalendar calendar, LocalDate date, string name, LocalDate other, string otherName) =>
        WhyNot.Together(TooFar(calendar, date, name), TooFar(calendar, other, otherName));

    private WhyNot Left(LocalDate trigger, LocalDate asked, WorkingDayCalendar calendar, string name)
    {
        var back = Term.Term is Deadlines.Term.DaysBefore or Deadlines.Term.LookBack or Deadlines.Term.DayBefore;
        return CalendarRange.Left(calendar, asked, back, Clause, What, trigger, name);
    }
}
