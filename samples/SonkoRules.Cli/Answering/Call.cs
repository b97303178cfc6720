using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>What the program is asked for, options read and checked.</summary>
internal sealed record Call
{
    /// <summary>The file or folder to read; - for standard input.</summary>
    public required string File { get; init; }

    public required Format To { get; init; }

    /// <summary>The file to write; null or - for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The width of tables; null for that of the terminal.</summary>
    public int? Width { get; init; }

    public bool IsIndented { get; init; }

    /// <summary>Whether the file is a table of scores, not a document.</summary>
    public bool IsFromCsv { get; init; }

    /// <summary>What such a table does not say.</summary>
    public TableRules? Table { get; init; }

    /// <summary>Set where a folder with the tables of a contest is read.</summary>
    public FolderQuestion? Folder { get; init; }

    /// <summary>Set where options say all that a document would.</summary>
    public TimetableRequest? Timetable { get; init; }

    /// <summary>Set where a roadmap or a report is read from a table.</summary>
    public PlanQuestion? Plan { get; init; }

    /// <summary>Set where a folder of contests, awards and roadmaps is watched.</summary>
    public DueQuestion? Due { get; init; }

    public PageOptions Page { get; init; } = new();

    public CalendarOptions Calendar { get; init; } = new();
}

/// <summary>What a table of scores does not say: the rules and the money.</summary>
internal sealed record TableRules(Rulebook Rules, Budget Budget, Explained Explained);

/// <summary>What is asked of the folder of a contest.</summary>
/// <param name="Readings">The readings.</param>
/// <param name="Explained">The applications to explain.</param>
/// <param name="IsCompared">Whether two editions are to be compared instead.</param>
internal sealed record FolderQuestion(Readings Readings, Explained Explained, bool IsCompared);

/// <summary>The applications that are to be explained.</summary>
internal sealed record Explained(IReadOnlyList<string> Ids)
{
    private const string All = "all";

    public bool Any => Ids.Count > 0;

    /// <summary>Their ids; none where all of them are, or none.</summary>
    public Sequence<string> Only => Ids.Contains(All) ? Sequence.Empty<string>() : Ids.ToSequence();

    /// <summary>Refuses ids that a contest does not have.</summary>
    public Result<bool> Check(IEnumerable<string> known)
    {
        Fault[] unknown = [.. Only.Except(known).Select(id => Fault.At(
            "--explain", id, new("номер одной из заявок", "the id of one of the applications")))];
        return unknown.Length > 0 ? new Result<bool>.Failed(ExitCode.WrongCall, unknown) : new Result<bool>.Ready(true);
    }
}

/// <summary>What the page of a contest shows beside the contest.</summary>
internal sealed record PageOptions(LocalDate? Announced = null, bool HasEffects = false)
{
    /// <summary>The dates of the contest that are known.</summary>
    public TimetablePlan Plan { get; init; } = TimetablePlan.Default;

    /// <summary>Who stands behind each application.</summary>
    public Sequence<ApplicationName> Names { get; init; } = Sequence.Empty<ApplicationName>();

    /// <summary>The title of the contest; empty where it is not known.</summary>
    public string Title { get; init; } = string.Empty;
}

/// <summary>What a calendar file needs beside the days.</summary>
internal sealed record CalendarOptions(
    string? ContestId = null, Instant? Stamp = null, int Revision = 0, Sequence<int>? Alarms = null);
