using SonkoRules.Analysis;
using SonkoRules.Contests;

namespace SonkoRules.Json;

internal sealed class WhatIfOperation()
    : DocumentOperation<WhatIfRequest, WhatIfResult, WhatIfRequestDoc, WhatIfAnswerDoc>(
        "what-if",
        "Расчёт условий: необходимый балл, устойчивость итогов, наилучшая запрашиваемая сумма, необходимые ассигнования и результат, сравнение.",
        "What if: the score, margin, request, appropriation and result needed; a comparison.")
{
    protected override WhatIfRequest? Interpret(WhatIfRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var question = WhatIfQuestionMapping.FromDoc(document.Question, rules, problems);
        return problems.Any ? null : new WhatIfRequest(rules!, question!, document.Explain ?? false);
    }

    protected override OneOf<WhatIfResult, WhyNot> Answer(WhatIfRequest request)
    {
        var rules = request.Rules;
        return request.Question.Match<OneOf<WhatIfResult, WhyNot>>(
            score => ScoreNeeded.ToWin(rules, score.Input, score.ApplicationId)
                .MapT0(solution => (WhatIfResult)new WhatIfResult.Scores(solution)),
            margin => ResultMargin.Of(rules, margin.Input).MapT0(found => (WhatIfResult)new WhatIfResult.Margin(found)),
            best => BestRequest.At(rules, best.Score, best.Budget)
                .MapT0(solution => (WhatIfResult)new WhatIfResult.Sums(solution)),
            sum => Contest.Run(rules, sum.Input).Match(
                run => AppropriationNeeded.ToFundFirst(rules, run.Rating, sum.First, sum.Input.Answers, sum.Grid)
                    .MapT0(solution => (WhatIfResult)new WhatIfResult.Sums(solution)),
                whyNot => whyNot),
            result => ResultNeeded
                .ToReturnAtMost(
                    rules, result.Subsidy, result.Results, result.Index, result.Most, result.Step, result.Greatest)
                .MapT0(solution => (WhatIfResult)new WhatIfResult.Values(solution)),
            compared => Contest.Run(rules, compared.Input).Match(
                before => Contest.Run(compared.RulesAfter, compared.InputAfter).MapT0(after =>
                    (WhatIfResult)new WhatIfResult.Comparison(OutcomeComparison.Of(before, after))),
                whyNot => whyNot));
    }

    /// <summary>Where the contest stands that cannot be computed: of two runs the second where the first can be.</summary>
    protected override string InputPlace(WhatIfRequest request) =>
        request.Question is WhatIfQuestion.Comparison compared
            && compared.InputAfter != compared.Input
            && Contest.Run(request.Rules, compared.Input).IsT0
            ? WhatIfQuestionMapping.ContestAfter
            : WhatIfQuestionMapping.Contest;

    protected override WhatIfRequestDoc ToDoc(WhatIfRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            WhatIfQuestionMapping.ToDoc(request.Question, request.Rules),
            request.Explain ? true : null);

    protected override WhatIfAnswerDoc ToDoc(WhatIfRequest request, WhatIfResult result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            result.Match(
                scores => SolutionMapping.ToDoc(scores.Solution),
                sums => SolutionMapping.ToDoc(sums.Solution),
                values => SolutionMapping.ToDoc(values.Solution),
                margin => SolutionMapping.ToDoc(margin.Found),
                comparison => SolutionMapping.ToDoc(comparison.Runs)),
            request.Explain && result is WhatIfResult.Comparison compared
                ? ExplanationMapping.ToDoc(compared.Runs.Explain())
                : null);

    protected override WhatIfRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            new WhatIfQuestion.Comparison(
                ExampleContest.Input,
                new Rulebook(
                    SmolenskRules.ThirdEdition, Readings.Default with { LimitCoverage = LimitCoverage.ComputedSizes }),
                ExampleContest.Input),
            Explain: true);
}
