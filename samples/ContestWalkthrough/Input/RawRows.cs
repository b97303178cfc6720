using System;
using System.Collections.Generic;
using System.Text;
using CsvHelper;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Splits a file into fields with CsvHelper and finds the place of each. Every line break ends a row, so that a quote
/// which is never closed spoils one line and not the rest of the file.
/// </summary>
internal static class RawRows
{
    private const char Separator = ';';

    public static IEnumerable<RawRow> Read(string file, byte[] bytes, FaultList faults)
    {
        var broken = false;
        var options = new CsvReaderOptions
        {
            Separator = Separator,
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record =>
            {
                broken = true;
                var column = ColumnAt(bytes, record.ByteOffset);
                faults.Add(new Cell(file, (int)record.LineNumber, column, record.RawRecord), Quoting);
            },
        };
        using var reader = CsvReader.Create(bytes, options);
        while (reader.Read())
        {
            var row = Split(file, reader, broken);
            broken = false;
            if (!row.IsBlank)
            {
                yield return row;
            }
        }
    }

    private static LocalizedText Quoting { get; } = new(
        "поле в кавычках целиком, кавычка внутри него удвоена, закрывающая — в той же строке",
        "a field quoted as a whole, a quote inside it doubled, the closing one in the same line");

    private static RawRow Split(string file, CsvReader reader, bool broken)
    {
        var line = (int)reader.LineNumber;
        var cells = new Cell[reader.FieldCount];
        var column = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new Cell(file, line, column, reader.GetString(i).Trim());
            column += Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1;
        }

        return new RawRow(cells, new Cell(file, line, Math.Max(1, column - 1), string.Empty), broken);
    }

    private static int ColumnAt(byte[] bytes, long offset)
    {
        var start = (int)offset;
        while (start > 0 && bytes[start - 1] is not ((byte)'\n' or (byte)'\r'))
        {
            start--;
        }

        var before = Encoding.UTF8.GetString(bytes, start, (int)offset - start);
        return before.TrimStart('\uFEFF').Length + 1;
    }
}
