using SonkoRules.Analysis;

namespace SonkoRules.Json;

/// <summary>Questions in documents.</summary>
internal static class WhatIfQuestionMapping
{
    public const string Contest = "/question/contest";
    public const string ContestAfter = "/question/contestAfter";

    // A document is answered while someone waits: fewer sums than a grid of the library may have.
    private const long GreatestDistributions = 1_000_000;
    private const decimal LeastStep = 0.000001m;
    private const decimal GreatestValue = 1_000_000_000m;

    /// <summary>What is asked; null where it makes no sense.</summary>
    public static WhatIfQuestion? FromDoc(WhatIfQuestionDoc document, Rulebook? rules, Problems problems) =>
        document switch
        {
            QuestionScoreNeededDoc score => ScoreNeeded(score, rules, problems),
            QuestionMarginDoc margin =>
                ContestMapping.FromDoc(rules, margin.Contest, problems, Contest) is { } input
                    ? new WhatIfQuestion.Margin(input)
                    : null,
            QuestionBestRequestDoc best =>
                ContestMapping.Budget(best.Budget, problems, "/question/budget") is { } budget
                    ? new WhatIfQuestion.BestRequest(best.Score, budget)
                    : null,
            QuestionAppropriationNeededDoc sum => AppropriationNeeded(sum, rules, problems),
            QuestionResultNeededDoc result => ResultNeeded(result, problems),
            _ => Comparison((QuestionComparisonDoc)document, rules, problems),
        };

    public static WhatIfQuestionDoc ToDoc(WhatIfQuestion question, Rulebook rules) =>
        question.Match<WhatIfQuestionDoc>(
            score => new QuestionScoreNeededDoc(ContestMapping.ToDoc(score.Input), score.ApplicationId),
            margin => new QuestionMarginDoc(ContestMapping.ToDoc(margin.Input)),
            best => new QuestionBestRequestDoc(ContestMapping.ToDoc(best.Budget), best.Score),
            sum => new QuestionAppropriationNeededDoc(
                ContestMapping.ToDoc(sum.Input),
                sum.First,
                sum.Grid.Least,
                Rubles.FromKopecks(sum.Grid.Least.Kopecks + ((sum.Grid.Count - 1) * sum.Grid.Step.Kopecks)),
                sum.Grid.Step),
            result => new QuestionResultNeededDoc(
                result.Subsidy,
                [.. result.Results.Select(AskedClaimMapping.ToDoc)],
                result.Index,
                result.Step,
                result.Greatest,
                result.Most == Rubles.Zero ? null : result.Most),
            compared => new QuestionComparisonDoc(
                ContestMapping.ToDoc(compared.Input),
                compared.RulesAfter.Equals(rules) ? null : RulesMapping.ToDoc(compared.RulesAfter),
                compared.InputAfter == compared.Input ? null : ContestMapping.ToDoc(compared.InputAfter)));

    private static WhatIfQuestion.ScoreNeeded? ScoreNeeded(
        QuestionScoreNeededDoc document, Rulebook? rules, Problems problems)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var input = ContestMapping.FromDoc(rules, document.Contest, known, problems, Contest);
        if (!known.Contains(document.ApplicationId))
        {
            problems.Add("/question/applicationId", TokenText.Quoted(document.ApplicationId), Expected.KnownId);
        }

