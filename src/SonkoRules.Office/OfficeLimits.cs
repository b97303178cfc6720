namespace SonkoRules.Office;

/// <summary>How much a file may hold: a reader refuses what is more before it unpacks it.</summary>
/// <remarks>All bounds are inclusive. A contest of the region has about a hundred applications; the defaults are far
/// above it and far below what would exhaust a server.</remarks>
public sealed record OfficeLimits
{
    /// <summary>The limits that readers use by default.</summary>
    public static OfficeLimits Default { get; } = new();

    /// <summary>The greatest size of a file, in bytes.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The greatest size of all parts of a workbook after unpacking, in bytes.</summary>
    public int UnpackedBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How many times larger a part of a workbook may become by unpacking, where it is large at all.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>The greatest number of parts in a workbook.</summary>
    public int Parts { get; init; } = 1000;

    /// <summary>The greatest number of sheets.</summary>
    public int Sheets { get; init; } = 64;

    /// <summary>The greatest number of rows of a table, blank ones above the last one that is not blank included.</summary>
    public int Rows { get; init; } = 50_000;

    /// <summary>The greatest number of columns of a table.</summary>
    public int Columns { get; init; } = 256;

    /// <summary>The greatest number of cells that are not blank, in all tables of a file.</summary>
    public int Cells { get; init; } = 1_000_000;

    /// <summary>The greatest length of a cell's text, in characters.</summary>
    public int CellLength { get; init; } = 32_767;
}
