using SonkoRules.Scoring;

namespace SonkoRules.Analysis;

/// <summary>The final scores that a methodology can give to an application with some marks: from the least to the
/// greatest by its last digit.</summary>
internal sealed class FinalScores
{
    private readonly long _least;
    private readonly long _step;

    public FinalScores(ScoringRules rules, Sequence<string> marks)
    {
        _least = Flat(rules, marks, criterion => criterion.Scale.Least).Units;
        Greatest = Flat(rules, marks, criterion => criterion.Scale.Top);
        _step = Points.UnitsPerPoint / WholeDivision.PowerOfTen(rules.Methodology.FinalScoreDigits);
        Count = ((Greatest.Units - _least) / _step) + 1;
    }

    /// <summary>The final score when every expert gives the top score on every criterion.</summary>
    public Points Greatest { get; }

    /// <summary>The number of scores.</summary>
    public long Count { get; }

    public Points this[long index] => Points.FromUnits(_least + (index * _step));

    // A final score does not fall when a score rises, so that the extremes are at the ends of every scale.
    private static Points Flat(ScoringRules rules, Sequence<string> marks, System.Func<Criterion, int> score)
    {
        int[] scores = [.. rules.Methodology.Criteria.Select(score)];
        var sheets = Enumerable.Range(1, rules.LeastExperts)
            .Select(expert => new ExpertSheet(NumberText.Plain(expert), Sequence.From(scores))).ToSequence();
        rules.TryFinalPoints(sheets, marks, out var points);
        return points;
    }
}
