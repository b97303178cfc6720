using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Reads a file of the folder as a table: the encoding, the header, the fields in each row.</summary>
internal static class TableReader
{
    /// <summary>Reads a file that must be there.</summary>
    public static CsvTable Required(
        string folder, string file, IReadOnlyList<string> required, IReadOnlyList<string> optional, FaultList faults)
    {
        if (File.Exists(Path.Combine(folder, file)))
        {
            return Read(folder, file, required, optional, faults);
        }

        faults.Add(new Cell(file, 1, 1, string.Empty), new("файл", "a file"));
        return CsvTable.Empty(file);
    }

    /// <summary>Reads a file that may be absent.</summary>
    public static CsvTable Optional(string folder, string file, IReadOnlyList<string> required, FaultList faults) =>
        File.Exists(Path.Combine(folder, file))
            ? Read(folder, file, required, [], faults)
            : CsvTable.Empty(file);

    private static CsvTable Read(
        string folder, string file, IReadOnlyList<string> required, IReadOnlyList<string> optional, FaultList faults)
    {
        if (ReadBytes(folder, file, faults) is not { } bytes || !IsUtf8(file, bytes, faults))
        {
            return CsvTable.Empty(file);
        }

        RawRow[] rows = [.. RawRows.Read(file, bytes, faults)];
        if (rows.Length == 0)
        {
            faults.Add(
                new Cell(file, 1, 1, string.Empty),
                new("строка заголовка: " + string.Join(";", required), "a header: " + string.Join(";", required)));
            return CsvTable.Empty(file);
        }

        var columns = HeaderReader.Read(rows[0], required, optional, faults);
        return new CsvTable(
            file,
            columns.Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal),
            [.. rows.Skip(1).Select(row => Name(row, columns, faults))]);
    }

    // A spreadsheet that has the file open may keep it to itself.
    private static byte[]? ReadBytes(string folder, string file, FaultList faults)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Cell(file, 1, 1, string.Empty), new(
                "файл, который можно прочесть и который не открыт в другой программе",
                "a file that can be read and is not open in another program"));
            return null;
        }
    }

    private static CsvRow Name(RawRow row, string[] columns, FaultList faults)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(columns.Length, row.Cells.Count); i++)
        {
            if (columns[i].Length > 0)
            {
                cells[columns[i]] = row.Cells[i];
            }
        }

        if (row.Cells.Count != columns.Length && !row.IsBroken)
        {
            var place = row.Cells.Count > columns.Length ? row.Cells[columns.Length] : row.End;
            faults.Add(place, new(
                FormattableString.Invariant($"строка из {columns.Length} полей, а не из {row.Cells.Count}"),
                FormattableString.Invariant($"a row of {columns.Length} fields, not of {row.Cells.Count}")));
        }

        return new CsvRow(cells, row.IsBroken);
    }

    // Spreadsheets in Russian often save in the encoding of the system; a wrong guess would spoil every name silently.
    private static bool IsUtf8(string file, byte[] bytes, FaultList faults)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException exception)
        {
            var offset = Math.Max(0, exception.Index);
            var before = Encoding.Latin1.GetString(bytes, 0, offset);
            var start = before.LastIndexOf('\n') + 1;
            faults.Add(
                new Cell(
                    file,
                    before.Count(character => character == '\n') + 1,
                    Encoding.UTF8.GetCharCount(bytes, start, offset - start) + 1,
                    Convert.ToHexString(exception.BytesUnknown ?? [])),
                new("текст в кодировке UTF-8", "text in UTF-8"));
            return false;
        }
    }
}
