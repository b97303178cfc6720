namespace SonkoRules.Applications;

/// <summary>In what a document that was given is not as the order asks.</summary>
/// <remarks>Несоответствие документа требованиям.</remarks>
public enum DocumentDefect
{
    /// <summary>Its form, format or legibility (2.9).</summary>
    Form = 0,
    /// <summary>It is older at filing than it may be (2.9.5, 2.9.6).</summary>
    TooOld = 1,
    /// <summary>The project names a direction that has no priority (1.3, 2.9.7).</summary>
    Direction = 2,
    /// <summary>It speaks of a day after the one on which it was given, which no document can do. The order only bounds
    /// the other side (2.9.5, 2.9.6), so that this is no ground of either decision.</summary>
    DatedAhead = 3,
}
