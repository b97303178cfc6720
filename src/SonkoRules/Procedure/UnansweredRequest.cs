namespace SonkoRules.Procedure;

/// <summary>A request to which no answer came in time, as the results protocol records it (2.15.3). Nothing else follows
/// from it. Immutable; equal when all of it is equal.</summary>
/// <remarks>Непредставление разъяснений по запросу министерства.</remarks>
public sealed partial record UnansweredRequest
{
    internal UnansweredRequest(Clause clause, ExplanationRequest request) => (Clause, Request) = (clause, request);

    /// <summary>The clause by which the protocol records it.</summary>
    public Clause Clause { get; }

    /// <summary>The request.</summary>
    public ExplanationRequest Request { get; }

    /// <summary>The record of the protocol.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The record in English.</summary>
    public override string ToString() => Explain().Line;
}
