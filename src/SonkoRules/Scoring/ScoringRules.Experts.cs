namespace SonkoRules.Scoring;

/// <content>What one expert says of an application.</content>
public sealed partial class ScoringRules
{
    /// <summary>An expert's total: the sum of the scores multiplied by the weights, exactly (A1.7).</summary>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <exception cref="ScoreSheetException">The sheet has an error; all are listed.</exception>
    public Points ExpertTotal(ExpertSheet sheet)
    {
        return IsSound(Guard.Against.Null(sheet))
            ? TotalOf(sheet)
            : throw new ScoreSheetException(CheckSheet(sheet, 1).ToSequence(), nameof(sheet));
    }

    /// <summary>What an expert's total says of an application (A1.10).</summary>
    /// <param name="total">The total.</param>
    public Conclusion ConclusionOf(Points total) => _conclusions.ConclusionOf(total);

    /// <summary>Each expert's total and conclusion.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <exception cref="ScoreSheetException">A sheet has an error.</exception>
    public Sequence<ExpertResult> ExpertResults(Sequence<ExpertSheet> sheets)
    {
        var results = new ExpertResult[Guard.Against.Null(sheets).Count];
        for (var i = 0; i < results.Length; i++)
        {
            var total = ExpertTotal(sheets[i]);
            results[i] = new ExpertResult(sheets[i].Expert, total, ConclusionOf(total));
        }

        return Sequence.Adopt(results);
    }

    private bool IsSound(ExpertSheet sheet)
    {
        var isSound = sheet.Scores.Count == _allowed.Length;
        for (var i = 0; isSound && i < _allowed.Length; i++)
        {
            isSound = _allowed[i].Holds(sheet.Scores[i]);
        }

        return isSound;
    }

    private Points TotalOf(ExpertSheet sheet)
    {
        var units = 0L;
        for (var i = 0; i < sheet.Scores.Count; i++)
        {
            units += sheet.Scores[i] * Methodology.Criteria[i].WeightUnits;
        }

        return Points.FromUnits(units);
    }
}
