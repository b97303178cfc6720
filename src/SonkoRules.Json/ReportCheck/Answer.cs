using SonkoRules.Indicators;

namespace SonkoRules.Json;

/// <summary>What of a report agrees and what does not.</summary>
internal sealed record ReportCheckAnswerDoc(
    string Document,
    [Says("What the report is called.")] string Report,
    [Says("Plans that are missed, numbers that do not follow from others, rows out of turn.")]
    IReadOnlyList<TextDoc> Findings,
    [Says("The indicators that have a plan and a fact.")] IReadOnlyList<AttainmentDoc> Attainments,
    [Says("Every number that was checked against those it follows from.")] IReadOnlyList<StatementDoc> Statements,
    [Says("The rows whose numbers are out of turn.")] IReadOnlyList<TableSlipDoc> Slips,
    [Says("Sums that cannot be told.")] IReadOnlyList<UncheckedDoc> NotChecked,
    [Says("Everything that was checked; only where it was asked for.")] ExplanationDoc? Explanation = null) : IDocument;

[Says("Whether the plan of an indicator was reached.")]
internal sealed record AttainmentDoc(
    [Says("What is measured.")] string Name,
    [Says("The planned value.")] decimal Plan,
    [Says("The value that came out.")] decimal Fact,
    [Says("Which values are the better ones.")] IndicatorDirection Direction,
    [Says("By how much the fact is better than the plan; below 0 where it is worse.")] decimal Margin,
    [Says("Whether the plan was reached.")] bool Reached);

[Says("A number that the report states against what its other numbers come to.")]
internal sealed record StatementDoc(
    [Says("What kind of number it is.")] StatementKind Kind,
    [Says("The column, or the row, or what the number is of.")] string Name,
    [Says("The number that is stated.")] decimal Stated,
    [Says("What the others come to, rounded to as many digits as the stated number has.")] decimal Computed,
    [Says("The stated number less the computed one.")] decimal Difference,
    [Says("Whether the stated number follows from the others.")] bool Holds,
    [Says("Whether it was rounded to be compared.")] bool Rounded,
    [Says("The name of the table; absent: the number stands in the text alone.")] string? Table = null);

[Says("A row whose number is out of turn.")]
internal sealed record TableSlipDoc(
    [Says("The name of the table.")] string Table,
    [Says("What the row is of.")] string Row,
    [Says("The number of the row before.")] int Before,
    [Says("Its own number.")] int Number,
    [Says("Whether it repeats the number before.")] bool Repeated);

[Says("A sum that cannot be told.")]
internal sealed record UncheckedDoc(
    [Says("The name of the table.")] string Table,
    [Says("The column, or the row, or what the number is of.")] string Name,
    [Says("The cell that is no number; absent: there is no such column of numbers.")] string? Because = null);
