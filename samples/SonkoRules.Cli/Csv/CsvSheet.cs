using CsvHelper;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>A file that a Russian Excel opens as is: a byte order mark, semicolons, CRLF. The texts of its cells are
/// given ready.</summary>
internal sealed class CsvSheet : IDisposable
{
    /// <summary>What parts the cells.</summary>
    public const char Separator = ';';

    private readonly MemoryStream _bytes = new();
    private readonly CsvWriter _writer;

    public CsvSheet() =>
        _writer = CsvWriter.Create(
            _bytes,
            new CsvWriterOptions { Separator = Separator, NewLine = "\r\n", WriteByteOrderMark = true },
            leaveOpen: true);

    public void Row(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            _writer.WriteField(cell);
        }

        _writer.EndRecord();
    }

    public byte[] ToBytes()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bytes.Dispose();
    }
}
