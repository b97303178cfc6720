namespace SonkoRules.Indicators;

/// <summary>A share that a report states beside its parts: 82 of 330, "25 %". Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Доля в тексте отчёта.</remarks>
/// <param name="Name">What it is of; not blank.</param>
/// <param name="Part">The part.</param>
/// <param name="Whole">The whole; not zero.</param>
/// <param name="Percent">The share that is stated, in per cent.</param>
public sealed partial record ReportShare(string Name, decimal Part, decimal Whole, ReportNumber Percent)
{
    /// <summary>What it is of.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The whole.</summary>
    /// <exception cref="ArgumentException">The value is zero: nothing has a share of it.</exception>
    public decimal Whole { get; } = Guard.Against.Zero(Whole);

    /// <summary>The share that is stated, in per cent.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportNumber Percent { get; } = Guard.Against.Null(Percent);
}
