namespace SonkoRules.Duties;

/// <summary>The days within which a duty is done once, both ends included. Immutable; equal when both days are
/// equal.</summary>
/// <remarks>Период исполнения.</remarks>
public sealed partial record DutyWindow
{
    /// <summary>A window.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before
    /// <paramref name="first"/>.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public DutyWindow(LocalDate first, LocalDate last)
    {
        if (last < first)
        {
            throw new ArgumentOutOfRangeException(
                nameof(last),
                Printing.Of(last),
                FormattableString.Invariant($"A day from {first:uuuu-MM-dd} on is expected, not {last:uuuu-MM-dd}."));
        }

        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day: the one by which the duty is due.</summary>
    public LocalDate Last { get; }

    /// <summary>Whether a day is within the window.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <summary>Whether the windows have a day in common.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public bool Overlaps(DutyWindow other) => Guard.Against.Null(other).First <= Last && First <= other.Last;

    /// <summary>The window in words, by the largest parts of the calendar that make it: "2–3 квартал 2023 года".</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of them.</exception>
    public string ToText(Language language) => DutyTermWords.Of(this, Guard.Against.Undefined(language));

    /// <summary>Both days: <c>2023-04-01..2023-09-30</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{First:uuuu-MM-dd}..{Last:uuuu-MM-dd}");

    /// <summary>The days that are in both windows, which overlap.</summary>
    internal DutyWindow Common(DutyWindow other) =>
        new(LocalDate.Max(First, other.First), LocalDate.Min(Last, other.Last));
}
