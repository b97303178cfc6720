using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json.Operations;
using SonkoRules.Json.Operations.Effects;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Effects;

public sealed class EffectsDocumentTests
{
    [Fact]
    public void Effects_are_those_of_the_library_and_every_case_is_told()
    {
        var random = new Random(20250210);
        var seen = new HashSet<string>();
        for (var i = 0; i < 25; i++)
        {
            var drawn = ManyContests.Draw(random);
            var request = new EffectsRequest(drawn.Rules, drawn.Input)
            {
                ToTry = i % 2 == 0
                    ? ReadingsToTry.Plain
                    : new ReadingsToTry { MinimumScores = Sequence.Of(Points.From(50m), Points.From(60.5m)) },
                Combinations = i % 3 == 0,
                Explain = i % 5 == 0,
            };
            var expected = ReadingEffects.Of(request.Rules, request.Input, request.ToTry).OrThrow();

            var answer = Answers.Of(RuleOperations.Effects, request);

            Assert.Equal(expected.Combinations, answer.At("combinations").GetInt32());
            Assert.Equal(expected.RefusedCombinations, answer.At("refusedCombinations").GetInt32());
            Assert.Equal(
                expected.Applications.Select(one => (
                    one.ApplicationId, one.Winning.ToString(), one.WinningCombinations, one.BestPlace, one.WorstPlace,
                    one.LeastScore.ToDecimal(), one.GreatestAward.ToDecimal())),
                answer.At("applications").EnumerateArray().Select(one => (
                    one.Text("applicationId"), one.Text("winning"), one.At("winningCombinations").GetInt32(),
                    one.At("bestPlace").GetInt32(), one.At("worstPlace").GetInt32(),
                    one.At("leastScore").GetDecimal(), one.At("greatestAward").GetDecimal())));
            Assert.Equal(
                expected.Readings.Select(one => (
                    one.Answer.ToString(), one.Changes.Count, one.Changes.Sum(change => change.Moves.Count),
                    one.GreatestMoves.Count, one.DecidesRefusal)),
                answer.At("readings").EnumerateArray().Select(one => (
                    one.Text("id") + "=" + one.Text("answer"), one.At("changes").GetArrayLength(),
                    one.At("changes").EnumerateArray().Sum(change => change.At("moves").GetArrayLength()),
                    one.At("greatestMoves").GetArrayLength(), one.At("decidesRefusal").GetBoolean())));
            Assert.Equal(
                expected.LeftOut.Select(one => (one.Answer.ToString(), one.Why.ToString(), one.Text.Russian)),
                answer.At("leftOut").EnumerateArray().Select(one => (
                    one.Text("id") + "=" + one.Text("answer"), one.Text("why"), one.Text("text/ru"))));
            Assert.Equal(
                expected.Results.Select(one => (
                    one.Count,
                    one.Value.GetType().Name,
                    string.Join(", ", one.Combinations().First().Answers),
                    request.Combinations ? one.Count : -1)),
                answer.At("results").EnumerateArray().Select(one => (
                    one.At("count").GetInt32(),
                    one.Text("result/kind"),
                    string.Join(", ", one.Readings("first")),
                    one.TryGetProperty("combinations", out var all) ? all.GetArrayLength() : -1)));
            seen.UnionWith(expected.LeftOut.Select(one => one.Why.ToString()));
            seen.UnionWith(expected.Results.Select(one => one.Value.GetType().Name));
            seen.UnionWith(expected.Applications.Select(one => one.Winning.ToString()));
        }

        Assert.Contains("Computed", seen);
        Assert.All(Enum.GetNames<Winning>(), winning => Assert.Contains(winning, seen));
    }

    [Fact]
    public void The_announcement_lets_the_edition_be_varied()
    {
        var request = new EffectsRequest(new Rulebook(SmolenskRules.ThirdEdition), ManyContests.Draw(new Random(1)).Input)
        {
            ToTry = new ReadingsToTry
            {
                Announcement = new Announcement.On(
                    new LocalDate(2025, 9, 1),
                    SmolenskRules.History,
                    SmolenskRules.History.Editions.Select(edition => edition.Act.Date.PlusDays(10)).ToSequence()),
            },
        };

        var answer = Answers.Of(RuleOperations.Effects, request);

        Assert.Contains(
            answer.At("leftOut").EnumerateArray().Concat(answer.At("readings").EnumerateArray()),
            reading => reading.Text("id") == ReadingIds.Edition);
    }

    [Theory]
    [InlineData("\"announced\": \"2025-02-20\"", "/announced \"2025-02-20\"")]
    [InlineData("\"announced\": \"2020-02-20\"", "/announced \"2020-02-20\"")]
    [InlineData("\"publications\": [ \"2025-02-20\" ]", "/publications […]")]
    [InlineData("\"announced\": \"2025-09-01\", \"publications\": [ \"2025-02-20\" ]", "/publications […]")]
    [InlineData("\"minimumScores\": [ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ]", "/minimumScores 11")]
    public void What_cannot_be_tried_is_refused_at_its_place(string member, params string[] errors) =>
        Assert.Equal(
            errors,
            Answers.Errors(
                RuleOperations.Effects,
                "{ \"document\": \"effects-request/1\", \"rules\": { \"edition\": \"E3\" }, \"contest\": "
                    + "{ \"budget\": { \"appropriation\": 1000 }, \"applications\": [] }, " + member + " }"));

    [Fact]
    public void Errors_of_the_contest_stand_at_their_places() =>
        Assert.Equal(
            ["/contest/budget/appropriation 0.00", "/contest/applications/0/id \" \""],
            Answers.Errors(
                RuleOperations.Effects,
                """
                {
                  "document": "effects-request/1",
                  "rules": { "edition": "E3" },
                  "contest": {
                    "budget": { "appropriation": 0 },
                    "applications": [ { "id": " ", "request": 1, "filedAt": "2026-02-16T10:00:00", "sheets": [
                      { "expert": "a", "scores": [0,0,0,0,0,0,0,0,0,0] },
                      { "expert": "b", "scores": [0,0,0,0,0,0,0,0,0,0] },
                      { "expert": "c", "scores": [0,0,0,0,0,0,0,0,0,0] } ] } ]
                  }
                }
                """));
}
