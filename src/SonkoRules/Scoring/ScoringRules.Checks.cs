namespace SonkoRules.Scoring;

/// <content>What is wrong with score sheets.</content>
public sealed partial class ScoringRules
{
    /// <summary>Everything that is wrong with the sheets of an application; empty when they can be scored.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public Sequence<SheetError> Check(Sequence<ExpertSheet> sheets)
    {
        Guard.Against.Null(sheets);
        var errors = new List<SheetError>();
        if (sheets.Count < LeastExperts || sheets.Count > GreatestExperts)
        {
            errors.Add(new SheetError.WrongNumberOfSheets(
                Methodology.Clauses.Panel, sheets.Count, LeastExperts, GreatestExperts));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!seen.Add(sheets[i].Expert))
            {
                errors.Add(new SheetError.ExpertTwice(Methodology.Clauses.Panel, i + 1, sheets[i].Expert));
            }

            errors.AddRange(CheckSheet(sheets[i], i + 1));
        }

        return errors.ToSequence();
    }

    private IEnumerable<SheetError> CheckSheet(ExpertSheet sheet, int position)
    {
        if (sheet.Scores.Count != _allowed.Length)
        {
            yield return new SheetError.WrongNumberOfScores(
                Methodology.Clauses.Scale, position, sheet.Expert, sheet.Scores.Count, _allowed.Length);
        }

        for (var i = 0; i < sheet.Scores.Count && i < _allowed.Length; i++)
        {
            if (!_allowed[i].Holds(sheet.Scores[i]))
            {
                yield return new SheetError.ScoreOffScale(
                    Methodology.Clauses.Scale,
                    position,
                    sheet.Expert,
                    Methodology.Criteria[i].Number,
                    sheet.Scores[i],
                    _allowed[i].Least,
                    _allowed[i].Greatest,
                    _allowed[i].Step);
            }
        }
    }

#if !NETSTANDARD
    private ScoreSheetException Unsound(int[] scores)
    {
        var criteria = _allowed.Length;
        var sheets = new List<ExpertSheet>();
        for (var start = 0; start < scores.Length; start += criteria)
        {
            var count = Math.Min(criteria, scores.Length - start);
            sheets.Add(new ExpertSheet(
                FormattableString.Invariant($"{sheets.Count + 1}"), scores.AsSpan(start, count).ToArray()));
        }

        return new ScoreSheetException(Check(sheets.ToSequence()), nameof(scores));
    }
#endif
}
