using System.Collections.Generic;
using NodaTime;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>What the program is asked for, options read and checked.</summary>
internal sealed record Call
{
    /// <summary>The file to read; - for standard input.</summary>
    public required string File { get; init; }

    public required Format To { get; init; }

    /// <summary>Whether the file is a table of scores, not a document.</summary>
    public bool IsFromCsv { get; init; }

    /// <summary>The file to write; null or - for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The width of tables; null for that of the terminal.</summary>
    public int? Width { get; init; }

    public bool IsIndented { get; init; }

    public CsvRules? Csv { get; init; }

    public PageOptions Page { get; init; } = new();

    public CalendarOptions Calendar { get; init; } = new();
}

/// <summary>What a table of scores does not say: the rules and the money.</summary>
internal sealed record CsvRules(Rulebook Rules, Budget Budget, IReadOnlyList<string> Explain, bool ExplainsAll);

/// <summary>What the page of a contest shows beside the contest.</summary>
internal sealed record PageOptions(LocalDate? Announced = null, bool HasEffects = false);

/// <summary>What a calendar file needs beside the days.</summary>
internal sealed record CalendarOptions(
    string? ContestId = null, Instant? Stamp = null, int Revision = 0, Sequence<int>? Alarms = null);