        return input is null ? null : new WhatIfQuestion.ScoreNeeded(input, document.ApplicationId);
    }

    private static WhatIfQuestion.AppropriationNeeded? AppropriationNeeded(
        QuestionAppropriationNeededDoc document, Rulebook? rules, Problems problems)
    {
        var input = ContestMapping.FromDoc(rules, document.Contest, problems, Contest);
        var count = document.Contest.Applications.Count;
        if (document.First < 1 || document.First > count)
        {
            problems.Add(
                "/question/first", NumberMapping.Text(document.First),
                $"число от 1 до числа заявок: {NumberMapping.Text(count)}",
                $"a number from 1 to that of the applications: {NumberMapping.Text(count)}");
        }

        CheckGrid(document, count, problems);
        return problems.Any
            ? null
            : new WhatIfQuestion.AppropriationNeeded(
                input!, document.First, new SumGrid(document.Least, document.Greatest, document.Step));
    }

    private static void CheckGrid(QuestionAppropriationNeededDoc document, int applications, Problems problems)
    {
        problems.Positive(document.Least, "/question/least");
        problems.Positive(document.Step, "/question/step");
        if (document.Greatest < document.Least)
        {
            problems.Add(
                "/question/greatest", AmountText.Of(document.Greatest),
                "сумма не менее least", "an amount not below least");
        }
        else if (document.Step > Rubles.Zero
            && (document.Greatest.Kopecks - document.Least.Kopecks) / document.Step.Kopecks
                >= GreatestDistributions / Math.Max(applications, 1))
        {
            // Each sum distributes the whole contest anew.
            problems.Add(
                "/question/step", AmountText.Of(document.Step),
                "шаг, при котором число сумм, умноженное на число заявок, не превышает 1000000",
                "a step with which the number of sums times that of applications is at most 1000000");
        }
    }

    private static WhatIfQuestion.ResultNeeded? ResultNeeded(QuestionResultNeededDoc document, Problems problems)
    {
        problems.Positive(document.Subsidy, "/question/subsidy");
        var results = AskedClaimMapping.Results(document.Results, problems, "/question/results");
        if (document.Index < 0 || document.Index >= document.Results.Count)
        {
            problems.Add(
                "/question/index", NumberMapping.Text(document.Index),
                "номер результата от 0", "the number of a result from 0");
        }

        Within(document.Step, LeastStep, "/question/step", problems);
        Within(document.Greatest, 0, "/question/greatest", problems);
        return problems.Any
            ? null
            : new WhatIfQuestion.ResultNeeded(
                document.Subsidy,
                results,
                document.Index,
                document.Most ?? Rubles.Zero,
                document.Step,
                document.Greatest);
    }

    private static WhatIfQuestion.Comparison? Comparison(
        QuestionComparisonDoc document, Rulebook? rules, Problems problems)
    {
        var input = ContestMapping.FromDoc(rules, document.Contest, problems, Contest);
        var rulesAfter = document.RulesAfter is { } other
            ? RulesMapping.FromDoc(other, problems, "/question/rulesAfter")
            : rules;
        var after = ContestMapping.FromDoc(
            rulesAfter,
            document.ContestAfter ?? document.Contest,
            // The errors of the same contest are listed already; alone under other rules it may have others.
            document.ContestAfter is null && problems.Any ? new Problems(0) : problems,
            document.ContestAfter is null ? Contest : ContestAfter);
        return input is null || rulesAfter is null || after is null
            ? null
            : new WhatIfQuestion.Comparison(input, rulesAfter, after);
    }

    private static void Within(decimal value, decimal least, string pointer, Problems problems)
    {
        if (value < least || value > GreatestValue)
        {
            var range = NumberMapping.Text(least) + " … " + NumberMapping.Text(GreatestValue);
            problems.Add(pointer, NumberMapping.Text(value), "число: " + range, "a number: " + range);
        }
    }
}

/// <summary>Answers to questions about what would be.</summary>
[Mapper]
internal static partial class SolutionMapping
{
    public static SolutionDoc ToDoc(Solution<Points> solution) =>
        solution.Match<SolutionDoc>(
            found => new SolutionScoresDoc([.. found.Intervals.Select(ToDoc)]),
            none => None(none.Clause, none.Why));

    public static SolutionDoc ToDoc(Solution<Rubles> solution) =>
        solution.Match<SolutionDoc>(
            found => new SolutionSumsDoc([.. found.Intervals.Select(ToDoc)]),
            none => None(none.Clause, none.Why));

    public static SolutionDoc ToDoc(Solution<decimal> solution) =>
        solution.Match<SolutionDoc>(
            found => new SolutionValuesDoc([.. found.Intervals.Select(ToDoc)]),
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

    private static partial PointsIntervalDoc ToDoc(Interval<Points> interval);

    private static partial RublesIntervalDoc ToDoc(Interval<Rubles> interval);

    private static partial ValueIntervalDoc ToDoc(Interval<decimal> interval);

    private static partial SheetChangeDoc ToDoc(SheetChange change);

    private static ScenarioChangeDoc ToDoc(ScenarioChange change) =>
        change.Match<ScenarioChangeDoc>(
            edition => new OtherEditionDoc(edition.Before.Id, edition.After.Id),
            reading => new OtherReadingDoc(reading.Before.Id, reading.Before.Answer, reading.After.Answer),
            budget => new OtherBudgetDoc(
                ContestMapping.ToFullDoc(budget.Before), ContestMapping.ToFullDoc(budget.After)),
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
