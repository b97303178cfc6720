using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads scores.csv: a row for each sheet, a column for each criterion of the methodology.</summary>
internal static class ScoresFile
{
    private const string Application = "application";
    private const string Expert = "expert";

    /// <summary>The sheets of known applications; null where a column is missing, so that no sheet can be
    /// known.</summary>
    public static IReadOnlyList<SheetRow>? Read(
        string folder, Methodology methodology, KnownApplications known, FaultList faults)
    {
        string[] criteria = [.. methodology.Criteria.Select(one => FormattableString.Invariant($"c{one.Number}"))];
        string[] columns = [Application, Expert, .. criteria];
        var table = TableReader.Required(folder, ContestFiles.Scores, columns, [], faults);
        var rows = new List<SheetRow>();
        foreach (var row in table.Rows)
        {
            var reader = new RowReader(row, faults);
            var application = reader.Id(Application);
            var expert = reader.Id(Expert);
            var values = criteria.Select((name, i) => ReadScore(reader, name, methodology.Criteria[i].Scale)).ToArray();
            if (application is not { } cell)
            {
                continue;
            }

            if (known.Has(cell.Text))
            {
                Cell[] cells = [.. criteria.Select(name => reader.At(name) ?? cell)];
                rows.Add(new SheetRow(cell, expert ?? Unnamed(cell), cells, values));
            }
            else
            {
                reader.Report(cell, KnownApplications.Expected);
            }
        }

        return columns.All(table.Columns.Contains) ? rows : null;
    }

    // A sheet whose expert is missing was reported for that; it is a sheet all the same.
    private static Cell Unnamed(Cell row) => row with { Text = FormattableString.Invariant($"? {row.Line}") };

    private static int? ReadScore(RowReader reader, string column, ScoreScale scale) =>
        reader.Whole(column, new(
            FormattableString.Invariant($"целое число от {scale.Least} до {scale.Top}"),
            FormattableString.Invariant($"a whole number from {scale.Least} to {scale.Top}")));
}
