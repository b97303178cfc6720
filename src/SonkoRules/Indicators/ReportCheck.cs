namespace SonkoRules.Indicators;

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
