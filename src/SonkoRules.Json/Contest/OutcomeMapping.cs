using SonkoRules.Contests;
using SonkoRules.Ranking;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

/// <summary>What a contest came to in documents.</summary>
/// <param name="outcome">The outcome.</param>
/// <param name="isExplained">Whether an application is explained.</param>
internal sealed class OutcomeMapping(ContestOutcome outcome, Func<string, bool> isExplained)
{
    // An outcome looks an application up by walking; all of them at once are found here.
    private readonly Dictionary<string, ContestApplication> _byId =
        outcome.Input.Applications.ToDictionary(application => application.Id, StringComparer.Ordinal);

    public OutcomeDoc ToDoc()
    {
        var allocation = outcome.Allocation;
        var directions = outcome.DirectionRatings;
        return new OutcomeDoc(
            ContestMapping.ToFullDoc(allocation.Budget),
            new RatingDoc(outcome.Rating.Clause, outcome.Rules.Scoring.Methodology.Clauses.FinalScore, Places()),
            [.. allocation.Awards.Select(AwardMapping.ToDoc)],
            [.. allocation.Offers.Select(AwardMapping.ToDoc)],
            [.. allocation.Released.Select(released => new ReleasedAwardDoc(
                AwardMapping.ToDoc(released.Award), ContestMapping.ToDoc(released.Reason), released.Amount, released.Round))],
            [.. allocation.Unfunded().Select(unfunded => new UnfundedDoc(
                unfunded.Position.Place, unfunded.Position.Entry.ApplicationId, unfunded.Reason, unfunded.Clause))],
            allocation.Total,
            allocation.Left,
            allocation.Round,
            allocation.IsOfferAwaited,
            outcome.IsFinal,
            ReadingsMapping.ToDoc(outcome.Readings),
            directions.Count == 0 ? null : [.. directions.Select(RatingMapping.ToDoc)],
            outcome.OpenTie is { } tie ? ToDoc(tie) : null);
    }

    private static OpenTieDoc ToDoc(OpenTie tie) =>
        new(
            tie.Clause,
            [.. tie.Groups],
            tie.Affected,
            [.. tie.Outcomes.Select(each => new TieOutcomeDoc(
                [.. each.Orders.Select(order => order.Order)],
                [.. each.Awards.Select(award => new TieAwardDoc(award.ApplicationId, award.Amount))],
                each.Asked))],
            tie.FurtherOutcomes,
            tie.SumAtStake);

    private RatedApplicationDoc[] Places()
    {
        var places = new RatedApplicationDoc[outcome.Rating.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Place(outcome.Rating[i]);
        }

        return places;
    }

    private RatedApplicationDoc Place(RatingPosition position)
    {
        var entry = position.Entry;
        var application = _byId[entry.ApplicationId];
        var scoring = outcome.Rules.ScoringFor(application.Request);
        return new RatedApplicationDoc(
            position.Place,
            entry.ApplicationId,
            entry.Score,
            scoring.UnroundedScore(application.Sheets, application.Marks).OrThrow(),
            ScoreMapping.ToDocs(scoring.ExpertResults(application.Sheets).OrThrow()),
            entry.Request,
            entry.FiledAt,
            entry.HasVideo,
            position.TieUnresolved,
            entry.GrantDirection.Length == 0 ? null : entry.GrantDirection,
            RatingMapping.DecidedAfter(outcome.Rating, position.Place),
            isExplained(entry.ApplicationId)
                ? ExplanationMapping.ToDoc(outcome.Explain(entry.ApplicationId))
                : null);
    }
}

/// <summary>What decided a rating in documents.</summary>
internal static class RatingMapping
{
    // The cases that say nothing more are one value each: a rating holds thousands of them.
    private static readonly DeciderDoc ByScore = new DeciderDoc.FinalScore();
    private static readonly DeciderDoc ByNothing = new DeciderDoc.Nothing();
    private static readonly DeciderDoc ByVideo = new DeciderDoc.VideoPresentation();
    private static readonly DeciderDoc ByFiling = new DeciderDoc.FiledEarlier();

    /// <summary>What decided between a place and the next one; null for the last place.</summary>
    public static DeciderDoc? DecidedAfter(Rating rating, int place) =>
        place < rating.Count ? ToDoc(rating.DecidedAfter(place)) : null;

    public static DirectionRatingDoc ToDoc(DirectionRating rating) =>
        new(
            rating.Direction,
            [.. rating.Rating.Select(position => new DirectionPlaceDoc(
                position.Place,
                position.Entry.ApplicationId,
                position.TieUnresolved,
                DecidedAfter(rating.Rating, position.Place)))]);

    public static DeciderDoc ToDoc(Decider decider) =>
        decider.Match(static _ => ByScore, static key => ToDoc(key.TieKey), static _ => ByNothing,
            static _ => new DeciderDoc.Commission());

    private static DeciderDoc ToDoc(TieKey key) =>
        key.Match(
            static _ => ByVideo,
            static _ => ByFiling,
            static _ => new DeciderDoc.FiledOnEarlierDay(),
            static _ => new DeciderDoc.UnroundedScore(),
            static score => new DeciderDoc.ScoreOn(score.Criterion),
            static mark => new DeciderDoc.Marked(mark.Mark),
            static _ => new DeciderDoc.Vote(),
            static _ => new DeciderDoc.WorstExpert(),
            static _ => new DeciderDoc.SmallerRequest());
}

/// <summary>Subsidies, their sizes and offers in documents.</summary>
[Mapper]
internal static partial class AwardMapping
{
    [MapProperty("Position.Place", nameof(AwardDoc.Place))]
    [MapPropertyFromSource(nameof(AwardDoc.SumOfSizes), Use = nameof(SumOfSizes))]
    public static partial AwardDoc ToDoc(Award award);

    [MapProperty("Position.Place", nameof(OfferDoc.Place))]
    public static partial OfferDoc ToDoc(Offer offer);

    [MapPropertyFromSource(nameof(SizeDoc.Cap), Use = nameof(Cap))]
    [MapPropertyFromSource(nameof(SizeDoc.Floor), Use = nameof(Floor))]
    private static partial SizeDoc ToDoc(SubsidySize size);

    private static TierDoc ToDoc(RequestTier tier) =>
        tier.IsLast
            ? new TierDoc(tier.Coefficient)
            : new TierDoc(tier.Coefficient, tier.UpperShare, tier.UpperIncluded);

    private static Rubles? SumOfSizes(Award award) => award.IsCut ? award.SumOfSizes : null;

    private static Rubles? Cap(SubsidySize size) => size.Cap == Rubles.MaxValue ? null : size.Cap;

    private static Rubles? Floor(SubsidySize size) => size.Floor == Rubles.Zero ? null : size.Floor;
}
