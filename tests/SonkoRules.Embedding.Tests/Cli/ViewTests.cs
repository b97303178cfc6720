using System.Linq;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>What the examples of the operations do not show.</summary>
public sealed class ViewTests
{
    [Fact]
    public void A_contest_with_releases_an_awaited_offer_an_open_tie_and_directions()
    {
        var input = SmallContest.Input with
        {
            Applications = SmallContest.Input.Applications
                .Select((one, i) => one with { GrantDirection = i % 2 == 0 ? "Спорт" : string.Empty })
                .ToSequence(),
            Releases = Sequence.Of(new ReleaseRound(SmallContest.Input.Releases[0].Releases, OfferAnswers.None)),
        };
        var rules = SmallContest.Rules;

        Snapshot.Verify(Table("contest", RuleOperations.Contest.WriteRequest(new ContestRequest(rules, input))));
    }

    [Fact]
    public void Every_question_of_what_if()
    {
        var input = SmallContest.Input with { Releases = Sequence.Empty<ReleaseRound>() };
        var results = Sequence.Of(
            new SubsidyResult("жители", 300, 150), new SubsidyResult("события", 12, 12));
        WhatIfQuestion[] questions =
        [
            new WhatIfQuestion.ScoreNeeded(input, "F"),
            new WhatIfQuestion.Margin(input),
            new WhatIfQuestion.BestRequest(Points.From(80m), new Budget(Rubles.From(1_000_000m))),
            new WhatIfQuestion.AppropriationNeeded(
                input, 3, new SumGrid(Rubles.From(500_000m), Rubles.From(2_000_000m), Rubles.From(100_000m))),
            new WhatIfQuestion.AppropriationNeeded(
                input, 8, new SumGrid(Rubles.From(1m), Rubles.From(2m), Rubles.From(1m))),
            new WhatIfQuestion.ResultNeeded(Rubles.From(100_000m), results, 0, Rubles.From(10_000m), 1m, 400m),
            new WhatIfQuestion.Comparison(
                input,
                SmallContest.Rules,
                input with { Budget = new Budget(Rubles.From(1_100_000m)) { Limits = Rubles.From(100_000m) } }),
        ];

        Snapshot.Verify(string.Join(
            "\n",
            questions.Select(question => Table(
                "what-if", RuleOperations.WhatIf.WriteRequest(new WhatIfRequest(SmallContest.Rules, question))))));
    }

    private static string Table(string operation, byte[] request)
    {
        var ran = Sonko.Pipe(request, operation, "--to", "table");
        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        return ran.Text;
    }
}
