using System.IO;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SonkoRules.Office.Cells;

/// <summary>A sheet that is to be written: every cell is a text, so that no spreadsheet makes a number, a day or a formula
/// of it, and no apostrophe is needed.</summary>
/// <remarks>Лист книги.</remarks>
/// <param name="Name">Its name, of at most 31 characters.</param>
/// <param name="Rows">The texts of its cells; the first row is the header.</param>
public sealed record SheetText(string Name, Sequence<Sequence<string>> Rows);

/// <summary>Workbooks (.xlsx) of texts.</summary>
public static class WorkbookFile
{
    /// <summary>The workbook; its first row of each sheet is bold and stays in view. The same sheets give the same
    /// cells.</summary>
    /// <param name="sheets">The sheets, at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sheets"/> is null.</exception>
    public static byte[] Of(Sequence<SheetText> sheets)
    {
        Guard.Against.Null(sheets);
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var list = new Sheets();
            uint number = 0;
            foreach (var sheet in sheets)
            {
                number++;
                var id = FormattableString.Invariant($"sheet{number}");
                workbook.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(sheet);
                list.Append(new Sheet { Name = sheet.Name, SheetId = number, Id = id });
            }

            workbook.Workbook = new Workbook(list);
        }

        return bytes.ToArray();
    }

    private static Worksheet Worksheet(SheetText sheet)
    {
        var data = new SheetData();
        uint line = 0;
        foreach (var row in sheet.Rows)
        {
            line++;
            var written = new DocumentFormat.OpenXml.Spreadsheet.Row { RowIndex = line };
            for (var i = 0; i < row.Count; i++)
            {
                written.Append(new Cell(new InlineString(new Text(Clean(row[i])) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = FormattableString.Invariant($"{Field.ColumnName(i + 1)}{line}"),
                    DataType = CellValues.InlineString,
                    StyleIndex = line == 1 ? 1u : 0u,
                });
            }

            data.Append(written);
        }

        var width = sheet.Rows.Count == 0 ? 1 : Math.Max(1, sheet.Rows.Max(row => row.Count));
        return new Worksheet(
            new SheetViews(new SheetView(HeaderStays()) { WorkbookViewId = 0 }),
            new Columns(Columns(width)),
            data);
    }

    private static Pane HeaderStays()
    {
        var pane = new Pane { TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        pane.SetAttribute(new OpenXmlAttribute("ySplit", string.Empty, "1"));
        return pane;
    }

    // Widths are numbers of XML, written as text: the package's own type for them is a binary one.
    private static Column Columns(int count)
    {
        var columns = new Column { Min = 1, Max = (uint)count, CustomWidth = true };
        columns.SetAttribute(new OpenXmlAttribute("width", string.Empty, "24"));
        return columns;
    }

    // Two fonts, and the format of texts for what is typed in later.
    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, FontId = 1, ApplyFont = true }));

    // What XML cannot hold.
    private static string Clean(string text) =>
        string.Concat(text.Where(one => one is '\t' or '\n' || (one >= ' ' && one is not ('\uFFFE' or '\uFFFF'))));
}
