namespace SonkoRules.Scoring;

/// <content>What one expert says of an application.</content>
public sealed partial class ScoringRules
{
    /// <summary>An expert's total: the sum of the scores multiplied by the weights, exactly (A1.6, A1.7).</summary>
    /// <param name="sheet">The sheet.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheet"/> is null.</exception>
    /// <returns>The total, or every error of the sheet.</returns>
    public OneOf<Points, WhyNot> ExpertTotal(ExpertSheet sheet) =>
        IsSound(Guard.Against.Null(sheet)) ? TotalOf(sheet) : new WhyNot(CheckSheet(sheet, 0));

    /// <summary>What an expert's total says of an application (A1.10).</summary>
    /// <param name="total">The total.</param>
    public Conclusion ConclusionOf(Points total) => _conclusions.ConclusionOf(total);

    /// <summary>Each expert's total and conclusion (A1.6, A1.7, A1.10).</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <returns>The results, in the order of the sheets; or every error of every sheet. How many there are does not
    /// matter here.</returns>
    public OneOf<Sequence<ExpertResult>, WhyNot> ExpertResults(Sequence<ExpertSheet> sheets)
    {
        Guard.Against.Null(sheets);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!IsSound(sheets[i]))
            {
                return new WhyNot(sheets.SelectMany(CheckSheet));
            }
        }

        return ResultsOf(sheets);
    }

    /// <summary>Each expert's total and conclusion, of sheets without error.</summary>
    internal Sequence<ExpertResult> ResultsOf(Sequence<ExpertSheet> sheets)
    {
        var results = new ExpertResult[sheets.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var total = TotalOf(sheets[i]);
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
