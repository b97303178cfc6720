namespace SonkoRules.Analysis;

/// <summary>How much a finding of an audit weighs.</summary>
/// <remarks>Существенность замечания.</remarks>
public enum Severity
{
    /// <summary>A point to know of: nothing is wrong by itself, but a result can depend on it. The value of
    /// <c>default</c>.</summary>
    Note = 0,
    /// <summary>Some input leads to a result that the text leaves open, or that its maker hardly wanted.</summary>
    Warning = 1,
    /// <summary>The text contradicts itself.</summary>
    Error = 2,
}
