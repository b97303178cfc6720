namespace SonkoRules.Deadlines;

/// <summary>What counting yields: day 1, the last day by the count alone, and the day on which the term ends.</summary>
internal readonly struct Counted(LocalDate first, LocalDate nominal, LocalDate last)
{
    public LocalDate First { get; } = first;

    public LocalDate Nominal { get; } = nominal;

    public LocalDate Last { get; } = last;
}
