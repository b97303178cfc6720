using System.Text;
using CsvHelper;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>
/// Splits a file into fields with CsvHelper and finds the place of each. Every line break ends a row, so that a quote
/// which is never closed spoils one line and not the rest of the file.
/// </summary>
internal static class FieldReader
{
    private static LocalizedText Quoting { get; } = new(
        "поле в кавычках целиком, кавычка внутри него удвоена, закрывающая — в той же строке",
        "a field quoted as a whole, a quote inside it doubled, the closing one in the same line");

    /// <summary>The rows that are not blank; null where the file is not in UTF-8.</summary>
    public static IReadOnlyList<FieldRow>? Read(string file, ReadOnlyMemory<byte> content, FieldFaults faults)
    {
        var bytes = content.ToArray();
        return IsUtf8(file, bytes, faults) ? Rows(file, bytes, faults) : null;
    }

    private static List<FieldRow> Rows(string file, byte[] bytes, FieldFaults faults)
    {
        var broken = false;
        var options = new CsvReaderOptions
        {
            Separator = CsvSheet.Separator,
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record =>
            {
                broken = true;
                faults.Add(
                    new Field(file, (int)record.LineNumber, ColumnAt(bytes, record.ByteOffset), record.RawRecord), Quoting);
            },
        };
        var rows = new List<FieldRow>();
        using var reader = CsvReader.Create(bytes, options);
        while (reader.Read())
        {
            var row = Split(file, reader, broken);
            broken = false;
            if (!row.IsBlank)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static FieldRow Split(string file, CsvReader reader, bool broken)
    {
        var line = (int)reader.LineNumber;
        var fields = new Field[reader.FieldCount];
        var column = 1;
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = new Field(file, line, column, PlainText.Restore(reader.GetString(i).Trim()));
            column += Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) + 1;
        }

        return new FieldRow(fields, new Field(file, line, Math.Max(1, column - 1), string.Empty), broken);
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

    // Spreadsheets in Russian often save in the encoding of the system; a wrong guess would spoil every name silently.
    private static bool IsUtf8(string file, byte[] bytes, FieldFaults faults)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException exception)
        {
            var offset = Math.Max(0, exception.Index);
            var start = Array.LastIndexOf(bytes, (byte)'\n', Math.Max(0, offset - 1)) + 1;
            faults.Add(
                new Field(
                    file,
                    bytes.AsSpan(0, offset).Count((byte)'\n') + 1,
                    Encoding.UTF8.GetCharCount(bytes, start, offset - start) + 1,
                    Convert.ToHexString(exception.BytesUnknown ?? [])),
                new("текст в кодировке UTF-8 («CSV UTF-8» при сохранении)", "text in UTF-8 (save as \"CSV UTF-8\")"));
            return false;
        }
    }
}
