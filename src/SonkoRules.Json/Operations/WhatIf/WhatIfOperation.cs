using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.WhatIf;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.WhatIf;

internal sealed class WhatIfOperation
    : DocumentOperation<WhatIfRequest, WhatIfResult, WhatIfRequestDoc, WhatIfAnswerDoc>
{
    public WhatIfOperation()
        : base("what-if", 1, new LocalizedText(
            "Что если: нужный балл, запас устойчивости, лучший запрос, нужные ассигнования и результат, сравнение.",
            "What if: the score, margin, request, appropriation and result needed; a comparison."))
    {
    }

    protected override WhatIfRequest? Interpret(WhatIfRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var question = WhatIfQuestionMapping.FromDoc(document.Question, rules, problems);
        return problems.Any ? null : new WhatIfRequest(rules!, question!, document.Explain ?? false);
    }

    protected override WhatIfResult Answer(WhatIfRequest request)
    {
        var rules = request.Rules;
        return request.Question.Match<WhatIfResult>(
            score => new WhatIfResult.Scores(ScoreNeeded.ToWin(rules, score.Input, score.ApplicationId).OrThrow()),
            margin => new WhatIfResult.Margin(ResultMargin.Of(rules, margin.Input).OrThrow()),
            best => new WhatIfResult.Sums(BestRequest.At(rules, best.Score, best.Budget)),
            sum => new WhatIfResult.Sums(AppropriationNeeded.ToFundFirst(
                rules, Contest.Run(rules, sum.Input).OrThrow().Rating, sum.First, sum.Input.Answers, sum.Grid)),
            result => new WhatIfResult.Values(ResultNeeded.ToReturnAtMost(
                rules, result.Subsidy, result.Results, result.Index, result.Most, result.Step, result.Greatest)),
            compared => new WhatIfResult.Comparison(OutcomeComparison.Of(
                Contest.Run(rules, compared.Input).OrThrow(), Contest.Run(compared.RulesAfter, compared.InputAfter).OrThrow())));
    }

    /// <summary>Where the contest stands that cannot be computed: of two runs the second where the first can be.</summary>
    protected override string InputPlace(WhatIfRequest request) =>
        request.Question is WhatIfQuestion.Comparison compared
            && compared.InputAfter != compared.Input
            && IsComputed(request.Rules, compared.Input)
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

    private static bool IsComputed(Rulebook rules, ContestInput input) => Contest.Run(rules, input).IsT0;
}
