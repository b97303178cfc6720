namespace SonkoRules.Indicators;

/// <summary>What kind of number a report states beside the numbers that it follows from.</summary>
/// <remarks>Что сверено.</remarks>
public enum StatementKind
{
    /// <summary>A sum of a column. The default.</summary>
    Column = 0,
    /// <summary>A sum of a row.</summary>
    Row = 1,
    /// <summary>A number of the text against a table.</summary>
    Figure = 2,
    /// <summary>A share against its parts, in per cent.</summary>
    Share = 3,
}
