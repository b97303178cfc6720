using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Whether the last day of a term moved, and why. A closed union of its nested cases.</summary>
/// <remarks>Перенос последнего дня срока.</remarks>
[Union]
public abstract partial record DeadlineShift
{
    private DeadlineShift() { }

    /// <summary>The last day stays: it is a working day, or nothing moves it.</summary>
    public sealed partial record None : DeadlineShift;

    /// <summary>The last day moved to the next working day (R-SHIFT).</summary>
    /// <param name="Off">The day on which the term would have ended, and what makes it a day off.</param>
    /// <param name="To">The day on which it ends.</param>
    public sealed partial record MovedOn(CalendarDay Off, LocalDate To) : DeadlineShift;

    /// <summary>The limit moved to the working day before (R-BACK).</summary>
    /// <param name="Off">The day on which the limit would have been, and what makes it a day off.</param>
    /// <param name="To">The day on which it is.</param>
    public sealed partial record MovedBack(CalendarDay Off, LocalDate To) : DeadlineShift;
}
