using SonkoRules.Contests;

namespace SonkoRules.Json;

/// <summary>Asks what a contest came to. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос итогов конкурса.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Input">The applications, the money and the answers. Marks, categories and votes, which the order does
/// not know, have no place in a document.</param>
/// <param name="Explain">Whether the answer explains what applications got.</param>
public sealed partial record ContestRequest(Rulebook Rules, ContestInput Input, bool Explain = false)
    : ContestRuleRequest(Rules, Explain)
{
    /// <summary>The applications, the money and the answers.</summary>
    public ContestInput Input { get; } = Guard.Against.Null(Input);
}

internal sealed record ContestRequestDoc(
    string Document,
    [Says("The rules that the contest is computed by.")] RulesDoc Rules,
    [Says("The money of the contest.")] BudgetDoc Budget,
    [Says("The proper applications, in any order: the order never matters.")]
    IReadOnlyList<ContestApplicationDoc> Applications,
    [Says("The answers to the first offers of what is left; absent: none is known.")] OfferAnswersDoc? Answers = null,
    [Says("Winners who got no subsidy after all, in the order in which that came about; absent: none.")]
    IReadOnlyList<ReleaseRoundDoc>? Releases = null,
    [Says("The commission's decisions on ties that the order leaves open: each the ids of a whole tied group, the "
        + "best first; absent: none.")]
    IReadOnlyList<IReadOnlyList<string>>? TieDecisions = null,
    [Says("Whether the answer explains what each application got; absent: no.")] bool? Explain = null,
    [Says("The ids of the applications that are explained, at least one; only with \"explain\": true; absent: "
        + "all of them.")]
    IReadOnlyList<string>? ExplainOnly = null) : IDocument, IContestDoc;

[Says("What a contest is computed from: the same members as in the request of the operation \"contest\".")]
internal sealed record ContestDoc(
    [Says("The money of the contest.")] BudgetDoc Budget,
    [Says("The proper applications, in any order: the order never matters.")]
    IReadOnlyList<ContestApplicationDoc> Applications,
    [Says("The answers to the first offers of what is left; absent: none is known.")] OfferAnswersDoc? Answers = null,
    [Says("Winners who got no subsidy after all, in the order in which that came about; absent: none.")]
    IReadOnlyList<ReleaseRoundDoc>? Releases = null,
    [Says("The commission's decisions on ties that the order leaves open: each the ids of a whole tied group, the "
        + "best first; absent: none.")]
    IReadOnlyList<IReadOnlyList<string>>? TieDecisions = null) : IContestDoc;

/// <summary>What a contest is computed from, as a question of its own or as part of another.</summary>
internal interface IContestDoc
{
    BudgetDoc Budget { get; }

    IReadOnlyList<ContestApplicationDoc> Applications { get; }

    OfferAnswersDoc? Answers { get; }

    IReadOnlyList<ReleaseRoundDoc>? Releases { get; }

    IReadOnlyList<IReadOnlyList<string>>? TieDecisions { get; }
}

[Says("The money of a contest: one sum, or three where they are known apart.")]
internal sealed record BudgetDoc(
    [Says("The budget appropriation of the size formula (3.5), above zero.")] Rubles Appropriation,
    [Says("The total volume of which one applicant can get a share (3.1), above zero; absent: the appropriation.")]
    Rubles? Distributed = null,
    [Says("The limits within which winners are named (1.8, 3.3); absent: the appropriation.")] Rubles? Limits = null);

[Says("A proper application with the sheets of its experts.")]
internal sealed record ContestApplicationDoc(
    [Says("The id, unique in the contest; not empty.")] string Id,
    [Says("The subsidy asked for, above zero.")] Rubles Request,
    [Says("When the application was filed, Moscow time.")] LocalDateTime FiledAt,
    [Says("The sheets of its experts, in any order.")] IReadOnlyList<SheetDoc> Sheets,
    [Says("Whether a video presentation is part of it; absent: no.")] bool? HasVideo = null,
    [Says("The grant direction; absent: directions do not matter.")] string? GrantDirection = null);

[Says("The applicants' answers to offers of what is left (3.4).")]
internal sealed record OfferAnswersDoc(
    [Says("The answers by the ids of the applications; absent: none.")]
    IReadOnlyDictionary<string, OfferReply>? Given = null,
    [Says("The answer of every application that is not named; absent: Awaited.")] OfferReply? Others = null);

/// <summary>An answer that an applicant can give: the library alone says that none is needed.</summary>
internal enum OfferReply
{
    /// <summary>Not yet known.</summary>
    Awaited = 0,

    /// <summary>The applicant agrees.</summary>
    Accepted = 1,

    /// <summary>The applicant refuses.</summary>
    Refused = 2,
}

[Says("Winners who got no subsidy after all, and the answers to the offers that follow (3.4, 3.10, 3.11).")]
internal sealed record ReleaseRoundDoc(
    [Says("The winners; at least one, or other limits.")] IReadOnlyList<ReleaseDoc> Releases,
    [Says("The answers to the new offers; absent: none is known.")] OfferAnswersDoc? Answers = null,
    [Says("The limits from now on (1.8, 3.8.3); absent: as they were.")] Rubles? Limits = null);

[Says("A winner who got no subsidy after all.")]
internal sealed record ReleaseDoc(
    [Says("The id of the application that had won.")] string ApplicationId,
    [Says("Why: RefusedByMinistry – the ministry refused the agreement (3.10); Evaded – the winner evaded it (3.11); Withdrawn – "
        + "the winner's own withdrawal; Dissolved – the agreement was dissolved (3.8.2); GivenUp – because of service "
        + "(3.19); ReducedByAgreement – made smaller as limits were cut (3.8.3).")]
    StatedReason Reason,
    [Says("The sum that is released, above zero; absent: the whole subsidy.")] Rubles? Amount = null);

/// <summary>A reason of a release: one that is stated.</summary>
internal enum StatedReason
{
    /// <summary>The ministry refused the agreement (3.10).</summary>
    RefusedByMinistry = 0,

    /// <summary>The winner evaded the agreement (3.11).</summary>
    Evaded = 1,

    /// <summary>The winner withdrew.</summary>
    Withdrawn = 2,

    /// <summary>The agreement was dissolved (3.8.2).</summary>
    Dissolved = 3,

    /// <summary>The recipient gave the subsidy up because of service (3.19).</summary>
    GivenUp = 4,

    /// <summary>The subsidy was made smaller by agreement as limits were cut (3.8.3).</summary>
    ReducedByAgreement = 5,
}
