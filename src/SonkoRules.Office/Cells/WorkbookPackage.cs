using System.IO;
using System.IO.Compression;

namespace SonkoRules.Office.Cells;

/// <summary>Looks at the package of a workbook before anything of it is read: how much it unpacks to, and what it brings
/// with it.</summary>
internal static class WorkbookPackage
{
    // What is smaller than this may be packed as tightly as it likes.
    private const int Small = 1024 * 1024;

    private const int Block = 64 * 1024;

    public static LocalizedText Readable { get; } = new(
        "книга .xlsx, которую можно прочесть; откройте её в программе для таблиц и сохраните заново",
        "a workbook (.xlsx) that can be read; open it in a spreadsheet and save it anew");

    private static LocalizedText Old { get; } = new(
        "книга .xlsx без пароля: это старый формат .xls или книга под паролем; сохраните как .xlsx",
        "a workbook (.xlsx) without a password: this is the old format (.xls), or one with a password; save it as .xlsx");

    private static LocalizedText OpenDocument { get; } = new(
        "книга .xlsx: это .ods; сохраните как .xlsx", "a workbook (.xlsx): this is an .ods; save it as .xlsx");

    private static LocalizedText Macros { get; } = new(
        "книга без макросов; сохраните как .xlsx", "a workbook without macros; save it as .xlsx");

    private static LocalizedText Links { get; } = new(
        "книга без ссылок на другие файлы и базы данных; разорвите связи (Данные → Изменить связи) и сохраните",
        "a workbook without links to other files or databases; break the links and save it");

    /// <summary>Whether the bytes begin as a workbook does, of any kind.</summary>
    public static bool IsIt(byte[] bytes) =>
        bytes.Length > 3 && ((bytes[0] == (byte)'P' && bytes[1] == (byte)'K') || IsOld(bytes));

    /// <summary>What is expected instead; null where the package may be read.</summary>
    public static LocalizedText? Check(byte[] bytes, OfficeLimits limits)
    {
        if (IsOld(bytes))
        {
            return Old;
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            string[] names = [.. archive.Entries.Take(limits.Parts + 1).Select(part => part.FullName.Replace('\\', '/').ToLowerInvariant())];
            return names.Contains("mimetype") || names.Contains("content.xml") ? OpenDocument
                : names.Any(name => name.EndsWith("vbaproject.bin", StringComparison.Ordinal) || name.StartsWith("xl/macrosheets/", StringComparison.Ordinal)) ? Macros
                : names.Any(IsLink) ? Links
                : names.Length > limits.Parts || Unpacks(archive, limits) is null ? Bounds.Unpacked(limits)
                : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return Readable;
        }
    }

    private static bool IsOld(byte[] bytes) =>
        bytes.Length > 3 && bytes[0] == 0xD0 && bytes[1] == 0xCF && bytes[2] == 0x11 && bytes[3] == 0xE0;

    private static bool IsLink(string name) =>
        name.StartsWith("xl/externallinks/", StringComparison.Ordinal)
        || name.StartsWith("xl/embeddings/", StringComparison.Ordinal)
        || name.StartsWith("xl/activex/", StringComparison.Ordinal)
        || name.StartsWith("xl/querytables/", StringComparison.Ordinal)
        || name == "xl/connections.xml";

    // What a package says of its sizes may be a lie: all of it is unpacked, and counted, and kept nowhere.
    private static long? Unpacks(ZipArchive archive, OfficeLimits limits)
    {
        var block = new byte[Block];
        long all = 0;
        foreach (var part in archive.Entries)
        {
            using var stream = part.Open();
            long size = 0;
            for (var count = stream.Read(block, 0, Block); count > 0; count = stream.Read(block, 0, Block))
            {
                size += count;
                all += count;
                if (all > limits.UnpackedBytes || (size > Small && size > part.CompressedLength * limits.Ratio))
                {
                    return null;
                }
            }
        }

        return all;
    }
}
