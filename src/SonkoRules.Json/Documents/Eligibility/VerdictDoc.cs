using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Eligibility;

/// <summary>The verdict on an applicant.</summary>
[Says("Whether an applicant may take part (1.7), requirement by requirement.")]
internal sealed record VerdictDoc(
    [property: Says("How the assessment ended; Undetermined: missing facts could turn it either way.")]
    VerdictKind Verdict,
    [property: Says("The clause that makes the requirements the measure of admission.")]
    Clause Clause,
    [property: Says("Every requirement of the edition with its result, in the order of the clauses.")]
    IReadOnlyList<RequirementDoc> Requirements,
    [property: Says("The facts that are missing for the requirements that are undetermined.")]
    IReadOnlyList<MissingFactDoc> Missing,
    [property: Says("The readings that the verdict depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [property: Says("The smallest sets of missing facts whose good answers admit the applicant; only where the verdict is "
        + "Undetermined.")]
    IReadOnlyList<IReadOnlyList<QuestionDoc>>? ToAdmit = null,
    [property: Says("The smallest sets of missing facts whose bad answers refuse the applicant, whatever the rest may be; "
        + "only where the verdict is Undetermined.")]
    IReadOnlyList<IReadOnlyList<QuestionDoc>>? ToRefuse = null);

/// <summary>A requirement with its result.</summary>
[Says("A requirement to an applicant with its result.")]
internal sealed record RequirementDoc(
    [property: Says("Which requirement it is.")]
    RequirementId Requirement,
    [property: Says("The clause that sets it.")]
    Clause Clause,
    [property: Says("Its name.")]
    TextDoc Title,
    [property: Says("Whether it is met; Undetermined: missing facts could turn it either way.")]
    RequirementOutcome Result,
    [property: Says("The days on which it came out so.")]
    IReadOnlyList<ContestDay> Days,
    [property: Says("Everything that was compared on these days.")]
    IReadOnlyList<RequirementFindingDoc> Findings,
    [property: Says("The readings that the result depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [property: Says("The comparisons by which it fails; only where it is not met.")]
    IReadOnlyList<RequirementFindingDoc>? Against = null,
    [property: Says("The facts to ask for; only where it is undetermined.")]
    IReadOnlyList<MissingFactDoc>? Missing = null);

/// <summary>A comparison that a requirement rests on.</summary>
[Says("One comparison that a requirement rests on.")]
internal sealed record RequirementFindingDoc(
    [property: Says("The fact that was compared.")]
    ApplicantFact Fact,
    [property: Says("Whether it is as required.")]
    Truth Holds,
    [property: Says("The value found, or that it is not known.")]
    TextDoc Found,
    [property: Says("What it was compared with.")]
    TextDoc Required,
    [property: Says("The days on which this was found.")]
    IReadOnlyList<ContestDay> Days);

/// <summary>A missing fact.</summary>
[Says("A fact that is not known and could still turn a requirement either way.")]
internal sealed record MissingFactDoc(
    [property: Says("The fact.")]
    ApplicantFact Fact,
    [property: Says("Its name.")]
    TextDoc Name,
    [property: Says("The days of which it is asked.")]
    IReadOnlyList<ContestDay> Days,
    [property: Says("The clauses of the requirements that need it.")]
    IReadOnlyList<Clause> Clauses,
    [property: Says("The clauses that name where the ministry gets it; empty: the order names none.")]
    IReadOnlyList<Clause> Sources);

/// <summary>A missing fact as part of a set.</summary>
[Says("A missing fact and the days of which it is asked.")]
internal sealed record QuestionDoc(
    [property: Says("The fact.")]
    ApplicantFact Fact,
    [property: Says("The days of which it is asked.")]
    IReadOnlyList<ContestDay> Days);

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
