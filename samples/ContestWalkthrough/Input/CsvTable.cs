using System.Collections.Generic;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A file as a table: the columns that its header names, and its rows.</summary>
internal sealed record CsvTable(string File, IReadOnlySet<string> Columns, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>The place where a table as a whole is at fault.</summary>
    public Cell Start => new(File, 1, 1, string.Empty);

    /// <summary>A table in whose place a file is absent or unreadable.</summary>
    public static CsvTable Empty(string file) => new(file, new HashSet<string>(), []);
}
