using System;
using SonkoRules.Deadlines;
using SonkoRules.Explanations;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Deadlines;

/// <summary>What a rule of a deadline answers. A closed union of its nested cases. Immutable; equal by value.</summary>
/// <remarks>Исчисленный срок.</remarks>
public abstract partial record DeadlineResult
{
    private DeadlineResult()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="day">For a day.</param>
    /// <param name="interval">For a two-sided term.</param>
    /// <param name="reports">For the reports of a quarter.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Day, T> day, Func<Interval, T> interval, Func<Reports, T> reports)
    {
        Guard.Against.Null(day);
        Guard.Against.Null(interval);
        Guard.Against.Null(reports);
        return this switch
        {
            Day value => day(value),
            Interval value => interval(value),
            _ => reports((Reports)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="day">For a day.</param>
    /// <param name="interval">For a two-sided term.</param>
    /// <param name="reports">For the reports of a quarter.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<Day> day, Action<Interval> interval, Action<Reports> reports)
    {
        Guard.Against.Null(day);
        Guard.Against.Null(interval);
        Guard.Against.Null(reports);
        switch (this)
        {
            case Day value:
                day(value);
                break;
            case Interval value:
                interval(value);
                break;
            default:
                reports((Reports)this);
                break;
        }
    }

    /// <summary>Why the days are what they are.</summary>
    public Explanation Explain() =>
        Match(
            day => day.Deadline.Explain(),
            interval => interval.Remaining.Explain(),
            reports => reports.Due.Deadline.Explain());

    /// <summary>A day.</summary>
    /// <param name="Deadline">The deadline.</param>
    public sealed partial record Day(Deadline Deadline) : DeadlineResult
    {
        /// <summary>The deadline.</summary>
        public Deadline Deadline { get; } = Guard.Against.Null(Deadline);
    }

    /// <summary>What two limits of one term leave.</summary>
    /// <param name="Remaining">The interval, or nothing.</param>
    public sealed partial record Interval(RemainingInterval Remaining) : DeadlineResult
    {
        /// <summary>The interval, or nothing.</summary>
        public RemainingInterval Remaining { get; } = Guard.Against.Null(Remaining);
    }

    /// <summary>The reports that cover a quarter.</summary>
    /// <param name="Due">Which reports, and when they are due.</param>
    public sealed partial record Reports(QuarterlyReportDue Due) : DeadlineResult
    {
        /// <summary>Which reports, and when they are due.</summary>
        public QuarterlyReportDue Due { get; } = Guard.Against.Null(Due);
    }
}
