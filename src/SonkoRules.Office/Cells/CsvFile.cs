using System.IO;
using CsvHelper;

namespace SonkoRules.Office.Cells;

/// <summary>Text files that a Russian Excel opens as is: a byte order mark, semicolons, CRLF.</summary>
public static class CsvFile
{
    /// <summary>What parts the cells.</summary>
    public const char Separator = ';';

    /// <summary>The file.</summary>
    /// <param name="rows">The texts of its cells, as they are to stand there; see <see cref="PlainText.Defuse"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var writer = CsvWriter.Create(
            bytes,
            new CsvWriterOptions { Separator = Separator, NewLine = "\r\n", WriteByteOrderMark = true },
            leaveOpen: true))
        {
            foreach (var row in Guard.Against.Null(rows))
            {
                foreach (var cell in row)
                {
                    writer.WriteField(cell);
                }

                writer.EndRecord();
            }

            writer.Flush();
        }

        return bytes.ToArray();
    }
}
