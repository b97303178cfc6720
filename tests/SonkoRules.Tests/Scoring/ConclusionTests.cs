using System.Linq;
using System.Numerics;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Tests.Scoring;

public sealed class ConclusionTests
{
    // A1.10: from 60 recommended; 50–59.9 shortcomings; 0–49.9 not recommended.
    [Theory]
    [InlineData("100.00", Conclusion.Recommended, Conclusion.Recommended, Conclusion.Recommended)]
    [InlineData("60.00", Conclusion.Recommended, Conclusion.Recommended, Conclusion.Recommended)]
    [InlineData("59.95", Conclusion.Shortcomings, Conclusion.Recommended, Conclusion.None)]
    [InlineData("59.90", Conclusion.Shortcomings, Conclusion.Shortcomings, Conclusion.Shortcomings)]
    [InlineData("50.00", Conclusion.Shortcomings, Conclusion.Shortcomings, Conclusion.Shortcomings)]
    [InlineData("49.95", Conclusion.NotRecommended, Conclusion.Shortcomings, Conclusion.None)]
    [InlineData("49.90", Conclusion.NotRecommended, Conclusion.NotRecommended, Conclusion.NotRecommended)]
    [InlineData("0.00", Conclusion.NotRecommended, Conclusion.NotRecommended, Conclusion.NotRecommended)]
    public void A_total_leads_to_a_conclusion_under_each_reading(
        string total, Conclusion halfOpen, Conclusion tenths, Conclusion stated)
    {
        Assert.Equal(halfOpen, Under(ConclusionGaps.HalfOpenBands, total));
        Assert.Equal(tenths, Under(ConclusionGaps.RoundToTenths, total));
        Assert.Equal(stated, Under(ConclusionGaps.NoConclusion, total));
    }

    // Totals are multiples of 0.05 in E3 (0, 0.05, … 100) and of 0.5 in E1 (0, 0.5, … 105).
    [Fact]
    public void Only_two_reachable_totals_of_the_third_edition_and_none_of_the_first_lie_in_a_gap()
    {
        var stated = new Readings { ConclusionGaps = ConclusionGaps.NoConclusion };
        string[] Gaps(Edition edition, long stepInHundredths) =>
            [.. Enumerable.Range(0, 1 + (int)(edition.Methodology.GreatestTotal.ToDecimal() * 100 / stepInHundredths))
                .Select(i => Points.From(i * stepInHundredths / 100m))
                .Where(total => new Rulebook(edition, stated).Scoring.ConclusionOf(total) == Conclusion.None)
                .Select(total => total.ToString())];

        Assert.Equal(["49.95", "59.95"], Gaps(SmolenskRules.ThirdEdition, 5));
        Assert.Empty(Gaps(SmolenskRules.FirstEdition, 50));
    }

    [Fact]
    public void An_expert_total_is_exact_and_agrees_with_the_oracle()
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition).Scoring;
        for (var score = 0; score <= 100; score++)
        {
            for (var criterion = 0; criterion < 10; criterion++)
            {
                var scores = Enumerable.Repeat(score, 10).ToArray();
                scores[criterion] = 100 - score;
                Assert.Equal(
                    ScoringOracle.ExpertTotal(scores, ScoringOracle.WeightsOfE3),
                    (BigInteger)(rules.ExpertTotal(new ExpertSheet("expert", scores)).OrThrow().ToDecimal() * 100));
            }
        }
    }

    // 0.2·(60+60+60) + 0.1·60 + 0.05·(60+60+60+60+60) + 0.05·59 = 36 + 6 + 15 + 2.95 = 59.95.
    [Fact]
    public void A_sheet_can_total_59_95()
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition).Scoring;
        var result = rules.ExpertResults(Sequence.Of(new ExpertSheet("expert", 60, 60, 60, 60, 60, 60, 60, 60, 60, 59))).OrThrow();

        Assert.Equal(new ExpertResult("expert", Points.Parse("59.95"), Conclusion.Shortcomings), result[0]);
    }

    private static Conclusion Under(ConclusionGaps gaps, string total) =>
        new Rulebook(SmolenskRules.ThirdEdition, new() { ConclusionGaps = gaps })
            .Scoring.ConclusionOf(Points.Parse(total));
}
