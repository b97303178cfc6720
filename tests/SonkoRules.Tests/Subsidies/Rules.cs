using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Peers;
using SonkoRules.Tests.Ranking;

namespace SonkoRules.Tests.Subsidies;

/// <summary>Rules of subsidies of all kinds.</summary>
internal static class Rules
{
    public static readonly Readings BySizes = new() { LimitCoverage = LimitCoverage.ComputedSizes };

    /// <summary>Entries of three categories, one of them empty.</summary>
    public static Gen<RatingEntry[]> Categorised { get; } =
        from entries in Entries.Many
        from categories in Gen.Elements("", "x", "y").ArrayOf(entries.Length)
        select entries.Select((entry, i) => entry with
        {
            Details = new RatingDetails { Category = categories[i] },
        }).ToArray();

    public static Gen<SizeRule> Sizes { get; } = Gen.Elements<SizeRule>(
        new SizeRule.AsRequested(),
        new SizeRule.ShareOfScores(Points.Zero),
        new SizeRule.ShareOfScores(Points.From(25m)),
        SmolenskRules.ThirdEdition.Subsidies.SizeRule);

    public static Gen<FillRule> Fills { get; } = Gen.Elements<FillRule>(
        new FillRule.Stop(), new FillRule.Skip(), new FillRule.Proportional(), new FillRule.StopThenOffer());

    public static Gen<SubsidyTerms> Terms { get; } =
        from size in Sizes
        from fill in Fills
        from caps in Gen.Elements(
            Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.1m)),
            Sequence.Of<SizeLimit>(
                new SizeLimit.ShareOfVolume(0.333333m),
                new SizeLimit.Amount(Rubles.From(50_000m)),
                new SizeLimit.ForCategory("x", Rubles.From(20_000m)),
                new SizeLimit.ForCategory("y", new SizeLimit.ShareOfVolume(0.01m))))
        from floors in Gen.Elements(
            Sequence.Empty<SizeLimit>(),
            Sequence.Of<SizeLimit>(new SizeLimit.ForCategory("x", Rubles.From(5_000m)), new SizeLimit.ShareOfVolume(0.003333m)))
        from passing in Gen.Elements<PassingScore>(
            new PassingScore.None(),
            new PassingScore.AtLeast(Points.From(25m)),
            new PassingScore.ByRequest(
                Sequence.Of(new PassingBand(AmountBound.Below(Rubles.From(5_001m)), Points.From(12.5m))), Points.From(37.5m)))
        from winners in Gen.Elements(1, 3, int.MaxValue)
        select Peer.Terms(size, fill) with
        {
            Caps = caps,
            Floors = floors,
            PassingScore = passing,
            GreatestWinners = winners,
        };

    public static Budget Money(int volume, int limits) => new(Rubles.From(volume)) { Limits = Rubles.From(limits) };

    public static Allocation Allocate(SubsidyTerms terms, Budget budget, RatingEntry[] entries, Readings? readings = null) =>
        new SubsidyRules(terms, readings ?? BySizes).Allocate(
            RatingTests.Under(new()).Rank(entries).OrThrow(), budget, OfferAnswers.AllAccept);
}
