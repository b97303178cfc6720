namespace SonkoRules.Deadlines;

/// <summary>When the stages of a timetable happen unless their dates are given.</summary>
/// <remarks>Темп конкурса.</remarks>
public enum ContestPace
{
    /// <summary>Each on the last day that its term allows. The default.</summary>
    Latest = 0,
    /// <summary>Each as early as it can lawfully be: a step that follows an act on the day of that act; a step that
    /// follows the end of a term on the first working day after it. Spans that the order fixes stay whole, dates of the
    /// year stay where they are, and what need not happen (return for rework, requests for explanations, changes to
    /// protocols) does not.</summary>
    Earliest = 1,
}
