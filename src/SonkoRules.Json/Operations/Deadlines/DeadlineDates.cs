using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Deadlines;

/// <summary>What a rule of a deadline is asked about. A closed union of its nested cases. Immutable; equal by
/// value.</summary>
/// <remarks>Даты, от которых исчисляется срок.</remarks>
public abstract partial record DeadlineDates
{
    private DeadlineDates()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="event">For the day of an event.</param>
    /// <param name="protocolSigned">For the day on which the results protocol was signed.</param>
    /// <param name="between">For a two-sided term.</param>
    /// <param name="year">For a year.</param>
    /// <param name="quarter">For a quarter.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Event, T> @event,
        Func<ProtocolSigned, T> protocolSigned,
        Func<Between, T> between,
        Func<Year, T> year,
        Func<Quarter, T> quarter)
    {
        Guard.Against.Null(@event);
        Guard.Against.Null(protocolSigned);
        Guard.Against.Null(between);
        Guard.Against.Null(year);
        Guard.Against.Null(quarter);
        return this switch
        {
            Event value => @event(value),
            ProtocolSigned value => protocolSigned(value),
            Between value => between(value),
            Year value => year(value),
            _ => quarter((Quarter)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="event">For the day of an event.</param>
    /// <param name="protocolSigned">For the day on which the results protocol was signed.</param>
    /// <param name="between">For a two-sided term.</param>
    /// <param name="year">For a year.</param>
    /// <param name="quarter">For a quarter.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Event> @event,
        Action<ProtocolSigned> protocolSigned,
        Action<Between> between,
        Action<Year> year,
        Action<Quarter> quarter)
    {
        Guard.Against.Null(@event);
        Guard.Against.Null(protocolSigned);
        Guard.Against.Null(between);
        Guard.Against.Null(year);
        Guard.Against.Null(quarter);
        switch (this)
        {
            case Event value:
                @event(value);
                break;
            case ProtocolSigned value:
                protocolSigned(value);
                break;
            case Between value:
                between(value);
                break;
            case Year value:
                year(value);
                break;
            default:
                quarter((Quarter)this);
                break;
        }
    }

    /// <summary>The day of the event that a term is counted from, or back from, or the date that an act states.</summary>
    /// <param name="Day">The day.</param>
    public sealed partial record Event(LocalDate Day) : DeadlineDates;

    /// <summary>The day on which the results protocol was signed: the draft agreement counts from the end of the term to
    /// place it.</summary>
    /// <param name="Day">The day.</param>
    public sealed partial record ProtocolSigned(LocalDate Day) : DeadlineDates;

    /// <summary>The day of the event of a two-sided term, and the day up to which it can reach.</summary>
    /// <param name="Day">The day of the event.</param>
    /// <param name="Limit">The last day of the term of the review, or of the agreement.</param>
    public sealed partial record Between(LocalDate Day, LocalDate Limit) : DeadlineDates;

    /// <summary>The financial year in which the subsidy is given.</summary>
    /// <param name="Number">The year.</param>
    public sealed partial record Year(int Number) : DeadlineDates;

    /// <summary>A quarter of the financial year in which the subsidy is given.</summary>
    /// <param name="YearNumber">The year.</param>
    /// <param name="Number">The quarter, from 1 to 4.</param>
    public sealed partial record Quarter(int YearNumber, int Number) : DeadlineDates
    {
        internal const int Last = 4;

        /// <summary>The quarter, from 1 to 4.</summary>
        public int Number { get; } = Guard.Against.OutOfRange(Number, 1, Last);
    }
}
