using System.Globalization;
using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>A score sheet with the places of its fields.</summary>
/// <param name="Application">The application that was scored.</param>
/// <param name="Expert">Who scored.</param>
/// <param name="Fields">The fields of the scores, in the order of the criteria.</param>
/// <param name="Values">The scores; null where a field is none, which was told.</param>
internal sealed record SheetRow(
    Field Application, Field Expert, IReadOnlyList<Field> Fields, IReadOnlyList<int?> Values)
{
    /// <summary>The sheet of a row.</summary>
    public static SheetRow Of(Row row, Field application, Field expert, Methodology methodology) =>
        new(
            application,
            expert,
            [.. Headers.Criteria(methodology).Select(column => row[column])],
            [.. Headers.Criteria(methodology).Zip(methodology.Criteria, (column, criterion) =>
                row.Whole(column, new(
                    FormattableString.Invariant($"целое от {criterion.Scale.Least} до {criterion.Scale.Top}"),
                    FormattableString.Invariant($"a whole number from {criterion.Scale.Least} to {criterion.Scale.Top}"))))]);

    /// <summary>The sheet for the library.</summary>
    /// <param name="instead">Stands for scores that could not be read, so that the others can be checked.</param>
    public ExpertSheet ToSheet(int instead = 0) =>
        new(Expert.Text, Values.Select(value => value ?? instead).ToSequence());

    /// <summary>The sheet with the places of its scores.</summary>
    public PlacedSheet ToPlaced() =>
        new(Application.Text, ToSheet(), Fields.Select(field => field.Place).ToSequence());
}

/// <summary>A row for each sheet, a column for each criterion of the methodology.</summary>
internal static class SheetsTable
{
    /// <summary>The sheets of the applications; null where a column is missing, so that no sheet can be known.</summary>
    public static IReadOnlyList<SheetRow>? Read(TableSet tables, Methodology methodology, ApplicationsTable applications)
    {
        Header[] columns = [Headers.Application, Headers.Expert, .. Headers.Criteria(methodology)];
        var table = tables.Read(TableSet.Scores, columns);
        var sheets = new List<SheetRow>();
        foreach (var row in table.Rows)
        {
            // A sheet whose expert is missing was told for that; it is a sheet all the same.
            var expert = row.Id(Headers.Expert)
                ?? row[Headers.Expert] with { Text = FormattableString.Invariant($"? {row.First.Line}") };
            var sheet = SheetRow.Of(row, row[Headers.Application], expert, methodology);
            if (applications.Named(row) is not null)
            {
                sheets.Add(sheet);
            }
        }

        return table.Has(columns) ? sheets : null;
    }

    /// <summary>Has the library check the sheets of an application and finds the field of each error.</summary>
    public static void Check(ScoringRules rules, Field application, IReadOnlyList<SheetRow> sheets, FieldFaults faults)
    {
        var least = rules.Methodology.Criteria[0].Scale.Least;
        foreach (var error in rules.Check(sheets.Select(sheet => sheet.ToSheet(least)).ToSequence()))
        {
            // A place is a pointer into the sheets: /1/scores/4.
            var place = error.Path.Split('/');
            var sheet = place.Length > 1 ? sheets[int.Parse(place[1], CultureInfo.InvariantCulture)] : null;
            var (field, expected) = error.Code switch
            {
                ErrorCode.SheetCount => (application, new LocalizedText(
                    $"заявка с числом оценочных листов {error.Expected.Russian}, а не {error.Value}",
                    $"an application with {error.Expected.English} sheets of experts, not {error.Value}")),
                ErrorCode.ExpertTwice => (sheet!.Expert, new LocalizedText(
                    "эксперт, не оценивавший эту заявку", "an expert who has not scored the application yet")),
                ErrorCode.ScoreOffScale => (
                    sheet!.Fields[int.Parse(place[3], CultureInfo.InvariantCulture)], error.Expected),
                _ => (sheet!.Expert, error.Message),
            };
            faults.Add(field, expected);
        }
    }
}
