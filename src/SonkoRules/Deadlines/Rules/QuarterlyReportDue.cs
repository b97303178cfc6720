using System;
using SonkoRules.Guarding;

namespace SonkoRules.Deadlines;

/// <summary>Whether a quarter has reports of its own. A closed union of its nested cases.</summary>
public abstract record QuarterlyReportDue
{
    private QuarterlyReportDue(Deadline deadline) => Deadline = deadline;

    /// <summary>When the reports that cover the quarter are due.</summary>
    public Deadline Deadline { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="own">For a quarter with reports of its own.</param>
    /// <param name="coveredByFinal">For a fourth quarter that the final reports cover.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Own, T> own, Func<CoveredByFinal, T> coveredByFinal)
    {
        Guard.Against.Null(own);
        Guard.Against.Null(coveredByFinal);
        return this switch
        {
            Own value => own(value),
            _ => coveredByFinal((CoveredByFinal)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <inheritdoc cref="Match{T}"/>
    public void Switch(Action<Own> own, Action<CoveredByFinal> coveredByFinal)
    {
        Guard.Against.Null(own);
        Guard.Against.Null(coveredByFinal);
        switch (this)
        {
            case Own value:
                own(value);
                break;
            default:
                coveredByFinal((CoveredByFinal)this);
                break;
        }
    }

    /// <summary>The quarter has reports of its own.</summary>
    public sealed record Own : QuarterlyReportDue
    {
        internal Own(Deadline deadline)
            : base(deadline)
        {
        }
    }

    /// <summary>The final annual reports cover the fourth quarter (R-Q4); the deadline is theirs.</summary>
    public sealed record CoveredByFinal : QuarterlyReportDue
    {
        internal CoveredByFinal(Deadline deadline)
            : base(deadline)
        {
        }
    }
}
