using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.WhatIf;

/// <summary>Asks what would be. Immutable; equal by value.</summary>
/// <remarks>Запрос «что если».</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Explain">Whether a comparison is explained.</param>
public sealed partial record WhatIfRequest(Rulebook Rules, WhatIfQuestion Question, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>What is asked.</summary>
    public WhatIfQuestion Question { get; } = Guard.Against.Null(Question);
}
