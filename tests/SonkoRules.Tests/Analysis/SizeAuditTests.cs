using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Analysis;

/// <summary>Defects of sizes: of 100 million the cap M is 10 million, and the formula gives 100 000 × K × n.</summary>
public sealed class SizeAuditTests
{
    private static readonly Edition E3 = SmolenskRules.ThirdEdition;

    // Half of F up to 5 % of M (500 000), 0.4 of F above. 625 000 of the half is cut by the request at 12.5 points, where
    // 0.4 of F is 500 000 too; at half of that score the formula pays 312 500 and 250 000.
    [Fact]
    public void Paying_less_at_low_scores_alone_is_found()
    {
        var finding = Assert.Single(Of(RequestTier.UpTo(0.05m, 0.5m), RequestTier.Rest(0.4m)).OfType<AuditFinding.PaysLess>());

        Assert.Equal(
            ("6.25", "500000.00", "312500.00", "500000.01", "250000.00"),
            (finding.Score.ToString(), finding.Smaller.ToString(), finding.SmallerSize.ToString(), finding.Greater.ToString(),
                finding.GreaterSize.ToString()));
        Assert.Equal((Rubles.From(100_000_000m), Clause.Parse("3.5")), (finding.Appropriation, finding.Clause));
    }

    // 1, 0.9 and 0.8 of F: each step down is shown once, at the highest score.
    [Fact]
    public void Each_step_down_is_shown_once_at_the_top_score()
    {
        var findings = Of(RequestTier.UpTo(0.95m, 1m), RequestTier.UpTo(0.97m, 0.9m), RequestTier.Rest(0.8m))
            .OfType<AuditFinding.PaysLess>();

        Assert.Equal(
            [("100.00", "9500000.00", "9000000.00"), ("100.00", "9000000.00", "8000000.00")],
            findings.Select(finding => (finding.Score.ToString(), finding.SmallerSize.ToString(), finding.GreaterSize.ToString())));
    }

    // With the same coefficient on both sides nothing is paid less: the formula gives the same where it decides.
    [Fact]
    public void Paying_the_same_is_no_defect() =>
        Assert.Empty(Of(RequestTier.UpTo(0.5m, 1m), RequestTier.Rest(1m)));

    // 0.9 of F at the top is 9 million of 10 million.
    [Fact]
    public void A_cap_that_is_never_reached_is_shown_with_the_greatest_size()
    {
        var finding = Assert.IsType<AuditFinding.CapNeverReached>(Assert.Single(Of(RequestTier.Rest(0.9m))));

        Assert.Equal(
            ("100.00", "9000000.00", "10000000.00", "3.1"),
            (finding.Score.ToString(), finding.Greatest.ToString(), finding.Cap.ToString(), finding.Clause.ToString()));
    }

    // Twice F exceeds M above 50 points, but only for requests above half of M.
    [Fact]
    public void A_cap_that_cuts_some_requests_is_shown_from_the_score_on_which_it_does()
    {
        var finding = Assert.IsType<AuditFinding.CapCutsFormula>(
            Assert.Single(Of(RequestTier.UpTo(0.5m, 1m), RequestTier.Rest(2m))));

        Assert.Equal(
            ("20000000.00", "10000000.00", "50.01"),
            (finding.Formula.ToString(), finding.Cap.ToString(), finding.CutFrom.ToString()));
    }

    // A tier ends at its bound, itself in it or not: what a tier before it has taken cannot be in it.
    [Fact]
    public void A_tier_that_holds_no_request_is_named_by_its_position()
    {
        static int[] Empty(params RequestTier[] tiers) =>
            [.. RequestPieces.EmptyTiers(Terms(tiers)).Order()];

        Assert.Empty(Empty(RequestTier.Below(0.1m, 1m), RequestTier.UpTo(0.1m, 1m), RequestTier.Rest(1m)));
        Assert.Empty(Empty(RequestTier.Below(0.1m, 1m), RequestTier.Below(0.2m, 1m), RequestTier.Rest(1m)));
        Assert.Equal([2], Empty(RequestTier.Below(0.1m, 1m), RequestTier.Below(0.1m, 1m), RequestTier.Rest(1m)));
        Assert.Equal([2], Empty(RequestTier.UpTo(0.1m, 1m), RequestTier.Below(0.1m, 1m), RequestTier.Rest(1m)));
        Assert.Equal([2], Empty(RequestTier.UpTo(0.1m, 1m), RequestTier.UpTo(0.1m, 1m), RequestTier.Rest(1m)));
        Assert.Equal([1], Empty(RequestTier.UpTo(0m, 1m), RequestTier.UpTo(0.1m, 1m), RequestTier.Rest(1m)));
        Assert.Equal([1, 2], Empty(RequestTier.Below(0m, 1m), RequestTier.Below(0m, 1m), RequestTier.Rest(1m)));

        // The last tier has no bound: it holds the greatest requests even where the one before it ends at the whole cap.
        Assert.Empty(Empty(RequestTier.UpTo(1m, 1m), RequestTier.Rest(1m)));
        Assert.Equal(
            (2, Clause.Parse("3.5")),
            Of(RequestTier.UpTo(0.1m, 1m), RequestTier.Below(0.1m, 1m), RequestTier.Rest(1m))
                .OfType<AuditFinding.TierEmpty>().Select(finding => (finding.Tier, finding.Clause)).Single());
    }

    [Fact]
    public void Sizes_without_a_formula_and_a_formula_without_a_cap_are_passed_over()
    {
        var asked = E3 with { Subsidies = E3.Subsidies with { SizeRule = new SizeRule.AsRequested() } };
        var uncapped = E3 with { Subsidies = Terms(RequestTier.Rest(1m)) with { Caps = Sequence.Empty<SizeLimit>() } };

        Assert.Empty(SizeAudit.Of(new Rulebook(asked)));
        Assert.Empty(SizeAudit.Of(new Rulebook(uncapped)));
        Assert.Empty(SizeAudit.Of(new Rulebook(E3)));
    }

    private static AuditFinding[] Of(params RequestTier[] tiers) =>
        [.. SizeAudit.Of(new Rulebook(E3 with { Subsidies = Terms(tiers) }))];

    private static SubsidyTerms Terms(params RequestTier[] tiers) =>
        E3.Subsidies with
        {
            SizeRule = (SizeRule.ByScore)E3.Subsidies.SizeRule with { Tiers = Sequence.From(tiers) },
        };
}
