namespace SonkoRules.Office.Cells;

/// <summary>Finds the row that names the columns: the first of those that name most of them. Titles stand above it.</summary>
internal static class HeaderRow
{
    // People put no longer preambles above a table.
    private const int Looked = 40;

    /// <summary>Where the row is, and how many columns it names; the first row and none where no row names any.</summary>
    public static (int Index, int Matches) Find(IReadOnlyList<FieldRow> rows, IReadOnlyList<Header> known)
    {
        var best = (Index: 0, Matches: 0);
        for (var i = 0; i < Math.Min(Looked, rows.Count); i++)
        {
            var matches = rows[i].Fields.Count(field => Column(field, known) is not null);
            best = matches > best.Matches ? (i, matches) : best;
        }

        return best;
    }

    /// <summary>The column that a field names, by its own names first.</summary>
    public static Header? Column(Field field, IReadOnlyList<Header> known) =>
        field.Text.Length == 0
            ? null
            : known.FirstOrDefault(one => one.Is(field.Text)) ?? known.FirstOrDefault(one => one.IsCalled(field.Text));
}
