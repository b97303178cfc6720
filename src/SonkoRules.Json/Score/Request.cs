using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>Asks for the final score of an application.</summary>
/// <remarks>Запрос итогового балла.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Sheets">The sheets of all the experts; without error under the rules.</param>
/// <param name="Explain">Whether the answer explains the result.</param>
public sealed partial record ScoreRequest(Rulebook Rules, Sequence<ExpertSheet> Sheets, bool Explain = false)
    : RuleRequest(Rules, Explain)
{
    /// <summary>The sheets of all the experts.</summary>
    public Sequence<ExpertSheet> Sheets { get; } = Guard.Against.Null(Sheets);
}

internal sealed record ScoreRequestDoc(
    string Document,
    RulesDoc Rules,
    [Says("The sheets of all the experts, in any order.")] IReadOnlyList<SheetDoc> Sheets,
    [Says("Whether the answer explains the result; absent: no.")] bool? Explain = null) : IDocument;

[Says("An expert's sheet of scores.")]
internal sealed record SheetDoc(
    [Says("The expert's name or number; not empty.")] string Expert,
    [Says("The scores in the order of the criteria of the methodology.")] IReadOnlyList<int> Scores);
