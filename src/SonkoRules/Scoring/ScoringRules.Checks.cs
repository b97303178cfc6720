namespace SonkoRules.Scoring;

/// <content>What is wrong with score sheets.</content>
public sealed partial class ScoringRules
{
    /// <summary>Everything that is wrong with the sheets of an application; empty when they can be scored: the
    /// number of experts (A1.3) and every score on the scale (A1.6).
    /// Places are pointers into the sheets: <c>/0/scores/7</c>.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public Sequence<InputError> Check(Sequence<ExpertSheet> sheets)
    {
        Guard.Against.Null(sheets);
        var errors = new List<InputError>();
        if (sheets.Count < LeastExperts || sheets.Count > GreatestExperts)
        {
            errors.Add(SheetErrors.WrongNumberOfSheets(
                Methodology.Clauses.Panel, sheets.Count, LeastExperts, GreatestExperts));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (!seen.Add(sheets[i].Expert))
            {
                errors.Add(SheetErrors.ExpertTwice(Methodology.Clauses.Panel, i, sheets[i].Expert));
            }

            errors.AddRange(CheckSheet(sheets[i], i));
        }

        return errors.ToSequence();
    }

    private WhyNot Why(Sequence<ExpertSheet> sheets) => new(Check(sheets));

    private IEnumerable<InputError> CheckSheet(ExpertSheet sheet, int index)
    {
        if (sheet.Scores.Count != _allowed.Length)
        {
            yield return SheetErrors.WrongNumberOfScores(Methodology.Clauses.Scale, index, sheet, _allowed.Length);
        }

        for (var i = 0; i < sheet.Scores.Count && i < _allowed.Length; i++)
        {
            if (!_allowed[i].Holds(sheet.Scores[i]))
            {
                yield return SheetErrors.ScoreOffScale(
                    Methodology.Clauses.Scale, index, sheet, i, Methodology.Criteria[i], _allowed[i]);
            }
        }
    }

#if !NETSTANDARD
    private WhyNot Why(ReadOnlySpan<int> scores)
    {
        var criteria = _allowed.Length;
        var sheets = new List<ExpertSheet>();
        for (var start = 0; start < scores.Length; start += criteria)
        {
            sheets.Add(new ExpertSheet(
                NumberText.Plain(sheets.Count + 1),
                scores.Slice(start, Math.Min(criteria, scores.Length - start)).ToArray()));
        }

        return Why(sheets.ToSequence());
    }
#endif
}
