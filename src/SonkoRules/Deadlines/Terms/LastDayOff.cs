namespace SonkoRules.Deadlines;

/// <summary>Whether the last day of a term may move when it is not a working day.</summary>
/// <remarks>Судьба последнего дня, который пришёлся на нерабочий.</remarks>
public enum LastDayOff
{
    /// <summary>It stays under every reading; a term of working days never ends on another day. The default.</summary>
    Stays = 0,
    /// <summary>The reading R-SHIFT decides whether it moves to the next working day.</summary>
    MovesOn = 1,
    /// <summary>The reading R-BACK decides whether it moves to the working day before.</summary>
    MovesBack = 2,
    /// <summary>The term is a span that the order fixes or limits: the reading R-SPAN decides whether it moves where
    /// R-SHIFT moves.</summary>
    Span = 3,
}
