using SonkoRules.Procedure;

namespace SonkoRules.Json;

/// <summary>What a contest came to from its applicants on.</summary>
internal sealed record ProceedingsAnswerDoc(
    string Document,
    [Says("The rules that the contest was held by.")] AppliedRulesDoc Rules,
    [Says("The decision on every application, in the order of the request.")] IReadOnlyList<DecidedDoc> Applications,
    [Says("The ids of the applications that are kept from scoring: what the protocol of the results lists beside "
        + "the winners (2.23, 2.26).")]
    IReadOnlyList<string> NotScored,
    [Says("Whether a decision still waits for a missing fact or for an application returned for rework.")]
    bool IsUndecided,
    [Says("What became of the contest.")] StandingDoc Standing) : IDocument;

[Says("What became of a contest: held, void, or not yet to be told.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Held), "Held")]
[JsonDerivedType(typeof(NotHeld), "NotHeld")]
[JsonDerivedType(typeof(Open), "Open")]
internal abstract record StandingDoc
{
    [Says("At least one application is proper and was scored.")]
    public sealed record Held(
        [Says("Whether nothing can change any more: every application is decided on and no offer is awaited.")]
        bool IsFinal,
        [Says("What the contest of the proper applications came to.")] OutcomeDoc Outcome) : StandingDoc;

    [Says("The contest is void (2.12.4).")]
    public sealed record NotHeld(
        [Says("The clause by which it is.")] Clause Clause,
        [Says("Why.")] VoidReason Reason,
        [Says("Why, told; only where explanations were asked for.")] ExplanationDoc? Explanation = null) : StandingDoc;

    [Says("No application is proper yet, and some may still prove so.")]
    public sealed record Open(
        [Says("The clause that it rests on.")] Clause Clause,
        [Says("The ids of the applications that are returned for rework or undetermined; at least one.")]
        IReadOnlyList<string> Undecided,
        [Says("Why, told; only where explanations were asked for.")] ExplanationDoc? Explanation = null) : StandingDoc;
}
