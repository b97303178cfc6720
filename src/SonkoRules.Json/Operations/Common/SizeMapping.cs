using SonkoRules.Json.Documents.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Sizes of subsidies, subsidies and offers in documents.</summary>
internal static class SizeMapping
{
    public static SizeDoc ToDoc(SubsidySize size) =>
        new(
            size.Amount,
            size.Bound,
            size.Clause,
            size.Score,
            size.Request,
            ToDoc(size.Tier),
            size.Formula,
            size.Cap == Rubles.MaxValue ? null : size.Cap,
            size.Floor == Rubles.Zero ? null : size.Floor);

    public static AwardDoc ToDoc(Award award) =>
        new(
            award.Position.Place,
            award.ApplicationId,
            award.Amount,
            award.Clause,
            ToDoc(award.Size),
            award.IsFromRemainder,
            award.IsReduced,
            award.Available,
            award.Counted,
            award.IsCut ? award.SumOfSizes : null);

    public static OfferDoc ToDoc(Offer offer) =>
        new(
            offer.Position.Place,
            offer.ApplicationId,
            offer.Remainder,
            ToDoc(offer.Size),
            offer.Answer,
            offer.IsWin,
            offer.Round);

    private static TierDoc ToDoc(RequestTier tier) =>
        tier.IsLast
            ? new TierDoc(tier.Coefficient)
            : new TierDoc(tier.Coefficient, tier.UpperShare, tier.UpperIncluded);
}
