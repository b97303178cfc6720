namespace SonkoRules.Analysis;

/// <summary>Whether an application wins under the combinations of readings under which the contest can be
/// computed.</summary>
/// <remarks>Победа при разных толкованиях.</remarks>
public enum Winning
{
    /// <summary>Under none. The value of <c>default</c>.</summary>
    Never = 0,
    /// <summary>Under some, not under all.</summary>
    Sometimes = 1,
    /// <summary>Under every one.</summary>
    Always = 2,
}
