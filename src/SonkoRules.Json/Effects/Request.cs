using SonkoRules.Analysis;
using SonkoRules.Contests;

namespace SonkoRules.Json;

/// <summary>Asks how much a contest depends on the readings. Immutable; equal by value.</summary>
/// <remarks>Запрос влияния толкований.</remarks>
/// <param name="Rules">The rules from which the readings are varied.</param>
/// <param name="Input">The contest.</param>
public sealed partial record EffectsRequest(Rulebook Rules, ContestInput Input)
    : RuleRequest(Rules, false)
{
    /// <summary>The contest.</summary>
    public ContestInput Input { get; } = Guard.Against.Null(Input);

    /// <summary>Values for the readings that need one; by default none. An announcement counts among the editions of the
    /// order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReadingsToTry ToTry { get; init => field = Guard.Against.Null(value, nameof(ToTry)); } = ReadingsToTry.Plain;

    /// <summary>Whether the answer lists every combination that leads to a result.</summary>
    public bool Combinations { get; init; }
}

internal sealed record EffectsRequestDoc(
    string Document,
    [Says("The rules from which the readings are varied.")] RulesDoc Rules,
    [Says("The contest.")] ContestDoc Contest,
    [Says("The thresholds to try for R-MINIMUM, at most 10; absent: the reading is not varied.")]
    IReadOnlyList<Points>? MinimumScores = null,
    [Says("The day of the announcement, for R-EDITION; absent: the reading is not varied.")]
    LocalDate? Announced = null,
    [Says("The days on which the editions were published, in their order; only with \"announced\"; absent: the "
        + "answer that needs them is not tried.")]
    IReadOnlyList<LocalDate>? Publications = null,
    [Says("Whether the answer lists every combination that leads to a result; absent: the first one only.")]
    bool? Combinations = null,
    [Says("Whether the answer explains the whole; absent: no.")] bool? Explain = null) : IDocument;
