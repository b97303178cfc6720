namespace SonkoRules.Indicators;

/// <summary>An indicator of a report. Immutable; equal when all of it is equal.</summary>
/// <remarks>Показатель отчёта: единица, план, факт, направленность, период.</remarks>
/// <param name="Name">What is measured; not blank.</param>
/// <param name="Unit">The unit; may be empty.</param>
/// <param name="Plan">The planned value; null where none is stated.</param>
/// <param name="Fact">The value that came out; null where none is stated.</param>
/// <param name="Direction">Which values are the better ones.</param>
public sealed partial record ReportIndicator(
    string Name,
    string Unit,
    ReportNumber? Plan,
    ReportNumber? Fact,
    IndicatorDirection Direction = IndicatorDirection.MoreIsBetter)
{
    /// <summary>What is measured.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The unit.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Unit { get; } = Guard.Against.Null(Unit);

    /// <summary>Which values are the better ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public IndicatorDirection Direction { get; } = Guard.Against.Undefined(Direction);

    /// <summary>The period that it is of, as the report names it; empty where it does not.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Period { get; init => field = Guard.Against.Null(value, nameof(Period)); } = string.Empty;
}
