using System.Text.Json;
using SonkoRules.Duties;
using SonkoRules.Json;
using SonkoRules.Office.Plans;

namespace SonkoRules.Samples.Sonko.Plans;

/// <summary>What is asked of a watched folder.</summary>
internal sealed record DueQuestion(DutyWindow Period, LocalDate? Since);

/// <summary>
/// Reads a folder that is watched: roadmaps are its tables (.csv, .xlsx) and their request documents, awards the request documents
/// of grants, contests the documents of timetables and the folders with the tables of a contest. All of it or every fault.
/// </summary>
internal static class DueFolder
{
    private static readonly LocalizedText Known = new(
        "документ roadmap-request/1, grant-request/1 или timetable-request/1", "a document roadmap-request/1, grant-request/1 or timetable-request/1");

    private sealed class Found
    {
        public List<Fault> Faults { get; } = [];

        public List<WatchedContest> Contests { get; } = [];

        public List<WatchedGrant> Grants { get; } = [];

        public List<Roadmap> Roadmaps { get; } = [];
    }

    public static Result<DueRequest> Read(string path, DueQuestion question)
    {
        var found = new Found();
        try
        {
            // By name, so that every system lists alike.
            foreach (var folder in Directory.GetDirectories(path).Order(StringComparer.Ordinal).Where(IsContest))
            {
                Take(
                    ContestFiles.Read(folder).Then(files => PlanFile.Of(ContestReader.Read(files, Readings.Default))),
                    found,
                    content => found.Contests.Add(
                        new WatchedContest(Path.GetFileName(folder), content.Rules, content.Timetable)));
            }

            foreach (var file in Directory.GetFiles(path).Order(StringComparer.Ordinal))
            {
                ReadFile(file, found);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Result<DueRequest>.Failed(ExitCode.File, [Fault.At(path, string.Empty, Source.Expected(exception))]);
        }

        return found.Faults.Count > 0
            ? new Result<DueRequest>.Failed(ExitCode.Refused, found.Faults)
            : new Result<DueRequest>.Ready(new DueRequest(
                new Watch
                {
                    Contests = found.Contests.ToSequence(),
                    Grants = found.Grants.ToSequence(),
                    Roadmaps = found.Roadmaps.ToSequence(),
                },
                question.Period,
                question.Since));
    }

    private static bool IsContest(string folder) =>
        Directory.EnumerateFiles(folder).Any(file => ContestReader.IsTable(Path.GetFileNameWithoutExtension(file)));

    private static void ReadFile(string file, Found found)
    {
        var isTable = file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        if (!isTable && !file.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var bytes = Source.WithoutMark(File.ReadAllBytes(file));
        if (isTable)
        {
            Take(PlanFile.Of(RoadmapTable.Read(new OfficeFile(Path.GetFileName(file), bytes))), found, found.Roadmaps.Add);
            return;
        }

        var name = Path.GetFileNameWithoutExtension(file);
        switch (Kind(bytes))
        {
            case "roadmap-request/1":
                Take(RuleOperations.Roadmap.Read(bytes), file, found, request => found.Roadmaps.Add(request.Roadmap));
                break;
            case "grant-request/1":
                Take(RuleOperations.Grant.Read(bytes), file, found, request => found.Grants.Add(
                    new WatchedGrant(request.Rules, request.Grant)));
                break;
            case "timetable-request/1":
                Take(RuleOperations.Timetable.Read(bytes), file, found, request => Take(
                    RuleOperations.Timetable.Compute(request), file, found, timetable => found.Contests.Add(
                        new WatchedContest(name, request.Rules, timetable))));
                break;
            default:
                found.Faults.Add(Fault.At(Path.GetFileName(file), string.Empty, Known));
                break;
        }
    }

    private static string Kind(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("document", out var kind) && kind.ValueKind == JsonValueKind.String
                ? kind.GetString()!
                : string.Empty;
        }
        catch (JsonException)
        {
            return string.Empty;
        }
    }

    private static void Take<T>(Result<T> result, Found found, Action<T> add) =>
        result.Match(
            ready =>
            {
                add(ready);
                return true;
            },
            failed =>
            {
                found.Faults.AddRange(failed.Faults);
                return false;
            });

    private static void Take<T>(DocumentResult<T> result, string file, Found found, Action<T> add)
        where T : class =>
        Take(
            result.Match<Result<T>>(
                accepted => new Result<T>.Ready(accepted.Value),
                refused => new Result<T>.Failed(ExitCode.Refused, [.. refused.Errors.Select(error => new Fault(new(
                    Path.GetFileName(file) + ": " + error.ToText(Language.Russian),
                    Path.GetFileName(file) + ": " + error.ToText(Language.English))))])),
            found,
            add);
}
