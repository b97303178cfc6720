namespace SonkoRules.Deadlines;

/// <summary>What counting yields: day 1, the last day by the count alone, and the day on which the term ends. Of a
/// count that left the calendar, all are the day from which it asked for working days.</summary>
/// <param name="first">Day 1.</param>
/// <param name="nominal">The last day by the count alone.</param>
/// <param name="last">The day on which the term ends.</param>
/// <param name="isProvisional">Whether a day whose state was asked for is of a provisional year.</param>
/// <param name="since">The day from which the calendar was asked to find day 1 itself; null where it was not.</param>
internal readonly struct Counted(
    LocalDate first, LocalDate nominal, LocalDate last, bool isProvisional, LocalDate? since = null)
{
    public LocalDate First { get; } = first;

    public LocalDate Nominal { get; } = nominal;

    public LocalDate Last { get; } = last;

    public bool IsProvisional { get; } = isProvisional;

    public LocalDate? Since { get; } = since;

    /// <summary>The same after another question to the calendar, from a day to day 1.</summary>
    public Counted After(LocalDate? since, bool isProvisional) =>
        new(First, Nominal, Last, IsProvisional || isProvisional, since);
}
