using System;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Tests.Subsidies;

/// <summary>Terms that contradict themselves make no rulebook.</summary>
public sealed class ContradictionTests
{
    private static readonly SubsidyTerms Sound = SmolenskRules.ThirdEdition.Subsidies;

    private static readonly SizeLimit Tenth = new SizeLimit.ShareOfVolume(0.1m);

    [Fact]
    public void Tiers_need_exactly_one_cap_by_a_share()
    {
        const string what = "exactly one cap by a share of the volume";
        Refused(Sound with { Caps = Sequence.Empty<SizeLimit>() }, what);
        Refused(Sound with { Caps = Sequence.Of(Tenth, Tenth) }, what);
        Refused(Sound with { Caps = Sequence.Of<SizeLimit>(new SizeLimit.ForCategory("x", Tenth)) }, what);
        Accepted(Sound with { Caps = Sequence.Of(Tenth, new SizeLimit.Amount(Rubles.From(1m))) });
        Accepted(Sound with
        {
            Caps = Sequence.Empty<SizeLimit>(),
            SizeRule = new SizeRule.ByScore
            {
                FormulaShare = 0.1m,
                FormulaPoints = 100,
                Tiers = Sequence.Of(RequestTier.Rest(1m)),
            },
        });
    }

    [Fact]
    public void A_floor_above_a_cap_leaves_nothing()
    {
        var ten = new SizeLimit.Amount(Rubles.From(10m));
        var nine = new SizeLimit.Amount(Rubles.From(9m));
        SizeLimit For(string category, SizeLimit limit) => new SizeLimit.ForCategory(category, limit);
        SubsidyTerms With(SizeLimit cap, SizeLimit floor) => Sound with
        {
            Caps = Sequence.Of(Tenth, cap),
            Floors = Sequence.Of(floor),
        };

        Refused(With(nine, ten), "exceeds");
        Refused(With(nine, For("x", ten)), "exceeds");
        Refused(With(For("x", nine), ten), "exceeds");
        Refused(With(For("x", nine), For("x", ten)), "exceeds");
        Refused(With(ten, new SizeLimit.ShareOfVolume(0.11m)), "exceeds");
        Accepted(With(ten, ten));
        Accepted(With(For("y", nine), For("x", ten)));
        Accepted(With(nine, new SizeLimit.ShareOfVolume(0.1m)));
    }

    [Fact]
    public void All_contradictions_are_told_at_once()
    {
        var edition = SmolenskRules.ThirdEdition with
        {
            Subsidies = Sound with { Caps = Sequence.Empty<SizeLimit>() },
            TieBreak = SmolenskRules.ThirdEdition.TieBreak with { Keys = Sequence.Of<TieKey>(new TieKey.ScoreOn(11)) },
        };

        Assert.Equal(
            ["/edition/tieBreak/keys/0", "/edition/subsidies/caps"],
            Rulebook.Of(edition, new()).AsT1.Errors.Select(error => error.Path));
    }

    private static void Accepted(SubsidyTerms terms) =>
        Assert.True(Rulebook.Of(SmolenskRules.ThirdEdition with { Subsidies = terms }, new()).IsT0);

    private static void Refused(SubsidyTerms terms, string what)
    {
        var edition = SmolenskRules.ThirdEdition with { Subsidies = terms };
        var whyNot = Rulebook.Of(edition, new()).AsT1;
        Assert.All(whyNot.Errors, error =>
        {
            Assert.Equal(ErrorCode.RulesContradict, error.Code);
            Assert.StartsWith("/edition/subsidies/", error.Path, StringComparison.Ordinal);
            Assert.Contains(what, error.Message.English, StringComparison.Ordinal);
        });
        Assert.Equal(whyNot, Assert.Throws<RefusedException>(() => new Rulebook(edition)).WhyNot);
        var thrown = Assert.Throws<ArgumentException>(() => new SubsidyRules(terms, new()));
        Assert.Contains(what, thrown.Message, StringComparison.Ordinal);
        Assert.Equal("terms", thrown.ParamName);
    }
}
