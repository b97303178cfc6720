using System.IO;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SonkoRules.Office.Cells;

/// <summary>A sheet of a workbook as its rows that are not blank.</summary>
internal sealed record WorkbookSheet(Origin From, IReadOnlyList<FieldRow> Rows);

/// <summary>
/// Reads the sheets of a workbook as stored texts: no number of it becomes a binary one. What a formula stands for is the
/// value that the spreadsheet stored with it.
/// </summary>
internal static class WorkbookCells
{
    private const string Yes = "да";
    private const string No = "нет";

    /// <summary>The sheets that are not blank; null where the workbook is refused, which is told.</summary>
    public static IReadOnlyList<WorkbookSheet>? Read(string file, byte[] bytes, OfficeLimits limits, FieldFaults faults)
    {
        if (WorkbookPackage.Check(bytes, limits) is { } expected)
        {
            faults.Add(new Field(new Origin(file), 1, 1, string.Empty), expected);
            return null;
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return Read(file, document, limits, faults);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException
            or System.Xml.XmlException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException
            or NullReferenceException or IndexOutOfRangeException or OverflowException)
        {
            faults.Add(new Field(new Origin(file), 1, 1, string.Empty), WorkbookPackage.Readable);
            return null;
        }
    }

    private static List<WorkbookSheet>? Read(
        string file, SpreadsheetDocument document, OfficeLimits limits, FieldFaults faults)
    {
        var workbook = document.WorkbookPart?.Workbook ?? throw new InvalidDataException();
        Sheet[] sheets = [.. workbook.Sheets?.Elements<Sheet>() ?? []];
        if (sheets.Length > limits.Sheets)
        {
            faults.Add(new Field(new Origin(file), 1, 1, string.Empty), Bounds.Sheets(limits));
            return null;
        }

        var from1904 = workbook.WorkbookProperties?.Date1904?.Value == true;
        var strings = Strings(document.WorkbookPart!, limits);
        var dates = DateStyles.Of(document.WorkbookPart!);
        var budget = limits.Cells;
        var read = new List<WorkbookSheet>();
        foreach (var sheet in sheets)
        {
            if (sheet.Id?.Value is not { } id || document.WorkbookPart!.GetPartById(id) is not WorksheetPart part)
            {
                continue;
            }

            var from = new Origin(file, sheet.Name?.Value ?? string.Empty, from1904);
            var rows = Rows(from, part, strings, dates, limits, ref budget, faults);
            if (rows is null)
            {
                return null;
            }

            if (sheet.State?.Value is { } state && state != SheetStateValues.Visible && rows.Count > 0)
            {
                faults.Remark(rows[0].Fields[0] with { Text = string.Empty }, new("скрытый лист книги прочитан тоже", "a hidden sheet is read as well"));
            }

            if (rows.Count > 0)
            {
                read.Add(new WorkbookSheet(from, rows));
            }
        }

        return read;
    }

