using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Embedding.Tests.Json.Deadlines;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Indicators;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Embedding.Tests.Json.Returns;

public sealed class ReturnDocumentTests
{
    private static readonly Readings[] Choices =
    [
        Readings.Default,
        Readings.Default with
        {
            ProcedureBreach = ProcedureBreach.SumOfDecision,
            OffPurposeReturn = OffPurposeReturn.WholeSubsidy,
            UnmetResultsReturn = UnmetResultsReturn.WholeSubsidy,
        },
        Readings.Default with { SeveralResults = SeveralResults.Greatest, CuredBreach = CuredBreach.WholeSubsidyReturned },
        Readings.Default with { SeveralResults = SeveralResults.CappedSum, MoneyRounding = MoneyRounding.DownToKopeck },
    ];

    // 900 000 × (1/4 + 0)/2 = 112 500; 15 250.50 and 8 000 count before it; the breach may still be cured.
    [Fact]
    public void The_example_by_hand()
    {
        var answer = Answers.Root(Results.Value(RuleOperations.Return.Run(RuleOperations.Return.Example())));

        Assert.Equal("1/8", answer.Text("items/2/ground/k"));
        Assert.Equal("11250000", answer.Text("items/2/ground/exactKopecks"));
        Assert.Equal(Rubles.From(112_500m), answer.Money("items/2/counted"));
        Assert.Equal(Rubles.From(135_750.5m), answer.Money("total"));
        Assert.Equal(Rubles.From(764_249.5m), answer.Money("contingent"));
        Assert.Equal("By", answer.Text("items/2/timing/kind"));
    }

    [Fact]
    public void Returns_are_those_of_the_library_and_every_case_is_told()
    {
        var random = new Random(20250210);
        var seen = new HashSet<string>();
        for (var i = 0; i < 300; i++)
        {
            var rules = new Rulebook(SmolenskRules.History.Editions[random.Next(3)], Choices[random.Next(Choices.Length)]);
            var subsidy = Rubles.FromKopecks(random.Next(1, 100_000_000));
            var claims = Claims(subsidy, random).ToSequence();
            var request = new ReturnRequest(rules, subsidy, claims, explain: random.Next(5) == 0);
            var expected = Expected(request);

            var answer = Answers.Of(RuleOperations.Return, request);

            Assert.Equal(expected.Total, answer.Money("total"));
            Assert.Equal(expected.Contingent, answer.Money("contingent"));
            Assert.Equal(expected.Forecast, answer.Money("forecast"));
            Assert.Equal(Answers.Texts(expected.Readings), answer.Readings("readings"));
            Assert.Equal(expected.Items.Count, answer.At("items").GetArrayLength());
            for (var j = 0; j < expected.Items.Count; j++)
            {
                Same(expected.Items[j], answer.At("items")[j], seen);
            }
        }

        foreach (var union in new[] { typeof(ReturnGround), typeof(ReturnTiming), typeof(BreachOutcome), typeof(StepState) })
        {
            Assert.All(union.GetNestedTypes(), kind => Assert.Contains(kind.FullName!, seen));
        }
    }

