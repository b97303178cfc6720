using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Embedding.Tests.Json.WhatIf;

public sealed class WhatIfDocumentTests
{
    private static readonly SumGrid Grid = new(Rubles.From(1_000m), Rubles.From(201_000m), Rubles.From(2_000m));

    [Fact]
    public void Answers_are_those_of_the_library_and_every_case_is_told()
    {
        var random = new Random(20250210);
        var kinds = new HashSet<string>();
        var told = new HashSet<string>();
        for (var i = 0; i < 25; i++)
        {
            var (first, second) = (ManyContests.Draw(random), ManyContests.Draw(random));
            foreach (var question in Questions(first.Input, second.Rules, second.Input, random))
            {
                var request = new WhatIfRequest(first.Rules, question, Explain: i % 5 == 0);
                var answer = Answers.Of(RuleOperations.WhatIf, request);
                kinds.Add(answer.Text("result/kind"));
                Same(request, answer, told);
            }
        }

        Assert.Subset(
            new HashSet<string> { "Scores", "Sums", "Values", "None", "Margin", "NoMargin", "Comparison" }, kinds);
        Assert.Superset(new HashSet<string> { "Scores", "Sums", "Values", "None", "Margin", "Comparison" }, kinds);
        Assert.Superset(
            new HashSet<string>
            {
                "OtherEdition", "OtherReading", "OtherBudget", "Corrected", "Score", "Passed", "Award", "OtherAnswers",
            },
            told);
    }

    [Fact]
    public void A_contest_without_applications_has_no_margin()
    {
        var input = new ContestInput
        {
            Budget = new Subsidies.Budget(Rubles.From(1_000m)),
            Applications = Sequence.Empty<ContestApplication>(),
        };

        var answer = Answers.Of(
            RuleOperations.WhatIf,
            new WhatIfRequest(new Rulebook(SmolenskRules.ThirdEdition), new WhatIfQuestion.Margin(input)));

        Assert.Equal("NoMargin", answer.Text("result/kind"));
    }

    [Theory]
    [InlineData("\"kind\": \"ScoreNeeded\", \"contest\": C, \"applicationId\": \"x\"", "/question/applicationId \"x\"")]
    [InlineData("\"kind\": \"Margin\", \"contest\": { \"budget\": { \"appropriation\": 0 }, \"applications\": [] }",
        "/question/contest/budget/appropriation 0.00")]
    [InlineData("\"kind\": \"BestRequest\", \"budget\": { \"appropriation\": 0 }, \"score\": 10",
        "/question/budget/appropriation 0.00")]
    [InlineData(
        "\"kind\": \"AppropriationNeeded\", \"contest\": C, \"first\": 1, \"least\": 0, \"greatest\": 10, \"step\": 0",
        "/question/first 1",
        "/question/least 0.00",
        "/question/step 0.00")]
    [InlineData(
        "\"kind\": \"AppropriationNeeded\", \"contest\": C, \"first\": 0, \"least\": 10, \"greatest\": 9, \"step\": 1",
        "/question/first 0",
        "/question/greatest 9.00")]
    [InlineData(
        "\"kind\": \"AppropriationNeeded\", \"contest\": C, \"first\": 0, \"least\": 1, \"greatest\": 20001, \"step\": 0.01",
        "/question/first 0",
        "/question/step 0.01")]
    [InlineData(
        "\"kind\": \"ResultNeeded\", \"subsidy\": 0, \"results\": [], \"index\": 0, \"step\": 0, \"greatest\": -1",
        "/question/subsidy 0.00",
        "/question/results []",
        "/question/index 0",
        "/question/step 0",
        "/question/greatest -1")]
    [InlineData(
        "\"kind\": \"Comparison\", \"contest\": C, \"rulesAfter\": { \"edition\": \"E9\" }, "
            + "\"contestAfter\": { \"budget\": { \"appropriation\": 0 }, \"applications\": [] }",
        "/question/rulesAfter/edition \"E9\"",
        "/question/contestAfter/budget/appropriation 0.00")]
    public void What_makes_no_sense_is_refused_at_its_place(string question, params string[] errors) =>
        Assert.Equal(
            errors,
            Answers.Errors(
                RuleOperations.WhatIf,
                "{ \"document\": \"what-if-request/1\", \"rules\": { \"edition\": \"E3\" }, \"question\": { "
                    + question.Replace(
                        "C,", "{ \"budget\": { \"appropriation\": 1000 }, \"applications\": [] },", StringComparison.Ordinal)
                    + " } }"));

    // A release that names nobody who won is seen only by computing.
    [Fact]
    public void Errors_of_computing_stand_at_the_place_of_their_contest()
    {
        var drawn = Enumerable.Range(0, 100).Select(seed => ManyContests.Draw(new Random(seed)))
            .First(one => one.Input.Releases.Count > 0);
        var twice = drawn.Input with { Releases = drawn.Input.Releases.Concat(drawn.Input.Releases).ToSequence() };

        Assert.StartsWith("/question/contest/releases/", Error(new WhatIfQuestion.Margin(twice)), StringComparison.Ordinal);
        Assert.StartsWith(
            "/question/contestAfter/releases/",
            Error(new WhatIfQuestion.Comparison(drawn.Input, drawn.Rules, twice)),
            StringComparison.Ordinal);

        string Error(WhatIfQuestion question) =>
            Results.Errors(RuleOperations.WhatIf.Compute(new WhatIfRequest(drawn.Rules, question)))[0].Path;
    }

