using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>The two reports of a period, on the results and on the spending, and when they are due. Immutable; compares
/// by value.</summary>
/// <remarks>Отчёт о достижении значений результатов и отчёт об осуществлении расходов. Clauses 3.14 and 3.18.</remarks>
public sealed partial record ReportDue
{
    internal ReportDue(ReportPeriod period, Deadline deadline) => (Period, Deadline) = (period, deadline);

    /// <summary>What the reports cover.</summary>
    public ReportPeriod Period { get; }

    /// <summary>When they are due.</summary>
    public Deadline Deadline { get; }

    /// <summary>The period, the day and its reasons.</summary>
    public Explanation Explain() =>
        new(
            Deadline.Clause,
            LocalizedText.Of(language =>
                Period.ToText(language) + ": " + DeadlineText.Headline(Deadline, language)),
            Deadline.Explain().Parts);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
