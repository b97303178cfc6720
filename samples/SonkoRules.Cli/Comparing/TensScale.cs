namespace SonkoRules.Samples.Sonko.Comparing;

/// <summary>
/// Moves sheets from the scale of one methodology to that of another: score × top of the new one / top of the old one.
/// A score that would not stay whole is refused rather than rounded.
/// </summary>
internal static class TensScale
{
    /// <summary>The sheets of each application on the other scale.</summary>
    public static Result<ILookup<string, ExpertSheet>> Move(
        IReadOnlyList<PlacedSheet> sheets, Methodology from, Methodology to)
    {
        var faults = new List<Fault>();
        var moved = sheets
            .Select(sheet => (sheet.ApplicationId, Sheet: Move(sheet, from, to, faults)))
            .ToLookup(pair => pair.ApplicationId, pair => pair.Sheet, StringComparer.Ordinal);
        return faults.Count > 0
            ? new Result<ILookup<string, ExpertSheet>>.Failed(ExitCode.Refused, faults)
            : new Result<ILookup<string, ExpertSheet>>.Ready(moved);
    }

    private static ExpertSheet Move(PlacedSheet placed, Methodology from, Methodology to, List<Fault> faults)
    {
        var scores = placed.Sheet.Scores.ToArray();
        for (var i = 0; i < scores.Length; i++)
        {
            var (old, top) = (from.Criteria[i].Scale.Top, to.Criteria[i].Scale.Top);
            var score = scores[i];
            scores[i] = score * top / old;
            if (score * top % old != 0)
            {
                var step = Words.Whole(old / top);
                faults.Add(Fault.At(placed.Places[i], Words.Whole(score), new(
                    $"балл, кратный {step}: иначе он отсутствует на шкале 0–{Words.Whole(top)} другой редакции",
                    $"a multiple of {step}: no other is on the scale 0–{Words.Whole(top)} of the other edition")));
            }
        }

        return new ExpertSheet(placed.Sheet.Expert, Sequence.From(scores));
    }
}
