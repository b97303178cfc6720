namespace SonkoRules.Samples.Sonko.Comparing;

/// <summary>
/// Moves sheets from the scale of one methodology to that of another: score × top of the new one / top of the old one.
/// A score that would not stay whole is refused rather than rounded.
/// </summary>
internal static class TensScale
{
    /// <summary>The sheets of each application on the other scale.</summary>
    public static Result<ILookup<string, ExpertSheet>> Move(
        IReadOnlyList<SheetRow> sheets, Methodology from, Methodology to)
    {
        var faults = new FieldFaults(sheets.Select(row => row.Expert.File).FirstOrDefault(string.Empty));
        var moved = sheets
            .Select(row => (row.Application.Text, Sheet: Move(row, from, to, faults)))
            .ToLookup(pair => pair.Text, pair => pair.Sheet, StringComparer.Ordinal);
        return faults.Any
            ? faults.Refused<ILookup<string, ExpertSheet>>()
            : new Result<ILookup<string, ExpertSheet>>.Ready(moved);
    }

    private static ExpertSheet Move(SheetRow row, Methodology from, Methodology to, FieldFaults faults)
    {
        var scores = new int[row.Values.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var (old, top) = (from.Criteria[i].Scale.Top, to.Criteria[i].Scale.Top);
            scores[i] = row.Values[i]!.Value * top / old;
            if (row.Values[i]!.Value * top % old != 0)
            {
                var step = Words.Whole(old / top);
                faults.Add(row.Fields[i], new(
                    $"балл, кратный {step}: иначе он отсутствует на шкале 0–{Words.Whole(top)} другой редакции",
                    $"a multiple of {step}: no other is on the scale 0–{Words.Whole(top)} of the other edition"));
            }
        }

        return new ExpertSheet(row.Expert.Text, Sequence.From(scores));
    }
}
