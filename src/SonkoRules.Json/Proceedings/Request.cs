using SonkoRules.Contests;

namespace SonkoRules.Json;

/// <summary>Asks what a contest came to from its applicants on. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос хода конкурса.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Input">What was filed, what is known of the applicants, the money and the answers. Marks, categories and
/// votes, which the order does not know, have no place in a document.</param>
/// <param name="Explain">Whether the answer explains the decisions and what the proper applications got.</param>
public sealed partial record ProceedingsRequest(Rulebook Rules, FiledContest Input, bool Explain = false)
    : ContestRuleRequest(Rules, Explain)
{
    /// <summary>What was filed, what is known of the applicants, the money and the answers.</summary>
    public FiledContest Input { get; } = Guard.Against.Null(Input);
}

internal sealed record ProceedingsRequestDoc(
    string Document,
    [Says("The rules that the contest is held by.")] RulesDoc Rules,
    [Says("The money of the contest.")] BudgetDoc Budget,
    [Says("The moments and days of the contest.")] ApplicationDatesDoc Dates,
    [Says("Every application that was filed, withdrawn ones too, in any order.")]
    IReadOnlyList<FiledApplicationDoc> Applications,
    [Says("The answers to the first offers of what is left; absent: none is known.")] OfferAnswersDoc? Answers = null,
    [Says("Winners who got no subsidy after all, in the order in which that came about; absent: none.")]
    IReadOnlyList<ReleaseRoundDoc>? Releases = null,
    [Says("The commission's decisions on ties that the order leaves open: each the ids of a whole tied group, the "
        + "best first; absent: none.")]
    IReadOnlyList<IReadOnlyList<string>>? TieDecisions = null,
    [Says("Whether the answer explains the decisions and what the proper applications got; absent: no.")]
    bool? Explain = null,
    [Says("The ids of the applications that are explained, at least one; only with \"explain\": true; absent: "
        + "all of them.")]
    IReadOnlyList<string>? ExplainOnly = null) : IDocument;

[Says("An application as it was filed, with what is known of its applicant.")]
internal sealed record FiledApplicationDoc(
    [Says("The application and its documents.")] ApplicationDoc Application,
    [Says("What is known of the applicant: one description for all the days, or several, each for its days; every "
        + "day once.")]
    IReadOnlyList<ApplicantDoc> Applicant,
    [Says("The subsidy asked for, above zero.")] Rubles Request,
    [Says("The grant direction; absent: directions do not matter.")] string? GrantDirection = null,
    [Says("The sheets of its experts; asked for only where the application proves proper; absent: there are none.")]
    IReadOnlyList<SheetDoc>? Sheets = null);
