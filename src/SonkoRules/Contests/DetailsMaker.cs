using SonkoRules.Ranking;
using SonkoRules.Scoring;

namespace SonkoRules.Contests;

/// <summary>
/// Gathers of an application what a rulebook needs beyond its score, and nothing else: most rulebooks need nothing, and
/// a contest then holds nothing more for an application.
/// </summary>
internal sealed class DetailsMaker
{
    private readonly bool _unrounded;
    private readonly bool _means;
    private readonly bool _marks;
    private readonly bool _vote;
    private readonly bool _category;
    private readonly bool _worst;
    private readonly bool _lowestIsBest;
    private readonly bool _nothing;

    public DetailsMaker(Rulebook rules)
    {
        _unrounded = rules.Ranking.Has<TieKey.UnroundedScore>();
        _means = rules.Ranking.Has<TieKey.ScoreOn>();
        _marks = rules.Ranking.Has<TieKey.Marked>();
        _vote = rules.Ranking.Has<TieKey.Vote>();
        _category = rules.Subsidies.Terms.HasCategories;
        _worst = rules.Ranking.Has<TieKey.WorstExpert>();
        _lowestIsBest = rules.Ranking.TieBreak.LowestScoreFirst;
        _nothing = !_worst && !_unrounded && !_means && !_marks && !_vote && !_category;
    }

    /// <summary>What is needed of an application whose sheets are sound.</summary>
    public RatingDetails Of(ContestApplication application, ScoringRules scoring) =>
        _nothing
            ? RatingDetails.None
            : new RatingDetails
            {
                UnroundedScore = _unrounded ? scoring.UnroundedOf(application.Sheets, application.Marks) : null,
                Means = _means ? scoring.MeansOf(application.Sheets) : Sequence.Empty<CriterionMean>(),
                Marks = _marks ? application.Marks : Sequence.Empty<string>(),
                Vote = _vote ? application.Vote : null,
                Category = _category ? application.Category : string.Empty,
                WorstTotal = _worst ? Worst(scoring.ResultsOf(application.Sheets)) : null,
            };

    private Points Worst(Sequence<ExpertResult> results) =>
        _lowestIsBest ? results.Max(result => result.Total) : results.Min(result => result.Total);
}
