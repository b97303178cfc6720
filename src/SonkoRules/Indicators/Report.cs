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

/// <summary>A number of a report's text that repeats the sum of a table's column: "410,2 млн рублей". Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Число в тексте отчёта.</remarks>
/// <param name="Name">What it is of; not blank.</param>
/// <param name="Stated">The number.</param>
/// <param name="Unit">The unit in words; "тыс.", "млн" and "млрд" in it count.</param>
/// <param name="Table">The name of the table.</param>
/// <param name="Column">The name of the column.</param>
public sealed partial record ReportFigure(string Name, ReportNumber Stated, string Unit, string Table, string Column)
{
    /// <summary>What it is of.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The number.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportNumber Stated { get; } = Guard.Against.Null(Stated);

    /// <summary>The unit in words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Unit { get; } = Guard.Against.Null(Unit);

    /// <summary>The name of the table.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Table { get; } = Guard.Against.Null(Table);

    /// <summary>The name of the column.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Column { get; } = Guard.Against.Null(Column);

    /// <summary>The part of the table whose rows are meant; empty for all rows.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = string.Empty;
}

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
