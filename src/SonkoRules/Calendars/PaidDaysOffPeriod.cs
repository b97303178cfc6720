namespace SonkoRules.Calendars;

/// <summary>A run of days that an act declares off with pay, without making them holidays or moving days off.
/// Immutable; equal when all of it is equal.</summary>
/// <remarks>Нерабочие дни с сохранением заработной платы.</remarks>
public sealed partial record PaidDaysOffPeriod
{
    /// <summary>A run of days off with pay.</summary>
    /// <param name="first">The first day, itself included.</param>
    /// <param name="last">The last day, itself included, not before the first.</param>
    /// <param name="source">The act.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">The last day is before the first, or a date is not of the ISO
    /// calendar.</exception>
    public PaidDaysOffPeriod(LocalDate first, LocalDate last, CalendarSource source)
    {
        First = Guard.Against.NotIso(first);
        Last = Guard.Against.NotIso(last);
        Source = Guard.Against.Null(source);
        if (last < first)
        {
            throw new ArgumentException(
                $"A last day of {DateText.Iso(first)} or later is expected, not {DateText.Iso(last)}.", nameof(last));
        }
    }

    /// <summary>The first day, itself included.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, itself included.</summary>
    public LocalDate Last { get; }

    /// <summary>The act.</summary>
    public CalendarSource Source { get; }

    /// <summary>The days and the act.</summary>
    public override string ToString() => $"{DateText.Iso(First)} … {DateText.Iso(Last)}: {Source}";
}
