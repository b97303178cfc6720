using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Ranking;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations.Common;

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
            BudgetMapping.ToFullDoc(allocation.Budget),
            new RatingDoc(outcome.Rating.Clause, outcome.Rules.Scoring.Methodology.Clauses.FinalScore, Places()),
            [.. allocation.Awards.Select(SizeMapping.ToDoc)],
            [.. allocation.Offers.Select(SizeMapping.ToDoc)],
            [.. allocation.Released.Select(released => new ReleasedAwardDoc(
                SizeMapping.ToDoc(released.Award), ReleaseMapping.ToDoc(released.Reason), released.Round))],
            [.. allocation.Unfunded().Select(unfunded => new UnfundedDoc(
                unfunded.Position.Place, unfunded.Position.Entry.ApplicationId, unfunded.Reason, unfunded.Clause))],
            allocation.Total,
            allocation.Left,
            allocation.Round,
            allocation.IsOfferAwaited,
            ReadingsMapping.ToDoc(outcome.Readings),
            directions.Count == 0 ? null : [.. directions.Select(RatingMapping.ToDoc)]);
    }

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
            Experts(scoring, application),
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

    private static ExpertResultDoc[] Experts(ScoringRules scoring, ContestApplication application)
    {
        var results = scoring.ExpertResults(application.Sheets).OrThrow();
        var experts = new ExpertResultDoc[results.Count];
        for (var i = 0; i < experts.Length; i++)
        {
            experts[i] = new ExpertResultDoc(results[i].Expert, results[i].Total, results[i].Conclusion);
        }

        return experts;
    }
}
