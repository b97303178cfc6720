namespace SonkoRules.Deadlines;

/// <summary>Where the date of a stage comes from.</summary>
/// <remarks>Откуда взята дата этапа.</remarks>
public enum StageDateOrigin
{
    /// <summary>Computed from the terms of the order at the pace of the timetable. The default.</summary>
    Computed = 0,
    /// <summary>Given by the caller.</summary>
    Given = 1,
}
