using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Catalogue;

public sealed class RulesDocumentTests
{
    private static readonly Readings Chosen = Readings.Default with
    {
        ScoreRounding = ScoreRounding.Sum,
        MinimumScore = MinimumScore.Of(Points.From(50.5m)),
    };

    [Fact]
    public void Every_reading_is_told_with_its_answers_and_the_one_chosen()
    {
        var answer = Answers.Of(RuleOperations.Rules, new RulesRequest(Chosen));

        Assert.Equal(
            ReadingCatalogue.All.Select(reading => (
                reading.Id,
                reading.Question.Russian,
                reading.Why.English,
                reading.Default.Code,
                reading.ChosenIn(Chosen).Code,
                string.Join(" ", reading.Answers.Select(choice => choice.Code + ": " + choice.Text.English)),
                string.Join(" ", reading.Clauses))),
            answer.At("readings").EnumerateArray().Select(reading => (
                reading.Text("id"),
                reading.Text("question/ru"),
                reading.Text("why/en"),
                reading.Text("default"),
                reading.Text("chosen"),
                string.Join(
                    " ",
                    reading.At("answers").EnumerateArray()
                        .Select(choice => choice.Text("code") + ": " + choice.Text("text/en"))),
                string.Join(" ", reading.At("clauses").EnumerateArray().Select(clause => clause.GetString())))));
        Assert.Equal(50.5m, answer.At("minimumScore").GetDecimal());
    }

    [Fact]
    public void Every_edition_is_told_with_its_days_and_its_scoring()
    {
        var answer = Answers.Of(RuleOperations.Rules, new RulesRequest(Readings.Default));

        Assert.Equal(SmolenskRules.History.CheckedTo, answer.Day("checkedTo"));
        Assert.Equal(SmolenskRules.History.Editions.Count, answer.At("editions").GetArrayLength());
        foreach (var (edition, told) in SmolenskRules.History.Editions.Zip(answer.At("editions").EnumerateArray()))
        {
            var scoring = edition.Methodology;
            Assert.Equal(edition.Id, told.Text("id"));
            Assert.Equal(edition.Act.Number, told.Text("act/number"));
            Assert.Equal(EditionHistory.FirstDay(edition, EditionStart.Registration), told.Day("fromRegistration"));
            Assert.Equal(EditionHistory.FirstDay(edition, EditionStart.ActDate), told.Day("fromActDate"));
            Assert.Equal(
                scoring.Criteria.Select(criterion => (
                    criterion.Number, criterion.Name.Russian, criterion.Weight, criterion.Scale.Least, criterion.Scale.Top)),
                told.At("scoring/criteria").EnumerateArray().Select(criterion => (
                    criterion.At("number").GetInt32(),
                    criterion.Text("name/ru"),
                    criterion.At("weight").GetDecimal(),
                    criterion.At("least").GetInt32(),
                    criterion.At("top").GetInt32())));
            Assert.Equal(
                scoring.Bands.Select(band => (band.Conclusion.ToString(), band.From.ToDecimal(), band.HasUpperBound)),
                told.At("scoring/bands").EnumerateArray().Select(band => (
                    band.Text("conclusion"), band.At("from").GetDecimal(), band.TryGetProperty("to", out _))));
            Assert.Equal(scoring.OwnResourceBands.Count, told.At("scoring/ownResourceBands").GetArrayLength());
            Assert.Equal(scoring.DeclaredMaximum.ToDecimal(), told.At("scoring/declaredMaximum").GetDecimal());
        }
    }

    [Fact]
    public void Every_rule_of_a_deadline_is_told_with_what_it_takes()
    {
        var answer = Answers.Of(RuleOperations.Rules, new RulesRequest(Readings.Default));

        foreach (var (edition, told) in SmolenskRules.History.Editions.Zip(answer.At("editions").EnumerateArray()))
        {
            Assert.Equal(
                new Rulebook(edition).Deadlines.All.Select(rule => (
                    rule.Name, rule.Clause.ToString(), DeadlineQuestion.Names(rule))),
                told.At("deadlines").EnumerateArray().Select(rule => (
                    rule.Text("name"),
                    rule.Text("term/clause"),
                    string.Join(
                        " | ",
                        rule.At("takes").EnumerateArray()
                            .Select(set => string.Join(" + ", set.EnumerateArray().Select(name => name.GetString())))))));
        }
    }

    [Fact]
    public void Answers_that_there_are_not_are_refused_at_their_place() =>
        Assert.Equal(
            ["/readings/R-ROUND \"Up\"", "/readings/R-NONE \"Sum\""],
            Answers.Errors(
                RuleOperations.Rules,
                "{ \"document\": \"rules-request/1\", \"readings\": { \"R-ROUND\": \"Up\", \"R-NONE\": \"Sum\" } }"));
}
