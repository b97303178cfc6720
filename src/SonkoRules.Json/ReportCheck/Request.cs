using SonkoRules.Indicators;

namespace SonkoRules.Json;

/// <summary>Asks what of a report agrees and what does not. Immutable; equal by value.</summary>
/// <remarks>Запрос сверки отчёта.</remarks>
/// <param name="Report">The report.</param>
/// <param name="Explain">Whether the answer gathers everything that was checked in one explanation.</param>
public sealed partial record ReportCheckRequest(Report Report, bool Explain = false)
{
    /// <summary>The report.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Report Report { get; } = Guard.Against.Null(Report);
}

internal sealed record ReportCheckRequestDoc(
    string Document,
    ReportDoc Report,
    [Says("Whether the answer gathers everything that was checked in one explanation; absent: no.")]
    bool? Explain = null) : IDocument;

[Says("A report. Numbers are texts as the report writes them, such as \"276 592,0\": the digits after the comma tell to "
    + "what they were rounded.")]
internal sealed record ReportDoc(
    [Says("What it is called; not empty.")] string Name,
    [Says("The indicators; absent: none.")] IReadOnlyList<ReportIndicatorDoc>? Indicators = null,
    [Says("The tables; absent: none.")] IReadOnlyList<ReportTableDoc>? Tables = null,
    [Says("Numbers of the text that repeat a table's; absent: none.")] IReadOnlyList<ReportFigureDoc>? Figures = null,
    [Says("Shares of the text; absent: none.")] IReadOnlyList<ReportShareDoc>? Shares = null);

[Says("An indicator.")]
internal sealed record ReportIndicatorDoc(
    [Says("What is measured; not empty.")] string Name,
    [Says("The unit; absent: none.")] string? Unit = null,
    [Says("The planned value; absent: none is stated.")] string? Plan = null,
    [Says("The value that came out; absent: none is stated.")] string? Fact = null,
    [Says("Which values are the better ones; absent: the greater.")] IndicatorDirection? Direction = null,
    [Says("The period, as the report names it; absent: it does not.")] string? Period = null);

[Says("A table.")]
internal sealed record ReportTableDoc(
    [Says("What it is called; not empty.")] string Name,
    [Says("The columns beside the names of the rows; at least one.")] IReadOnlyList<ReportColumnDoc> Columns,
    [Says("The rows in their order.")] IReadOnlyList<ReportRowDoc> Rows);

[Says("A column.")]
internal sealed record ReportColumnDoc(
    [Says("What stands above it; not empty.")] string Name,
    [Says("Whether each row states in it the sum of the row's other numbers; absent: no.")] bool? Sum = null);

[Says("A row.")]
internal sealed record ReportRowDoc(
    [Says("What the row is of; not empty.")] string Name,
    [Says("A cell for each column: a number, words, or an empty text.")] IReadOnlyList<string> Cells,
    [Says("Whether it is a row or states sums; absent: a row.")] ReportRowKind? Kind = null,
    [Says("The number by which the table counts it; absent: it does not.")] int? Number = null,
    [Says("The part of the table that it stands in; absent: none.")] string? Group = null);

[Says("A number of the text that repeats the sum of a table's column.")]
internal sealed record ReportFigureDoc(
    [Says("What it is of; not empty.")] string Name,
    [Says("The number, such as \"410,2\".")] string Stated,
    [Says("The unit in words, such as \"млн рублей\".")] string Unit,
    [Says("The name of the table.")] string Table,
    [Says("The name of the column.")] string Column,
    [Says("The part of the table whose rows are meant; absent: all rows.")] string? Group = null);

[Says("A share that the text states beside its parts.")]
internal sealed record ReportShareDoc(
    [Says("What it is of; not empty.")] string Name,
    [Says("The part.")] decimal Part,
    [Says("The whole; not 0.")] decimal Whole,
    [Says("The share that is stated, in per cent.")] string Percent);
