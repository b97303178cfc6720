using System.Linq;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Ranking;

namespace SonkoRules.Json.Operations.Common;

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
            static _ => new DeciderDoc.Vote());
}
