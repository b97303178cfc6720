using System.Collections.Generic;
using System.Linq;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Verdicts on applicants in documents.</summary>
internal static class VerdictMapping
{
    public static VerdictDoc ToDoc(Rulebook rules, EligibilityVerdict verdict)
    {
        var outcome = verdict.Outcome as EligibilityOutcome.Undetermined;
        return new VerdictDoc(
            verdict.Kind,
            rules.Edition.Eligibility.AdmissionClause,
            [.. verdict.Results.Select(ToDoc)],
            Missing(verdict.Missing),
            ReadingsMapping.ToDoc(verdict.Readings),
            outcome is null ? null : Sets(outcome.ToAdmit),
            outcome is null ? null : Sets(outcome.ToRefuse));
    }

    private static RequirementDoc ToDoc(RequirementResult result) =>
        new(
            result.Requirement.Id,
            result.Clause,
            ExplanationMapping.ToDoc(result.Requirement.Title),
            result.Match(_ => RequirementOutcome.Met, _ => RequirementOutcome.NotMet, _ => RequirementOutcome.Undetermined),
            result.Days,
            Findings(result.Findings),
            ReadingsMapping.ToDoc(result.Readings),
            result.Match<IReadOnlyList<RequirementFindingDoc>?>(_ => null, notMet => Findings(notMet.Against), _ => null),
            result.Match<IReadOnlyList<MissingFactDoc>?>(_ => null, _ => null, undetermined => Missing(undetermined.Missing)));

    private static RequirementFindingDoc[] Findings(Sequence<Finding> findings) =>
        [.. findings.Select(finding => new RequirementFindingDoc(
            finding.Fact,
            finding.Holds.IsTrue ? Truth.True : finding.Holds.IsFalse ? Truth.False : Truth.Unknown,
            ExplanationMapping.ToDoc(finding.Found),
            ExplanationMapping.ToDoc(finding.Required),
            finding.Days))];

    private static MissingFactDoc[] Missing(Sequence<MissingFact> missing) =>
        [.. missing.Select(fact => new MissingFactDoc(
            fact.Fact, ExplanationMapping.ToDoc(fact.Name), fact.Days, fact.Clauses, fact.Sources))];

    private static IReadOnlyList<IReadOnlyList<QuestionDoc>> Sets(Sequence<Sequence<MissingFact>> sets) =>
        [.. sets.Select(set => (IReadOnlyList<QuestionDoc>)[.. set.Select(fact => new QuestionDoc(fact.Fact, fact.Days))])];
}
