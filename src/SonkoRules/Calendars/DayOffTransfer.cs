namespace SonkoRules.Calendars;

/// <summary>A day off moved by a decree from one day to another of the same year. Immutable; equal by both
/// days.</summary>
/// <remarks>Перенос выходного дня.</remarks>
public sealed partial record DayOffTransfer
{
    /// <summary>A day off moved from one day to another.</summary>
    /// <param name="from">The day whose day off moves: a Saturday or a Sunday, on a holiday or not, or the weekday to
    /// which the Code has already moved the day off.</param>
    /// <param name="to">The working day that becomes off instead, in the same year.</param>
    /// <exception cref="ArgumentException">The days are the same, of different years, or not of the ISO
    /// calendar.</exception>
    public DayOffTransfer(LocalDate from, LocalDate to)
    {
        From = Guard.Against.NotIso(from);
        To = Guard.Against.NotIso(to);
        if (from == to || from.Year != to.Year)
        {
            throw new ArgumentException(
                $"Another day of the year of {DateText.Iso(from)} is expected, not {DateText.Iso(to)}.", nameof(to));
        }
    }

    /// <summary>The day whose day off moves.</summary>
    public LocalDate From { get; }

    /// <summary>The day that becomes off instead.</summary>
    public LocalDate To { get; }

    /// <summary>Both days: <c>2025-01-04 → 2025-05-02</c>.</summary>
    public override string ToString() => DateText.Iso(From) + " → " + DateText.Iso(To);
}
