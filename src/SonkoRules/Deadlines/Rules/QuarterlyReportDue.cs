namespace SonkoRules.Deadlines;

/// <summary>Whether a quarter has reports of its own. A closed union of its nested cases.</summary>
[Union]
public abstract partial record QuarterlyReportDue
{
    private QuarterlyReportDue(Deadline deadline) => Deadline = deadline;

    /// <summary>When the reports that cover the quarter are due.</summary>
    public Deadline Deadline { get; }

    /// <summary>The quarter has reports of its own.</summary>
    public sealed partial record Own : QuarterlyReportDue
    {
        internal Own(Deadline deadline) : base(deadline) { }
    }

    /// <summary>The final annual reports cover the fourth quarter (R-Q4); the deadline is theirs.</summary>
    public sealed partial record CoveredByFinal : QuarterlyReportDue
    {
        internal CoveredByFinal(Deadline deadline) : base(deadline) { }
    }
}
