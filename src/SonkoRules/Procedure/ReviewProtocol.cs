using SonkoRules.Applications;

namespace SonkoRules.Procedure;

/// <summary>What the protocol of the review says (2.19): how many applications came and were considered, and of each
/// whether it is proper or rejected and why. Immutable; equal when all of it is equal.</summary>
/// <remarks>Протокол рассмотрения заявок.</remarks>
public sealed partial record ReviewProtocol
{
    internal ReviewProtocol(Clause clause, Sequence<ApplicationDecision> decisions)
    {
        Clause = clause;
        Received = decisions.Count;
        Proper = decisions.OfType<ApplicationDecision.Proper>().ToSequence();
        Rejected = decisions.OfType<ApplicationDecision.Rejected>().ToSequence();
        Undecided = decisions
            .Where(decision => decision is ApplicationDecision.ReturnedForRework or ApplicationDecision.Undetermined)
            .Select(decision => decision.ApplicationId)
            .ToSequence();
    }

    /// <summary>The clause that lists the contents.</summary>
    public Clause Clause { get; }

    /// <summary>How many applications came: all of them, those withdrawn or counted as not filed too.</summary>
    public int Received { get; }

    /// <summary>How many were considered: those found proper or rejected.</summary>
    public int Considered => Proper.Count + Rejected.Count;

    /// <summary>The applications found proper.</summary>
    public Sequence<ApplicationDecision.Proper> Proper { get; }

    /// <summary>The applications rejected, each with all its grounds of 2.17.</summary>
    public Sequence<ApplicationDecision.Rejected> Rejected { get; }

    /// <summary>The ids of the applications on which there is no decision yet: while there are any, the protocol cannot
    /// be made.</summary>
    public Sequence<string> Undecided { get; }

    /// <summary>The numbers, then each application rejected with its grounds.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