    private static List<FieldRow>? Rows(
        Origin from,
        WorksheetPart part,
        IReadOnlyList<string> strings,
        DateStyles dates,
        OfficeLimits limits,
        ref int budget,
        FieldFaults faults)
    {
        var rows = new SortedDictionary<int, SortedDictionary<int, Field>>();
        var hidden = 0;
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Spreadsheet.Row) && reader.IsStartElement)
            {
                var row = (DocumentFormat.OpenXml.Spreadsheet.Row)reader.LoadCurrentElement()!;
                line = row.RowIndex?.Value is { } index ? checked((int)index) : line + 1;
                hidden += row.Hidden?.Value == true ? 1 : 0;
                var column = 0;
                foreach (var cell in row.Elements<Cell>())
                {
                    column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : column + 1;
                    var field = Read(from, line, column, cell, strings, dates, faults);
                    if (field.Text.Length == 0)
                    {
                        continue;
                    }

                    budget--;
                    if (field.Text.Length > limits.CellLength || budget < 0 || column > limits.Columns || line > limits.Rows)
                    {
                        faults.Add(field with { Text = string.Empty }, field.Text.Length > limits.CellLength ? Bounds.Cell(limits) : Bounds.Table(limits));
                        return null;
                    }

                    if (!rows.TryGetValue(line, out var fields))
                    {
                        rows.Add(line, fields = []);
                    }

                    fields[column] = field;
                }
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement
                && ((MergeCell)reader.LoadCurrentElement()!).Reference?.Value is { } merged)
            {
                Spread(rows, merged, limits, faults);
            }
        }

        if (hidden > 0 && rows.Count > 0)
        {
            faults.Remark(new Field(from, 1, 1, string.Empty), new(
                FormattableString.Invariant($"скрытые строки прочитаны тоже: {hidden}"), FormattableString.Invariant($"hidden rows are read as well: {hidden}")));
        }

        return [.. rows.Select(row => Of(from, row.Key, row.Value))];
    }

    // A cell merged over several rows says the same of each of them.
    private static void Spread(
        SortedDictionary<int, SortedDictionary<int, Field>> rows, string reference, OfficeLimits limits, FieldFaults faults)
    {
        var ends = reference.Split(':');
        if (ends.Length != 2)
        {
            return;
        }

        var (top, column) = (LineOf(ends[0]), ColumnOf(ends[0]));
        var bottom = Math.Min(LineOf(ends[1]), limits.Rows);
        if (bottom <= top || !rows.TryGetValue(top, out var first) || !first.TryGetValue(column, out var field))
        {
            return;
        }

        faults.Remark(field with { Text = string.Empty }, new(
            FormattableString.Invariant($"объединённая ячейка {reference} прочитана в каждой своей строке"),
            FormattableString.Invariant($"the merged cell {reference} is read in each of its rows")));
        for (var line = top + 1; line <= bottom; line++)
        {
            if (rows.TryGetValue(line, out var fields) && !fields.ContainsKey(column))
            {
                fields[column] = field with { Line = line };
            }
        }
    }

    private static FieldRow Of(Origin from, int line, SortedDictionary<int, Field> fields)
    {
        var width = fields.Keys.Last();
        return new FieldRow(
            [.. Enumerable.Range(1, width).Select(column =>
                fields.TryGetValue(column, out var field) ? field : new Field(from, line, column, string.Empty))],
            new Field(from, line, width, string.Empty),
            IsBroken: false);
    }

    private static Field Read(
        Origin from, int line, int column, Cell cell, IReadOnlyList<string> strings, DateStyles dates, FieldFaults faults)
    {
        var stored = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value;
        if (cell.CellFormula is not null && stored.Length == 0 && type != CellValues.String)
        {
            var field = new Field(from, line, column, string.Empty);
            faults.Add(field, new(
                "значение: формула сохранена без него; откройте книгу в программе для таблиц и сохраните",
                "a value: the formula is stored without one; open the workbook in a spreadsheet and save it"));
            return field;
        }

        if (type == CellValues.SharedString)
        {
            return Field.Of(from, line, column, strings[int.Parse(stored, System.Globalization.CultureInfo.InvariantCulture)].Trim());
        }

        if (type == CellValues.InlineString)
        {
            return Field.Of(from, line, column, (cell.InlineString is { } inline ? TextOf(inline) : string.Empty).Trim());
        }

        if (type == CellValues.Boolean)
        {
            return new Field(from, line, column, stored == "1" ? Yes : No);
        }

        // A day stored in words of its own (t="d") is text in ISO 8601.
        return type is not null && type != CellValues.Number
            ? Field.Of(from, line, column, stored.Trim())
            : new Field(from, line, column, stored, dates.Contains(cell.StyleIndex?.Value ?? 0) ? CellKind.Date : CellKind.Number);
    }

    private static List<string> Strings(WorkbookPart workbook, OfficeLimits limits)
    {
        var strings = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return strings;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                var text = TextOf((SharedStringItem)reader.LoadCurrentElement()!);
                strings.Add(text.Length > limits.CellLength ? text.Substring(0, limits.CellLength + 1) : text);
            }
        }

        return strings;
    }

    // Runs of letters in different fonts are one text; how it is read aloud is none of it.
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.ChildElements.SelectMany(child => child switch
        {
            Text text => [text.Text],
            Run run => run.Elements<Text>().Select(text => text.Text),
            _ => Enumerable.Empty<string>(),
        }));

    private static int ColumnOf(string reference) =>
        reference.TakeWhile(one => one is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            .Aggregate(0, (column, letter) => checked((column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1)));

    private static int LineOf(string reference) =>
        int.Parse(
            string.Concat(reference.SkipWhile(one => one is not (>= '0' and <= '9'))),
            System.Globalization.CultureInfo.InvariantCulture);
}
