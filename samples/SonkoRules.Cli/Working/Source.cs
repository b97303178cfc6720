using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Working;

/// <summary>Reads the whole of what the program is given.</summary>
internal static class Source
{
    /// <summary>The name that stands for standard input.</summary>
    public const string Standard = "-";

    private const int Block = 64 * 1024;

    /// <summary>The bytes of a file or of standard input, without a byte order mark.</summary>
    public static Result<ReadOnlyMemory<byte>> Read(Host host, string file)
    {
        try
        {
            if (file == Standard)
            {
                return new Result<ReadOnlyMemory<byte>>.Ready(WithoutMark(All(host.Input)));
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return new Result<ReadOnlyMemory<byte>>.Ready(WithoutMark(All(stream)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException
            or NotSupportedException or ArgumentException)
        {
            return new Result<ReadOnlyMemory<byte>>.Failed(
                ExitCode.File, [Fault.At(file, string.Empty, Expected(exception))]);
        }
    }

    // What is larger than any document is not read to its end: the library refuses it by its size.
    private static ReadOnlyMemory<byte> All(Stream stream)
    {
        using var all = new MemoryStream();
        var block = new byte[Block];
        for (var count = stream.Read(block); count > 0 && all.Length <= DocumentLimits.Default.Bytes; count = stream.Read(block))
        {
            all.Write(block, 0, count);
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    public static LocalizedText Expected(Exception exception) =>
        exception is FileNotFoundException or DirectoryNotFoundException
            ? new("существующий файл", "a file that exists")
            : new(
                "файл, доступный для чтения и не занятый другой программой",
                "a file that can be read and that no other program keeps to itself");
}
