using System;
using SonkoRules.Quantities;
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

    private static void Accepted(SubsidyTerms terms) => _ = new SubsidyRules(terms, new());

    private static void Refused(SubsidyTerms terms, string what)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Rulebook(SmolenskRules.ThirdEdition with { Subsidies = terms }));
        Assert.Contains(what, thrown.Message, StringComparison.Ordinal);
        Assert.Equal("terms", thrown.ParamName);
    }
}
