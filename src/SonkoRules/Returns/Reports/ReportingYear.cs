using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>The dates that a subsidy of one year brings after it is paid. An agreement may ask for reports more often,
/// never less. Immutable; compares by value.</summary>
/// <remarks>Отчётный год. Clauses 3.13, 3.14, 3.16 and 3.18.</remarks>
public sealed partial record ReportingYear
{
    internal ReportingYear(
        Clause clause,
        int year,
        Sequence<ReportDue> reports,
        Deadline resultDate,
        Deadline unusedReturn,
        Deadline publication) =>
        (Clause, Year, Reports, ResultDate, UnusedReturn, Publication) =
            (clause, year, reports, resultDate, unusedReturn, publication);

    /// <summary>The clause by which reports are given at least once a quarter.</summary>
    public Clause Clause { get; }

    /// <summary>The year in which the subsidy was given.</summary>
    public int Year { get; }

    /// <summary>The reports in the order of their days.</summary>
    public Sequence<ReportDue> Reports { get; }

    /// <summary>The date on which the results are to be reached.</summary>
    public Deadline ResultDate { get; }

    /// <summary>The return of unused money.</summary>
    public Deadline UnusedReturn { get; }

    /// <summary>The ministry's publication on the projects and the reports.</summary>
    public Deadline Publication { get; }

    /// <summary>The readings that the reports and the dates depend on, each once.</summary>
    public Sequence<AppliedReading> Readings =>
        Reports.Select(report => report.Deadline)
            .Concat([ResultDate, UnusedReturn, Publication])
            .SelectMany(deadline => deadline.Readings)
            .Distinct()
            .ToSequence();

    /// <summary>Every date with its reasons.</summary>
    public Explanation Explain() =>
        new(
            Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "отчётность о субсидии за год " : "reports on a subsidy of the year ")
                + NumberText.Plain(Year)),
            Reports.Select(report => (report.Deadline.LastDay, Reason: report.Explain()))
                .Concat(new[] { ResultDate, UnusedReturn, Publication }
                    .Select(deadline => (deadline.LastDay, Reason: deadline.Explain())))
                .OrderBy(pair => pair.LastDay)
                .Select(pair => pair.Reason)
                .ToSequence());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
