using System;
using System.Linq;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

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
        var errors = CheckSheet(Guard.Against.Null(sheet), 1).ToSequence();
        return errors.Count == 0 ? TotalOf(sheet) : throw new ScoreSheetException(errors, nameof(sheet));
    }

    /// <summary>What an expert's total says of an application (A1.10).</summary>
    /// <param name="total">The total.</param>
    public Conclusion ConclusionOf(Points total) => _conclusions.ConclusionOf(total);

    /// <summary>Each expert's total and conclusion.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    /// <exception cref="ScoreSheetException">A sheet has an error.</exception>
    public Sequence<ExpertResult> ExpertResults(Sequence<ExpertSheet> sheets) =>
        Guard.Against.Null(sheets).Select(sheet =>
        {
            var total = ExpertTotal(sheet);
            return new ExpertResult(sheet.Expert, total, ConclusionOf(total));
        }).ToSequence();

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
