using SonkoRules.Eligibility;

namespace SonkoRules.Json;

/// <summary>The verdict on an applicant. Immutable; equal when the verdicts are.</summary>
/// <remarks>Заключение о соответствии участника конкурса.</remarks>
/// <param name="Verdict">The verdict.</param>
public sealed partial record EligibilityResult(EligibilityVerdict Verdict);

/// <summary>Whether an applicant may take part.</summary>
internal sealed record EligibilityAnswerDoc(
    string Document,
    [Says("The rules that the applicant was assessed by.")] AppliedRulesDoc Rules,
    [Says("The verdict.")] VerdictDoc Verdict,
    [Says("Why the verdict is what it is; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("Whether an applicant may take part (1.7), requirement by requirement.")]
internal sealed record VerdictDoc(
    [Says("How the assessment ended; Undetermined: missing facts could turn it either way.")] VerdictKind Verdict,
    [Says("The clause that makes the requirements the measure of admission.")] Clause Clause,
    [Says("Every requirement of the edition with its result, in the order of the clauses.")]
    IReadOnlyList<RequirementDoc> Requirements,
    [Says("The facts that are missing for the requirements that are undetermined.")]
    IReadOnlyList<MissingFactDoc> Missing,
    [Says("The readings that the verdict depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [Says("The smallest sets of missing facts whose good answers admit the applicant; only where the verdict is "
        + "Undetermined.")]
    IReadOnlyList<IReadOnlyList<QuestionDoc>>? ToAdmit = null,
    [Says("The smallest sets of missing facts whose bad answers refuse the applicant, whatever the rest may be; "
        + "only where the verdict is Undetermined.")]
    IReadOnlyList<IReadOnlyList<QuestionDoc>>? ToRefuse = null);

[Says("A requirement to an applicant with its result.")]
internal sealed record RequirementDoc(
    [Says("Which requirement it is.")] RequirementId Requirement,
    [Says("The clause that sets it.")] Clause Clause,
    [Says("Its name.")] TextDoc Title,
    [Says("Whether it is met; Undetermined: missing facts could turn it either way.")] RequirementOutcome Result,
    [Says("The days on which it came out so.")] IReadOnlyList<ContestDay> Days,
    [Says("Everything that was compared on these days.")] IReadOnlyList<RequirementFindingDoc> Findings,
    [Says("The readings that the result depends on, with their answers.")] IReadOnlyDictionary<string, string> Readings,
    [Says("The comparisons by which it fails; only where it is not met.")]
    IReadOnlyList<RequirementFindingDoc>? Against = null,
    [Says("The facts to ask for; only where it is undetermined.")] IReadOnlyList<MissingFactDoc>? Missing = null);

[Says("One comparison that a requirement rests on.")]
internal sealed record RequirementFindingDoc(
    [Says("The fact that was compared.")] ApplicantFact Fact,
    [Says("Whether it is as required.")] Truth Holds,
    [Says("The value found, or that it is not known.")] TextDoc Found,
    [Says("What it was compared with.")] TextDoc Required,
    [Says("The days on which this was found.")] IReadOnlyList<ContestDay> Days);

[Says("A fact that is not known and could still turn a requirement either way.")]
internal sealed record MissingFactDoc(
    [Says("The fact.")] ApplicantFact Fact,
    [Says("Its name.")] TextDoc Name,
    [Says("The days of which it is asked.")] IReadOnlyList<ContestDay> Days,
    [Says("The clauses of the requirements that need it.")] IReadOnlyList<Clause> Clauses,
    [Says("The clauses that name where the ministry gets it; empty: the order names none.")]
    IReadOnlyList<Clause> Sources);

[Says("A missing fact and the days of which it is asked.")]
internal sealed record QuestionDoc(
    [Says("The fact.")] ApplicantFact Fact,
    [Says("The days of which it is asked.")] IReadOnlyList<ContestDay> Days);

/// <summary>Whether a requirement is met.</summary>
internal enum RequirementOutcome
{
    /// <summary>The missing facts could turn it either way.</summary>
    Undetermined = 0,

    /// <summary>It is met.</summary>
    Met = 1,

    /// <summary>It is not met.</summary>
    NotMet = 2,
}

/// <summary>A truth value that may be unknown.</summary>
internal enum Truth
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Known to be true.</summary>
    True = 1,

    /// <summary>Known to be false.</summary>
    False = 2,
}
