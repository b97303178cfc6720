namespace SonkoRules.Indicators;

/// <summary>What kind of number a report states beside the numbers that it follows from.</summary>
/// <remarks>Что сверено.</remarks>
public enum StatementKind
{
    /// <summary>A sum of a column. The default.</summary>
    Column = 0,
    /// <summary>A sum of a row.</summary>
    Row = 1,
    /// <summary>A number of the text against a table.</summary>
    Figure = 2,
    /// <summary>A share against its parts, in per cent.</summary>
    Share = 3,
}

/// <summary>A number that a report states against what its other numbers come to. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Сверка указанного числа.</remarks>
public sealed partial record StatementCheck
{
    internal StatementCheck(StatementKind kind, string table, string name, ReportNumber stated, Fraction exact)
    {
        (Kind, Table, Name, Stated, Exact) = (kind, table, name, stated, exact);
        Computed = Share.Rounded(exact, stated.Digits);
        Difference = ExactDecimal.Subtract(stated.Value, Computed);
    }

    /// <summary>What kind of number it is.</summary>
    public StatementKind Kind { get; }

    /// <summary>The name of the table; empty where the number stands in the text alone.</summary>
    public string Table { get; }

    /// <summary>The column, or the row, or what the number is of.</summary>
    public string Name { get; }

    /// <summary>The number that is stated.</summary>
    public ReportNumber Stated { get; }

    /// <summary>What the other numbers come to, exactly, in the unit of the stated one.</summary>
    public Fraction Exact { get; }

    /// <summary>What they come to, rounded to as many digits as the stated number has; a half away from zero.</summary>
    public decimal Computed { get; }

    /// <summary>The stated number less the computed one; 0 where it holds.</summary>
    public decimal Difference { get; }

    /// <summary>Whether the stated number follows from the others.</summary>
    public bool Holds => Difference == 0m;

    /// <summary>Whether it was rounded to be compared.</summary>
    public bool IsRounded => Exact != Fraction.From(Computed);

    /// <summary>The stated number and the computed one as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var ru = language == Language.Russian;
        var computed = NumberText.Grouped(Computed, Stated.Digits, language);
        return (Table.Length == 0 ? string.Empty : Table + ", ") + Name
            + (ru ? ": указано " : ": stated ") + Stated.ToText(language)
            + (Holds
                ? ru ? ", сходится" : ", it agrees"
                : (ru ? ", получается " : ", it comes to ") + computed
                    + (ru ? "; разница " : "; the difference is ") + NumberText.Grouped(Difference, Stated.Digits, language))
            + (IsRounded ? ru ? " (с округлением)" : " (rounded)" : string.Empty);
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}

/// <summary>A row of a table whose number is out of turn. Immutable; equal when all of it is equal.</summary>
/// <remarks>Сбой нумерации строк таблицы.</remarks>
public sealed partial record TableSlip
{
    internal TableSlip(string table, string row, NumberingSlip slip) => (Table, Row, Slip) = (table, row, slip);

    /// <summary>The name of the table.</summary>
    public string Table { get; }

    /// <summary>What the row is of.</summary>
    public string Row { get; }

    /// <summary>The slip; its position counts the rows that have numbers.</summary>
    public NumberingSlip Slip { get; }

    /// <summary>The slip as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var (before, number) = (NumberText.Plain(Slip.Before), NumberText.Plain(Slip.Number));
        return Table + ", " + Row + (language == Language.Russian
            ? Slip.IsRepeated ? $": номер {number} повторён" : $": номер {number} после {before}"
            : Slip.IsRepeated ? $": the number {number} is repeated" : $": the number {number} after {before}");
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}

/// <summary>What could not be checked, and for which cell. Immutable; equal when all of it is equal.</summary>
/// <remarks>Что не сверено и почему.</remarks>
public sealed partial record UncheckedStatement
{
    internal UncheckedStatement(string table, string name, string because) =>
        (Table, Name, Because) = (table, name, because);

    /// <summary>The name of the table.</summary>
    public string Table { get; }

    /// <summary>The column, or the row, or what the number is of.</summary>
    public string Name { get; }

    /// <summary>The cell that is no number, as it stands; empty where no such column has numbers.</summary>
    public string Because { get; }

    /// <summary>What was not checked as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var ru = language == Language.Russian;
        return Table + ", " + Name + (Because.Length == 0
            ? ru ? ": не сверено, такого столбца с числами нет" : ": not checked, there is no such column of numbers"
            : (ru ? ": не сверено, не число «" : ": not checked, no number: \"") + Because + (ru ? "»" : "\""));
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}

/// <summary>What of a report agrees and what does not. Immutable; equal when all of it is equal.</summary>
/// <remarks>Результат сверки отчёта.</remarks>
public sealed partial record ReportCheck
{
    internal ReportCheck(
        Report report,
        Sequence<Attainment> attainments,
        Sequence<StatementCheck> statements,
        Sequence<TableSlip> slips,
        Sequence<UncheckedStatement> notChecked) =>
        (Report, Attainments, Statements, Slips, NotChecked) = (report, attainments, statements, slips, notChecked);

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The indicators that have a plan and a fact.</summary>
    public Sequence<Attainment> Attainments { get; }

    /// <summary>Every number that was checked against those it follows from, in the order of the report.</summary>
    public Sequence<StatementCheck> Statements { get; }

    /// <summary>The rows whose numbers are out of turn.</summary>
    public Sequence<TableSlip> Slips { get; }

    /// <summary>Sums that cannot be told.</summary>
    public Sequence<UncheckedStatement> NotChecked { get; }

    /// <summary>What a reader of the report should see: plans missed, numbers that do not follow, numbers out of turn; in
    /// this order.</summary>
    public Sequence<Explanation> Findings =>
        Attainments.Where(attainment => !attainment.IsReached).Select(attainment => attainment.Explain())
            .Concat(Statements.Where(statement => !statement.Holds).Select(statement => statement.Explain()))
            .Concat(Slips.Select(slip => slip.Explain()))
            .ToSequence();

    /// <summary>Everything that was checked, as a tree.</summary>
    public Explanation Explain()
    {
        var findings = NumberText.Plain(Findings.Count);
        return new(
            Clause.None,
            new(Report.Name + ": замечаний " + findings, Report.Name + ": findings " + findings),
            Attainments.Select(attainment => attainment.Explain())
                .Concat(Statements.Select(statement => statement.Explain()))
                .Concat(Slips.Select(slip => slip.Explain()))
                .Concat(NotChecked.Select(statement => statement.Explain()))
                .ToSequence());
    }

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
