using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Json.Documents.WhatIf;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Answers to questions about what would be.</summary>
internal static class SolutionMapping
{
    public static SolutionDoc ToDoc(Solution<Points> solution) =>
        solution.Match<SolutionDoc>(
            found => new SolutionScoresDoc(
                [.. found.Intervals.Select(interval => new PointsIntervalDoc(interval.Least, interval.Greatest))]),
            none => None(none.Clause, none.Why));

    public static SolutionDoc ToDoc(Solution<Rubles> solution) =>
        solution.Match<SolutionDoc>(
            found => new SolutionSumsDoc(
                [.. found.Intervals.Select(interval => new RublesIntervalDoc(interval.Least, interval.Greatest))]),
            none => None(none.Clause, none.Why));

    public static SolutionDoc ToDoc(Solution<decimal> solution) =>
        solution.Match<SolutionDoc>(
            found => new SolutionValuesDoc(
                [.. found.Intervals.Select(interval => new ValueIntervalDoc(interval.Least, interval.Greatest))]),
            none => None(none.Clause, none.Why));

    public static SolutionDoc ToDoc(ResultMargin margin) =>
        margin.Match<SolutionDoc>(
            found => new SolutionMarginDoc(found.Distance, [.. found.Changes.Select(ToDoc)]),
            _ => new SolutionNoMarginDoc());

    public static SolutionDoc ToDoc(OutcomeComparison comparison) =>
        new SolutionComparisonDoc(
            [.. comparison.Changes.Select(ToDoc)],
            [.. comparison.Differences.Select(ToDoc)]);

    private static SolutionNoneDoc None(Clause clause, LocalizedText why) => new(clause, ExplanationMapping.ToDoc(why));

    private static SheetChangeDoc ToDoc(SheetChange change) =>
        new(
            change.ApplicationId,
            change.Expert,
            change.Criterion,
            change.From,
            change.To,
            change.FinalFrom,
            change.FinalTo,
            change.Gained,
            change.Lost);

    private static ScenarioChangeDoc ToDoc(ScenarioChange change) =>
        change.Match<ScenarioChangeDoc>(
            edition => new OtherEditionDoc(edition.Before.Id, edition.After.Id),
            reading => new OtherReadingDoc(reading.Before.Id, reading.Before.Answer, reading.After.Answer),
            budget => new OtherBudgetDoc(
                BudgetMapping.ToFullDoc(budget.Before), BudgetMapping.ToFullDoc(budget.After)),
            withdrawn => new WithdrawnDoc(withdrawn.ApplicationId),
            added => new AddedDoc(added.ApplicationId),
            corrected => new CorrectedDoc(corrected.ApplicationId, corrected.Sheets),
            _ => new OtherAnswersDoc(),
            _ => new OtherReleasesDoc());

    private static DifferenceDoc ToDoc(OutcomeDifference difference) =>
        new(
            difference.ApplicationId,
            difference.Clause,
            difference.Match<DifferentDoc>(
                before => new DifferentOnlyBeforeDoc(EffectsMapping.ToDoc(before.Result)),
                after => new DifferentOnlyAfterDoc(EffectsMapping.ToDoc(after.Result)),
                score => new DifferentScoreDoc(score.Before, score.After),
                passed => new DifferentPassedDoc(
                    passed.Before, passed.After, passed.Rival, RatingMapping.ToDoc(passed.Decider)),
                shifted => new DifferentShiftedDoc(shifted.Before, shifted.After),
                tie => new DifferentTieDoc(tie.OpenAfter),
                award => new DifferentAwardDoc(
                    award.Before, award.After, ToDoc(award.GroundBefore), ToDoc(award.GroundAfter))));

    private static AwardGroundDoc ToDoc(AwardGround ground) =>
        ground.Match(
            limits => new AwardGroundDoc(limits.Clause, ExplanationMapping.ToDoc(limits.Text), false, limits.Bound),
            remainder => new AwardGroundDoc(
                remainder.Clause, ExplanationMapping.ToDoc(remainder.Text), true, remainder.Bound),
            nothing => new AwardGroundDoc(
                nothing.Clause, ExplanationMapping.ToDoc(nothing.Text), false, Reason: nothing.Reason));
}
