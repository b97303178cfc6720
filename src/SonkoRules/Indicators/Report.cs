namespace SonkoRules.Indicators;

/// <summary>A report on a plan: its indicators, its tables and the numbers of its text. Immutable; equal when all of it
/// is equal.</summary>
/// <remarks>Отчёт о выполнении плана.</remarks>
/// <param name="Name">What it is called; not blank.</param>
public sealed partial record Report(string Name)
{
    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The indicators; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<ReportIndicator> Indicators { get; init => field = Guard.Against.Null(value, nameof(Indicators)); } =
        Sequence.Empty<ReportIndicator>();

    /// <summary>The tables; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<ReportTable> Tables { get; init => field = Guard.Against.Null(value, nameof(Tables)); } = Sequence.Empty<ReportTable>();

    /// <summary>Numbers of the text that repeat a table's; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<ReportFigure> Figures { get; init => field = Guard.Against.Null(value, nameof(Figures)); } =
        Sequence.Empty<ReportFigure>();

    /// <summary>Shares of the text; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<ReportShare> Shares { get; init => field = Guard.Against.Null(value, nameof(Shares)); } = Sequence.Empty<ReportShare>();

    /// <summary>What of the report agrees and what does not.</summary>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public ReportCheck Check() => ReportChecking.Of(this);
}
