using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Json.Documents.Applications;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Decisions on applications in documents.</summary>
internal static class DecisionMapping
{
    public static DecisionDoc ToDoc(ApplicationDecision decision)
    {
        var readings = ReadingsMapping.ToDoc(decision.Readings);
        return decision.Match<DecisionDoc>(
            proper => new DecisionDoc.Proper(proper.Clause, readings, ToDocs(proper.Remarks)),
            returned => new DecisionDoc.ReturnedForRework(
                returned.Clause, readings, ToDocs(returned.Grounds), ToDocs(returned.Remarks)),
            rejected => new DecisionDoc.Rejected(
                rejected.Clause, readings, ToDocs(rejected.Grounds), ToDocs(rejected.Remarks)),
            notFiled => new DecisionDoc.NotFiled(notFiled.Clause, readings, ToDocs(notFiled.Grounds)),
            withdrawn => new DecisionDoc.Withdrawn(withdrawn.Clause, readings),
            undetermined => new DecisionDoc.Undetermined(
                undetermined.Clause,
                readings,
                ToDocs(undetermined.Grounds),
                [.. undetermined.Missing.Select(fact => new MissingApplicationFactDoc(
                    fact.Fact, ExplanationMapping.ToDoc(fact.Name), fact.Documents))]));
    }

    private static DecisionGroundDoc[] ToDocs(Sequence<Ground> grounds) =>
        [.. grounds.Select(ground => new DecisionGroundDoc(ToDoc(ground.Flaw), Cited(ground.Returns), Cited(ground.Rejects)))];

    private static Clause? Cited(Clause clause) => clause.IsNone ? null : clause;

    private static FlawDoc ToDoc(ApplicationFlaw flaw) =>
        flaw.Match<FlawDoc>(
            notEligible => new FlawDoc.NotEligible(
                [.. notEligible.Verdict.Failures.Select(failure => failure.Requirement.Id)]),
            lacking => new FlawDoc.Lacking(lacking.Document.Kind, lacking.Document.Clause, lacking.Parts),
            defective => new FlawDoc.Defective(defective.Document.Kind, defective.Defect, defective.Clause),
            notSigned => new FlawDoc.NotSigned(notSigned.Clause),
            _ => new FlawDoc.Unreliable(),
            late => new FlawDoc.Late(late.Filed, late.AcceptanceEnd),
            several => new FlawDoc.Several(several.Others),
            breach => new FlawDoc.RecentBreach(breach.Recognised, breach.BarredBefore),
            _ => new FlawDoc.ReworkAskedFor(),
            anew => new FlawDoc.FiledAnewTooLate(anew.Clause, anew.Filed, anew.LastDay),
            withdrawn => new FlawDoc.WithdrawnTooLate(withdrawn.Clause, withdrawn.Moment, withdrawn.AcceptanceEnd),
            rework => new FlawDoc.ReworkTermTooLong(rework.Clause, rework.Deadline, rework.LastDay));
}
