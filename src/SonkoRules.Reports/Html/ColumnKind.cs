namespace SonkoRules.Reports;

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    /// <summary>Short words. The default.</summary>
    Words = 0,

    /// <summary>Numbers, aligned at their ends.</summary>
    Number = 1,

    /// <summary>Sentences.</summary>
    Prose = 2,

    /// <summary>A picture.</summary>
    Picture = 3,
}
