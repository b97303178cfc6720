using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations.Scores;

/// <summary>Asks for the final score of an application.</summary>
/// <remarks>Запрос итогового балла.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Sheets">The sheets of all the experts; without error under the rules.</param>
/// <param name="Explain">Whether the answer explains the result.</param>
public sealed partial record ScoreRequest(Rulebook Rules, Sequence<ExpertSheet> Sheets, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>The sheets of all the experts.</summary>
    public Sequence<ExpertSheet> Sheets { get; } = Guard.Against.Null(Sheets);
}
