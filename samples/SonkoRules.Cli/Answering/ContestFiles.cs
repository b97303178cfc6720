namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>The files of a contest: those of a folder, or one workbook.</summary>
internal static class ContestFiles
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"];

    /// <summary>The files that may be tables, the Russian names first; the text files of a folder before its workbooks.</summary>
    public static Result<Sequence<OfficeFile>> Read(string path)
    {
        if (File.Exists(path))
        {
            return ReadOne(path).Then<Sequence<OfficeFile>>(file => new Result<Sequence<OfficeFile>>.Ready(Sequence.Of(file)));
        }

        var files = new List<OfficeFile>();
        foreach (var name in Directory.EnumerateFiles(path)
            .Where(IsTable)
            .OrderBy(name => Array.IndexOf(Extensions, Path.GetExtension(name).ToLowerInvariant()))
            .ThenByDescending(name => Path.GetFileName(name).Any(letter => letter > '\u007F'))
            .ThenBy(name => name, StringComparer.Ordinal))
        {
            switch (ReadOne(name))
            {
                case Result<OfficeFile>.Ready ready:
                    files.Add(ready.Value);
                    break;
                case Result<OfficeFile>.Failed failed:
                    return new Result<Sequence<OfficeFile>>.Failed(failed.Code, failed.Faults);
            }
        }

        return new Result<Sequence<OfficeFile>>.Ready(files.ToSequence());
    }

    // Excel keeps a file beginning with ~$ beside a workbook that is open.
    private static bool IsTable(string file) =>
        Extensions.Contains(Path.GetExtension(file).ToLowerInvariant())
        && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)
        && (ContestReader.IsTable(Path.GetFileNameWithoutExtension(file))
            || string.Equals(Path.GetExtension(file), ".xlsx", StringComparison.OrdinalIgnoreCase));

    private static Result<OfficeFile> ReadOne(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            if (stream.Length > OfficeLimits.Default.Bytes)
            {
                return new Result<OfficeFile>.Failed(ExitCode.Refused, [Fault.At(Path.GetFileName(file), string.Empty, new(
                    $"файл не более {Words.Whole(OfficeLimits.Default.Bytes)} байт", $"a file of at most {Words.Whole(OfficeLimits.Default.Bytes)} bytes"))]);
            }

            stream.CopyTo(bytes);
            return new Result<OfficeFile>.Ready(new OfficeFile(Path.GetFileName(file), bytes.ToArray()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Result<OfficeFile>.Failed(
                ExitCode.Refused, [Fault.At(Path.GetFileName(file) + ":1:1", string.Empty, Source.Expected(exception))]);
        }
    }
}
