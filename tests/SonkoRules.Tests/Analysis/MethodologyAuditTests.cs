using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

/// <summary>Methodologies so small that every sheet and every panel can be looked at.</summary>
public sealed class MethodologyAuditTests
{
    private static readonly Points[] Half = [.. Enumerable.Range(0, 20).Select(halves => Points.From(halves / 2m))];

    // Weights of a twentieth to two and scales of two to four scores, which need not start from zero; bounds of bands
    // a half apart, so that bands overlap, leave gaps below, between and above them and hold nothing.
    private static Gen<(Methodology Methodology, Readings Readings)> Small { get; } =
        from weights in Gen.Elements(0.05m, 0.25m, 0.35m, 0.5m, 1m, 2m).NonEmptyListOf()
        from count in Gen.Choose(1, 2)
        from least in Gen.Choose(0, 2).ArrayOf(count)
        from length in Gen.Choose(1, 3).ArrayOf(count)
        from experts in Gen.Choose(1, 4)
        from digits in Gen.Choose(0, 2)
        from rounding in Gen.Elements(ScoreRounding.EachWeightedMean, ScoreRounding.EachMean, ScoreRounding.Sum)
        from bounds in Gen.Choose(0, 13).ListOf()
        from lengths in Gen.Choose(-1, 4).ArrayOf(14)
        select (
            Peer.Methodology(new PanelSize.Exactly(experts), 1, [.. Enumerable.Repeat(1m, count)]) with
            {
                Criteria = Enumerable.Range(0, count).Select(i => new Criterion(
                    i + 1,
                    Clause.Parse("2"),
                    new("К", "C"),
                    weights[i % weights.Count],
                    new ScoreScale(least[i], least[i] + length[i], 1))).ToSequence(),
                FinalScoreDigits = digits,
                Bands = bounds.Distinct().OrderDescending().Take(3).Select((bound, i) => lengths[i] < 0
                    ? ConclusionBand.AtLeast(Half[bound], (Conclusion)(3 - i))
                    : ConclusionBand.Between(Half[bound], Half[bound + lengths[i]], (Conclusion)(3 - i))).ToSequence(),
            },
            new Readings { ScoreRounding = rounding });

    [Property(MaxTest = 150)]
    public Property Gaps_and_overlaps_and_idle_bands_are_those_of_every_sheet_there_can_be() =>
        Properties.ForAll(
            Small,
            drawn =>
            {
                var (methodology, bands) = (drawn.Methodology, drawn.Methodology.Bands);
                var rules = new ScoringRules(methodology, drawn.Readings);
                var totals = Choices(methodology, 1)
                    .Select(scores => rules.ExpertTotal(new ExpertSheet("1", scores)).OrThrow()).Distinct().Order().ToArray();
                var findings = MethodologyAudit.Of(rules).ToArray();
                var gaps = findings.OfType<AuditFinding.BandGap>().ToArray();

                // Each total in no band is in a gap and no other; neighbouring ones are in one.
                Assert.Equal(
                    bands.Count == 0 ? [] : totals.Where(total => !bands.Any(band => band.Holds(total))),
                    totals.Where(total => gaps.Any(gap => total >= gap.Least && total <= gap.Greatest)));
                Assert.All(gaps, gap =>
                {
                    Assert.Equal(gap.Least, rules.ExpertTotal(new ExpertSheet("1", gap.Scores)).OrThrow());
                    Assert.Contains(gap.Greatest, totals);
                });
                Assert.All(gaps.Skip(1).Zip(gaps), pair => Assert.Contains(
                    totals, total => total > pair.Second.Greatest && total < pair.First.Least));

                Assert.Equal(
                    bands.Where(band => !totals.Any(band.Holds)).Select(band => (band.Conclusion, band.From)),
                    findings.OfType<AuditFinding.BandUnreachable>().Select(idle => (idle.Conclusion, idle.From)));
                Assert.Equal(
                    from first in bands
                    from second in bands
                    let both = totals.Where(total => first.Holds(total) && second.Holds(total)).ToArray()
                    where first.From > second.From && both.Length > 0
                    select (both[0], first.Conclusion, second.Conclusion),
                    findings.OfType<AuditFinding.BandOverlap>().Select(overlap => (overlap.Total, overlap.First, overlap.Second)));
            });

    [Property(MaxTest = 150)]
    public Property A_half_is_found_where_one_of_all_panels_of_sheets_meets_one() =>
        Properties.ForAll(
            Small,
            drawn =>
            {
                var (away, even) = (Halves(drawn, HalfRounding.AwayFromZero), Halves(drawn, HalfRounding.ToEven));
                var experts = away.LeastExperts;
                var found = MethodologyAudit.Of(away).OfType<AuditFinding.HalfMatters>().Select(half => half.Example).ToArray();

                Assert.Equal(
                    Choices(drawn.Methodology, experts).Any(sums =>
                        Final(away, sums, experts) != Final(even, sums, experts)) ? 1 : 0,
                    found.Length);
                foreach (var example in found)
                {
                    Assert.Contains(Choices(drawn.Methodology, experts), example.Sums.SequenceEqual);
                    Assert.Equal(experts, example.Experts);
                    Assert.Equal(example.AwayFromZero, Final(away, [.. example.Sums], experts));
                    Assert.Equal(example.ToEven, Final(even, [.. example.Sums], experts));
                    Assert.NotEqual(example.AwayFromZero, example.ToEven);
                }
            });

