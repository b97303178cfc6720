using System;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Guarding;

namespace SonkoRules.Deadlines;

/// <summary>Whether the last day of a term moved, and why. A closed union of its nested cases.</summary>
/// <remarks>Перенос последнего дня срока.</remarks>
public abstract record DeadlineShift
{
    private DeadlineShift()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="none">For a last day that stays.</param>
    /// <param name="movedOn">For one that moved to the next working day.</param>
    /// <param name="movedBack">For one that moved to the working day before.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<None, T> none, Func<MovedOn, T> movedOn, Func<MovedBack, T> movedBack)
    {
        Guard.Against.Null(none);
        Guard.Against.Null(movedOn);
        Guard.Against.Null(movedBack);
        return this switch
        {
            MovedOn value => movedOn(value),
            MovedBack value => movedBack(value),
            _ => none((None)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <inheritdoc cref="Match{T}"/>
    public void Switch(Action<None> none, Action<MovedOn> movedOn, Action<MovedBack> movedBack)
    {
        Guard.Against.Null(none);
        Guard.Against.Null(movedOn);
        Guard.Against.Null(movedBack);
        switch (this)
        {
            case MovedOn value:
                movedOn(value);
                break;
            case MovedBack value:
                movedBack(value);
                break;
            default:
                none((None)this);
                break;
        }
    }

    /// <summary>The last day stays: it is a working day, or nothing moves it.</summary>
    public sealed record None : DeadlineShift;

    /// <summary>The last day moved to the next working day (R-SHIFT).</summary>
    /// <param name="Off">The day on which the term would have ended, and what makes it a day off.</param>
    /// <param name="To">The day on which it ends.</param>
    public sealed record MovedOn(CalendarDay Off, LocalDate To) : DeadlineShift;

    /// <summary>The limit moved to the working day before (R-BACK).</summary>
    /// <param name="Off">The day on which the limit would have been, and what makes it a day off.</param>
    /// <param name="To">The day on which it is.</param>
    public sealed record MovedBack(CalendarDay Off, LocalDate To) : DeadlineShift;
}