    private static IEnumerable<WhatIfQuestion> Questions(
        ContestInput input, Rulebook otherRules, ContestInput otherInput, Random random)
    {
        yield return new WhatIfQuestion.Margin(input);
        yield return new WhatIfQuestion.BestRequest(Points.From(random.Next(0, 101)), input.Budget);
        yield return new WhatIfQuestion.ResultNeeded(
            Rubles.From(500_000m),
            Sequence.Of(new SubsidyResult("a", 100, random.Next(100)), new SubsidyResult("b", 10, random.Next(20))),
            random.Next(2),
            Rubles.From(random.Next(3) * 10_000m),
            1,
            random.Next(50, 200));
        var unreleased = input with { Releases = Sequence.Empty<ReleaseRound>() };
        if (Contest.Check(otherRules, unreleased).Count == 0)
        {
            yield return new WhatIfQuestion.Comparison(input, otherRules, unreleased);
        }

        yield return new WhatIfQuestion.Comparison(input, otherRules, otherInput);
        if (input.Applications.Count > 0)
        {
            yield return new WhatIfQuestion.ScoreNeeded(input, input.Applications[random.Next(input.Applications.Count)].Id);
            yield return new WhatIfQuestion.AppropriationNeeded(
                input, random.Next(1, input.Applications.Count + 1), Grid);
        }
    }

    private static void Same(WhatIfRequest request, JsonElement answer, HashSet<string> told) =>
        request.Question.Switch(
            score => Intervals(
                ScoreNeeded.ToWin(request.Rules, score.Input, score.ApplicationId).OrThrow().Match(
                    found => found.Intervals.Select(one => (one.Least.ToDecimal(), one.Greatest.ToDecimal())), _ => []),
                answer),
            margin =>
            {
                var expected = ResultMargin.Of(request.Rules, margin.Input).OrThrow() as ResultMargin.Found;
                Assert.Equal(expected is null ? "NoMargin" : "Margin", answer.Text("result/kind"));
                if (expected is not null)
                {
                    Assert.Equal(expected.Distance, answer.At("result/distance").GetInt32());
                    Assert.Equal(
                        expected.Changes.Select(one => (one.ApplicationId, one.Expert, one.Criterion, one.To)),
                        answer.At("result/changes").EnumerateArray().Select(one => (
                            one.Text("applicationId"), one.Text("expert"), one.At("criterion").GetInt32(),
                            one.At("to").GetInt32())));
                }
            },
            best => Sums(BestRequest.At(request.Rules, best.Score, best.Budget).OrThrow(), answer),
            sum => Sums(
                AppropriationNeeded.ToFundFirst(
                    request.Rules, Contest.Run(request.Rules, sum.Input).OrThrow().Rating, sum.First, sum.Input.Answers, sum.Grid).OrThrow(),
                answer),
            result => Intervals(
                ResultNeeded.ToReturnAtMost(
                    request.Rules, result.Subsidy, result.Results, result.Index, result.Most, result.Step, result.Greatest).OrThrow()
                    .Match(found => found.Intervals.Select(one => (one.Least, one.Greatest)), _ => []),
                answer),
            compared =>
            {
                var expected = OutcomeComparison.Of(
                    Contest.Run(request.Rules, compared.Input).OrThrow(), Contest.Run(compared.RulesAfter, compared.InputAfter).OrThrow());
                Assert.Equal(
                    expected.Changes.Select(change => change.GetType().Name),
                    answer.At("result/changes").EnumerateArray().Select(change => change.Text("kind")));
                Assert.Equal(
                    expected.Differences.Select(one => (one.ApplicationId, one.GetType().Name, one.Clause.ToString())),
                    answer.At("result/differences").EnumerateArray().Select(one => (
                        one.Text("applicationId"), one.Text("different/kind"), one.Text("clause"))));
                Assert.Equal(request.Explain, answer.TryGetProperty("explanation", out _));
                told.UnionWith(expected.Changes.Select(change => change.GetType().Name));
                told.UnionWith(expected.Differences.Select(one => one.GetType().Name));
            });

    private static void Sums(Solution<Rubles> expected, JsonElement answer) =>
        Intervals(
            expected.Match(
                found => found.Intervals.Select(one => (one.Least.ToDecimal(), one.Greatest.ToDecimal())), _ => []),
            answer);

    private static void Intervals(IEnumerable<(decimal Least, decimal Greatest)> expected, JsonElement answer) =>
        Assert.Equal(
            expected,
            answer.At("result").TryGetProperty("intervals", out var intervals)
                ? intervals.EnumerateArray().Select(one => (one.At("least").GetDecimal(), one.At("greatest").GetDecimal()))
                : []);
}