    // Two experts, whole means and final scores, 0.2 of each of three criteria: the half of one mean is lost in the total
    // (0.2 or 0), and shows only where the others lift it over 0.5: 0.6 or less.
    [Theory]
    [InlineData(2, 2, 2)]
    [InlineData(2, 2, 2, 1)]
    [InlineData(4, 1, 1)]
    public void A_half_that_only_a_total_of_several_shows_is_found(params int[] tenths)
    {
        decimal[] weights = [.. tenths.Select(tenth => tenth / 10m)];
        var methodology = Peer.Methodology(new PanelSize.Exactly(2), 1, weights) with { FinalScoreDigits = 0 };
        var rules = new ScoringRules(methodology, new Readings { ScoreRounding = ScoreRounding.EachMean });
        var half = Assert.IsType<AuditFinding.HalfMatters>(Assert.Single(MethodologyAudit.Of(rules))).Example;

        Assert.Equal((Points.FromWhole(1), Points.Zero), (half.AwayFromZero, half.ToEven));
    }

    // Ten criteria of 0.05 on the scale of a hundred, eight experts: the half of one mean (0.125: 0.13 or 0.12) comes to
    // 0.0005 and decides nothing by itself. So totals are looked at, a million pairs of them, and the least that is a half is
    // 0.05 × 0.5 = 0.025: 0.03 or 0.02.
    [Fact]
    public void Halves_of_totals_are_looked_for_among_a_million_pairs()
    {
        var e3 = SmolenskRules.ThirdEdition.Methodology;
        var methodology = e3 with
        {
            Panel = new PanelSize.Exactly(8),
            Criteria = e3.Criteria.Select(one => new Criterion(one.Number, one.Clause, one.Name, 0.05m, one.Scale)).ToSequence(),
        };
        var findings = MethodologyAudit.Of(
            new ScoringRules(methodology, new Readings { ScoreRounding = ScoreRounding.EachMean })).ToArray();

        Assert.DoesNotContain(findings, finding => finding is AuditFinding.NotChecked);
        var half = Assert.Single(findings.OfType<AuditFinding.HalfMatters>()).Example;
        Assert.Equal((Points.Parse("0.03"), Points.Parse("0.02")), (half.AwayFromZero, half.ToEven));
    }

    // One criterion from 0 to 1, whole final scores: an even panel can halve, 3 of 6 being a half too. "At least two" is
    // tried up to six; a panel that starts above six is tried once.
    [Theory]
    [InlineData(2, new[] { 2, 4, 6 })]
    [InlineData(6, new[] { 6 })]
    [InlineData(7, new int[0])]
    [InlineData(8, new[] { 8 })]
    public void Panels_of_at_least_so_many_are_tried_up_to_six(int least, int[] halving)
    {
        var methodology = Peer.Methodology(new PanelSize.AtLeast(least), 1, 1m) with { FinalScoreDigits = 0 };
        var findings = MethodologyAudit.Of(new ScoringRules(methodology, Readings.Default));

        Assert.Equal(halving, findings.Cast<AuditFinding.HalfMatters>().Select(half => half.Example.Experts));
    }

    // Weights with no common step: the totals are too many to table, and nothing is claimed about either question.
    [Fact]
    public void What_is_not_checked_is_named()
    {
        decimal[] weights = [.. Enumerable.Range(0, 10).Select(i => 0.100001m + (i * 0.000003m))];
        var methodology = Peer.Methodology(new PanelSize.Exactly(3), 100, weights) with
        {
            Bands = Sequence.Of(ConclusionBand.AtLeast(Points.FromWhole(60), Conclusion.Recommended)),
        };
        var findings = MethodologyAudit.Of(
            new ScoringRules(methodology, new Readings { ScoreRounding = ScoreRounding.Sum }));

        Assert.Equal(
            ["the bands of conclusions", "where a half goes"],
            findings.Cast<AuditFinding.NotChecked>().Select(finding => finding.What.English));
    }

    private static ScoringRules Halves((Methodology Methodology, Readings Readings) drawn, HalfRounding half) =>
        new(drawn.Methodology, drawn.Readings with { HalfRounding = half });

    // Every choice of one number for each criterion from so many times its least score to so many times its top.
    private static int[][] Choices(Methodology methodology, int times)
    {
        IEnumerable<int[]> all = [[]];
        foreach (var scale in methodology.Criteria.Select(criterion => criterion.Scale))
        {
            var numbers = Enumerable.Range(scale.Least * times, ((scale.Top - scale.Least) * times) + 1).ToArray();
            all = all.SelectMany(start => numbers.Select(number => (int[])[.. start, number]));
        }

        return [.. all];
    }

    // Sheets as even as can be that add to the sums.
    private static Points Final(ScoringRules rules, int[] sums, int experts) =>
        rules.FinalPoints(Enumerable.Range(0, experts).Select(expert => new ExpertSheet(
            $"{expert + 1}", sums.Select(sum => (sum + expert) / experts).ToArray())).ToSequence()).OrThrow();
}
