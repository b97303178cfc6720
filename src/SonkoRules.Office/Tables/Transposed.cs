using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>A table of one row may stand upright: names of columns on the left, values on the right, as forms have
/// it.</summary>
internal static class Transposed
{
    /// <summary>The rows as a header and a row below, where the table stands upright; otherwise as they are.</summary>
    public static IReadOnlyList<FieldRow> Of(IReadOnlyList<FieldRow> rows, IReadOnlyList<Header> known)
    {
        FieldRow[] named = [.. rows.Where(row => HeaderRow.Column(row.Fields[0], known) is not null)];
        return named.Length < 2 || named.Length <= HeaderRow.Find(rows, known).Matches
            ? rows
            :
            [
                new FieldRow([.. named.Select(row => row.Fields[0])], named[named.Length - 1].End, named.Any(row => row.IsBroken)),
                new FieldRow([.. named.Select(row => row.Fields.Count > 1 ? row.Fields[1] : row.End)], named[named.Length - 1].End, named.Any(row => row.IsBroken)),
            ];
    }
}
