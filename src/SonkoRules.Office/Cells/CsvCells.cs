using System.Text;
using CsvHelper;

namespace SonkoRules.Office.Cells;

/// <summary>
/// Splits a text file into fields with CsvHelper and finds the place of each. The separator is the one under which the
/// file has most of the columns that are known. Line breaks in quotes are part of a field; where quoting is wrong, every
/// line break ends a row, so that a quote which is never closed spoils one line and not the rest of the file.
/// </summary>
internal static class CsvCells
{
    // What is looked at to find the separator.
    private const int Sample = 64 * 1024;

    private static readonly char[] Separators = [CsvFile.Separator, '\t', ','];

    private static LocalizedText Quoting { get; } = new(
        "поле в кавычках целиком, кавычка внутри него удвоена, закрывающая — в той же строке",
        "a field quoted as a whole, a quote inside it doubled, the closing one in the same line");

    /// <summary>The rows that are not blank; null where the text cannot be read, which is told.</summary>
    public static IReadOnlyList<FieldRow>? Read(
        Origin from, byte[] bytes, IReadOnlyList<Header> known, OfficeLimits limits, FieldFaults faults)
    {
        if (TextOfFile.Read(from, bytes, faults) is not { } text)
        {
            return null;
        }

        var utf8 = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var separator = Separator(from, utf8, known, limits);
        if (separator != CsvFile.Separator)
        {
            faults.Remark(new Field(from, 1, 1, string.Empty), separator == '\t'
                ? new("ячейки разделены табуляцией", "cells are parted by tabs")
                : new("ячейки разделены запятыми", "cells are parted by commas"));
        }

        return Rows(from, utf8, separator, limits, new FieldFaults(), isMultiline: true)
            ?? Rows(from, utf8, separator, limits, faults, isMultiline: false);
    }

    private static char Separator(Origin from, byte[] bytes, IReadOnlyList<Header> known, OfficeLimits limits)
    {
        var sample = bytes.Length <= Sample ? bytes : bytes.Take(Sample).ToArray();
        return Separators
            .OrderByDescending(one => HeaderRow.Find(
                Rows(from, sample, one, limits, new FieldFaults(), isMultiline: false) ?? [], known).Matches)
            .First();
    }

    // Null where fields of several lines are read and quoting is wrong.
    private static List<FieldRow>? Rows(
        Origin from, byte[] bytes, char separator, OfficeLimits limits, FieldFaults faults, bool isMultiline)
    {
        var broken = false;
        var wasBroken = false;
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            AllowLineBreaksInQuotes = isMultiline,
            TrackLineNumbers = true,
            OnMalformedRecord = record =>
            {
                (broken, wasBroken) = (true, true);
                faults.Add(
                    new Field(from, (int)record.LineNumber, ColumnAt(bytes, record.ByteOffset), record.RawRecord), Quoting);
            },
        };
        var rows = new List<FieldRow>();
        var cells = 0;
        using var reader = CsvReader.Create(bytes, options);
        while (reader.Read())
        {
            var row = Split(from, reader, broken, limits, faults);
            broken = false;
            if (row.IsBlank)
            {
                continue;
            }

            rows.Add(row);
            cells += row.Fields.Count;
            if (rows.Count > limits.Rows || cells > limits.Cells || row.Fields.Count > limits.Columns)
            {
                faults.Add(row.Fields[0], Bounds.Table(limits));
                return rows.Take(1).ToList();
            }
        }

        return isMultiline && wasBroken ? null : rows;
    }

    private static FieldRow Split(Origin from, CsvReader reader, bool broken, OfficeLimits limits, FieldFaults faults)
    {
        var line = (int)reader.LineNumber;
        var fields = new Field[reader.FieldCount];
        var column = 1;
        for (var i = 0; i < fields.Length; i++)
        {
            var text = reader.GetString(i).Trim();
            fields[i] = Field.Of(from, line, column, PlainText.Restore(text));
            if (fields[i].Text.Length > limits.CellLength)
            {
                faults.Add(fields[i] with { Text = string.Empty }, Bounds.Cell(limits));
            }

            // A field of several lines: what follows stands in its last one.
            var raw = Encoding.UTF8.GetString(reader.GetRawSpan(i).ToArray());
            var breaks = raw.Count(one => one == '\n');
            line += breaks;
            column = (breaks > 0 ? raw.Length - raw.LastIndexOf('\n') : column + raw.Length) + 1;
        }

        return new FieldRow(fields, new Field(from, line, Math.Max(1, column - 1), string.Empty), broken);
    }

    private static int ColumnAt(byte[] bytes, long offset)
    {
        var start = (int)offset;
        while (start > 0 && bytes[start - 1] is not ((byte)'\n' or (byte)'\r'))
        {
            start--;
        }

        return Encoding.UTF8.GetCharCount(bytes, start, (int)offset - start) + 1;
    }
}
