using System;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Deadlines;

/// <summary>
/// A term of the order as a rule: given the day that starts it, the day by which something is due. Each way of counting
/// has a class of its own, whose method says what day it asks for. Immutable.
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

    /// <summary>Refuses a date that is not in the calendar and a calendar that is not there.</summary>
    private protected static void Check(LocalDate date, WorkingDayCalendar calendar, string name)
    {
        Guard.Against.Null(calendar);
        if (!calendar.Contains(date))
        {
            throw new ArgumentOutOfRangeException(
                name,
                date,
                FormattableString.Invariant(
                    $"The calendar covers {calendar.FirstDay:uuuu-MM-dd} to {calendar.LastDay:uuuu-MM-dd}; {date:uuuu-MM-dd} is outside: the year {date.Year} is missing."));
        }
    }

    /// <summary>Refuses a year whose dates the calendar does not hold.</summary>
    private protected static void Check(int year, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(calendar);
        Guard.Against.OutOfRange(year, calendar.FirstDay.Year, calendar.LastDay.Year);
    }

    /// <summary>The deadline that was counted, or an error when the count left the calendar.</summary>
    private protected Deadline Made(
        bool known, LocalDate trigger, Counted counted, WorkingDayCalendar calendar, string name) =>
        Made(known, trigger, counted, calendar, name, Further);

    private protected Deadline Made(
        bool known,
        LocalDate trigger,
        Counted counted,
        WorkingDayCalendar calendar,
        string name,
        FurtherReading further)
    {
        if (!known)
        {
            ThrowOutside(trigger, calendar, name);
        }

        return new Deadline(Term, Counting, further, trigger, counted, calendar);
    }

    [DoesNotReturn]
    private void ThrowOutside(LocalDate trigger, WorkingDayCalendar calendar, string name)
    {
        var back = Term.Term is Deadlines.Term.DaysBefore or Deadlines.Term.LookBack or Deadlines.Term.DayBefore;
        var missing = back ? calendar.FirstDay.Year - 1 : calendar.LastDay.Year + 1;
        throw new ArgumentOutOfRangeException(
            name,
            trigger,
            FormattableString.Invariant(
                $"The calendar covers {calendar.FirstDay:uuuu-MM-dd} to {calendar.LastDay:uuuu-MM-dd}; the term of clause {Clause} for {trigger:uuuu-MM-dd} leads outside: the year {missing} is missing."));
    }
}