    [Theory]
    [InlineData("\"subsidy\": 0, \"claims\": []", "/subsidy 0.00")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"UnmetResults\", \"year\": 2025, \"asOf\": \"2025-12-20\", \"results\": [] } ]", "/claims/0/results []")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"UnmetResults\", \"year\": 2025, \"asOf\": \"2025-12-20\", "
            + "\"demandReceived\": \"2045-01-01\", \"results\": "
            + "[ { \"name\": \" \", \"planned\": 0, \"reached\": -0.5 } ] } ]",
        "/claims/0/demandReceived \"2045-01-01\"",
        "/claims/0/results/0/name \" \"",
        "/claims/0/results/0/planned 0",
        "/claims/0/results/0/reached -0.5")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"OffPurpose\", \"amount\": 60 }, "
            + "{ \"kind\": \"UnusedRemainder\", \"amount\": 40.01, \"year\": 2041 } ]",
        "/claims/1/year 2041",
        "/claims/1/amount 40.01")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"UnusedRemainder\", \"amount\": 40, \"year\": 2040 } ]",
        "/claims/0/year 2040")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"OffPurpose\", \"amount\": 40, \"foundAs\": { \"asOf\": \"2025-03-01\", "
            + "\"subsidyYear\": 2025, \"found\": \"2025-03-03\", \"demandSent\": \"2025-05-01\", "
            + "\"demandedBy\": \"2025-04-30\" } } ]",
        "/claims/0/foundAs/demandedBy \"2025-04-30\"",
        "/claims/0/foundAs/asOf \"2025-03-01\"")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"UnmetResults\", \"year\": 2041, \"asOf\": \"2041-12-20\", "
            + "\"results\": [ { \"name\": \"events\", \"planned\": 10, \"reached\": 5 } ] } ]",
        "/claims/0/year 2041")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"Breach\", \"breach\": { \"asOf\": \"2025-03-01\", \"subsidyYear\": 2026, "
            + "\"found\": \"2025-03-03\", \"cureBy\": \"2025-04-01\", \"cured\": \"2025-03-02\", \"decided\": \"2025-05-02\", "
            + "\"demandSent\": \"2025-05-01\", \"returned\": \"2025-03-01\" } } ]",
        "/claims/0/breach/actSent",
        "/claims/0/breach/demandSent \"2025-05-01\"",
        "/claims/0/breach/cured \"2025-03-02\"",
        "/claims/0/breach/returned \"2025-03-01\"",
        "/claims/0/breach/asOf \"2025-03-01\"",
        "/claims/0/breach/subsidyYear 2026")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"Breach\", \"breach\": { \"asOf\": \"2040-12-31\", \"subsidyYear\": 2040, "
            + "\"found\": \"2040-12-31\" } } ]",
        "/claims/0/breach/found \"2040-12-31\"")]
    [InlineData(
        "\"subsidy\": 100, \"claims\": [ { \"kind\": \"UnmetResults\", \"year\": 2025, \"asOf\": \"2025-12-20\", \"results\": [ "
            + "{ \"name\": \"events\", \"planned\": 10, \"reached\": 5 } ] }, { \"kind\": \"UnmetResults\", \"year\": 2025, \"asOf\": \"2025-12-20\", \"results\": [ "
            + "{ \"name\": \"people\", \"planned\": 10, \"reached\": 5 } ] } ]",
        "/claims/1 UnmetResults")]
    [InlineData("\"subsidy\": 100, \"claims\": [ { \"kind\": \"Theft\" } ]", "/claims/0/kind \"Theft\"")]
    public void What_cannot_be_claimed_is_refused_at_its_place(string request, params string[] errors) =>
        Assert.Equal(
            errors,
            Answers.Errors(
                RuleOperations.Return,
                "{ \"document\": \"return-request/1\", \"rules\": { \"edition\": \"E3\" }, " + request + " }"));

    private static ReturnDue Expected(ReturnRequest request)
    {
        var rules = request.Rules.Returns;
        return rules.Combine(
            request.Subsidy,
            request.Claims.Select(claim => claim.Match(
                unmet => unmet.DemandReceived is { } day
                    ? rules.ForUnmetResults(request.Subsidy, unmet.Results, unmet.Values, day, request.Calendar).OrThrow()
                    : rules.ForUnmetResults(request.Subsidy, unmet.Results, unmet.Values).OrThrow(),
                unused => rules.ForUnusedRemainder(unused.Amount, unused.Year, request.Calendar).OrThrow(),
                spent => spent.FoundAs is { } found
                    ? rules.ForOffPurpose(
                        request.Subsidy,
                        spent.Amount,
                        rules.Breach(found.Facts, found.AsOf, request.Calendar).OrThrow())
                    : rules.ForOffPurpose(request.Subsidy, spent.Amount),
                breach => rules.ForBreach(
                    request.Subsidy, rules.Breach(breach.Facts, breach.AsOf, request.Calendar).OrThrow()))).ToSequence()).OrThrow();
    }

    private static IEnumerable<AskedClaim> Claims(Rubles subsidy, Random random)
    {
        var half = subsidy.Kopecks / 2;
        if (random.Next(2) == 0)
        {
            yield return new AskedClaim.UnusedRemainder(Rubles.FromKopecks(random.NextInt64(half + 1)), random.Next(2023, 2026));
        }

        if (random.Next(2) == 0)
        {
            yield return new AskedClaim.OffPurpose(
                Rubles.FromKopecks(random.NextInt64(half + 1)), random.Next(2) == 0 ? Breach(random) : null);
        }

        if (random.Next(2) == 0)
        {
            yield return new AskedClaim.UnmetResults(
                Enumerable.Range(0, random.Next(1, 4)).Select(i => new SubsidyResult(
                    "result " + i, random.Next(1, 500) / 10m, random.Next(600) / 10m, (IndicatorDirection)random.Next(2)))
                    .ToSequence(),
                new ValuesAsOf(
                    2025,
                    new LocalDate(2025, 9, 30).PlusDays(random.Next(100)),
                    random.Next(4) == 0 ? new LocalDate(2025, 11, 30) : null),
                random.Next(2) == 0 ? new LocalDate(2026, 2, 1).PlusDays(random.Next(60)) : null);
        }

        if (random.Next(2) == 0)
        {
            yield return Breach(random);
        }
    }

    private static AskedClaim.Breach Breach(Random random)
    {
        var found = new LocalDate(2025, 3, 1).PlusDays(random.Next(200));
        var known = random.Next(7);
        var act = found.PlusDays(random.Next(10));
        var decided = act.PlusDays(random.Next(40));
        var facts = new BreachFacts
        {
            SubsidyYear = random.Next(2024, 2026),
            Found = found,
            ActSent = known >= 1 ? act : null,
            CureBy = known >= 1 ? act.PlusDays(30) : null,
            Cured = known == 2 ? act.PlusDays(random.Next(40)) : null,
            Decided = known is 3 or 5 ? decided : null,
            DemandSent = known == 5 ? decided.PlusDays(3) : null,
            DemandReceived = known >= 4 ? decided.PlusDays(7) : null,
            Kind = (BreachKind)random.Next(2),
            DemandedBy = known >= 4 && random.Next(2) == 0 ? decided.PlusDays(random.Next(7, 60)) : null,
            DecidedSum = known >= 3 && random.Next(2) == 0 ? Rubles.FromKopecks(random.Next(1, 10_000_000)) : null,
            Returned = known == 6 ? decided.PlusDays(random.Next(7, 60)) : null,
        };
        return new AskedClaim.Breach(facts, found.PlusDays(random.Next(150)));
    }

    private static void Same(ReturnItem expected, JsonElement answer, HashSet<string> seen)
    {
        Assert.Equal(expected.Counted, answer.Money("counted"));
        Assert.Equal(expected.Claim.Amount, answer.Money("amount"));
        Assert.Equal(expected.Claim.Clause.ToString(), answer.Text("clause"));
        Assert.Equal(expected.Claim.IsContingent, answer.At("contingent").GetBoolean());
        Assert.Equal(expected.Claim.IsForecast, answer.At("forecast").GetBoolean());
        Assert.Equal(Answers.Texts(expected.Claim.Readings), answer.Readings("readings"));
        Kind(expected.Claim.Ground, answer.At("ground"), seen);
        Kind(expected.Claim.Timing, answer.At("timing"), seen);
        expected.Claim.Timing.Switch(
            by => DeadlineCheck.Same(by.Deadline, answer.At("timing/deadline")),
            after => Assert.Equal(after.Term.Clause.ToString(), answer.Text("timing/term/clause")),
            _ => { },
            _ => { },
            waits =>
            {
                Assert.Equal(waits.Deadline is not null, answer.At("timing").TryGetProperty("deadline", out var _));
                if (waits.Deadline is { } deadline)
                {
                    DeadlineCheck.Same(deadline, answer.At("timing/deadline"));
                }
            });
        expected.Claim.Ground.Switch(
            unused => Assert.Equal(unused.Year, answer.At("ground/year").GetInt32()),
            spent =>
            {
                Assert.Equal(spent.Spent, answer.Money("ground/spent"));
                Assert.Equal(spent.Path is not null, answer.At("ground").TryGetProperty("breach", out var _));
                if (spent.Path is { } path)
                {
                    Same(path, answer.At("ground/breach"), seen);
                }
            },
            breach => Same(breach.Path, answer.At("ground/breach"), seen),
            unmet =>
            {
                Assert.Equal(unmet.Values.Day, answer.Day("ground/asOf"));
                Assert.Equal(unmet.ResultsDue, answer.Day("ground/resultsDue"));
                Assert.Equal(unmet.Coefficient.Value.ToString(), answer.Text("ground/k"));
                Assert.Equal(unmet.ExactKopecks.ToString(), answer.Text("ground/exactKopecks"));
                Assert.Equal(
                    unmet.Coefficient.Results.Select(result => (result.Result.Name, result.Value.ToString())),
                    answer.At("ground/results").EnumerateArray().Select(result => (result.Text("name"), result.Text("k"))));
            });
    }

    private static void Same(Path<BreachFacts, BreachOutcome> expected, JsonElement answer, HashSet<string> seen)
    {
        Assert.Equal(expected.AsOf, answer.Day("asOf"));
        Kind(expected.Outcome, answer.At("outcome"), seen);
        Assert.Equal(expected.Steps.Count, answer.At("steps").GetArrayLength());
        for (var i = 0; i < expected.Steps.Count; i++)
        {
            var step = answer.At("steps")[i];
            Kind(expected.Steps[i].State, step.At("state"), seen);
            Assert.Equal(expected.Steps[i].Clause.ToString(), step.Text("term/clause"));
            Assert.Equal(expected.Steps[i].Deadline is not null, step.TryGetProperty("deadline", out var _));
            if (expected.Steps[i].Deadline is { } deadline)
            {
                DeadlineCheck.Same(deadline, step.At("deadline"));
            }
        }

        Assert.Equal(expected.Next is not null, answer.TryGetProperty("next", out var _));
        if (expected.Next is { } next)
        {
            Assert.Same(next, expected.Steps[answer.At("next").GetInt32() - 1]);
        }

        Assert.Equal(
            expected.Collisions.Select(collision => (collision.Ends.LastDay, collision.Ahead.LastDay)),
            answer.TryGetProperty("collisions", out var collisions)
                ? collisions.EnumerateArray().Select(one => (one.Day("ends/lastDay"), one.Day("ahead/lastDay")))
                : []);
    }

    private static void Kind(object expected, JsonElement answer, HashSet<string> seen)
    {
        Assert.Equal(expected.GetType().Name, answer.Text("kind"));
        seen.Add(expected.GetType().FullName!);
    }
}
