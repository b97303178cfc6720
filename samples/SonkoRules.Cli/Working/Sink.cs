namespace SonkoRules.Samples.Sonko.Working;

/// <summary>Writes the whole of what the program made: all of it or nothing.</summary>
internal static class Sink
{
    /// <returns>The exit code.</returns>
    public static int Write(Host host, string? file, ReadOnlyMemory<byte> bytes)
    {
        host.Stop.ThrowIfCancellationRequested();
        try
        {
            if (file is null or Source.Standard)
            {
                host.Output.Write(bytes.Span);
                host.Output.Flush();
            }
            else
            {
                Replace(Path.GetFullPath(file), bytes);
            }

            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException
            or NotSupportedException or ArgumentException)
        {
            return host.Refuse(ExitCode.File, [Fault.At(file ?? Source.Standard, string.Empty, new(
                "место, доступное для записи файла (" + exception.Message + ")",
                "a place that a file can be written to (" + exception.Message + ")"))]);
        }
    }

    // A file beside the target that takes its name when it is complete: nobody ever sees half of it.
    private static void Replace(string target, ReadOnlyMemory<byte> bytes)
    {
        var beside = Path.Combine(
            Path.GetDirectoryName(target) ?? string.Empty, "." + Path.GetFileName(target) + "." + Path.GetRandomFileName());
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
