using System;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Effects;

/// <summary>Asks how much a contest depends on the readings. Immutable; equal by value.</summary>
/// <remarks>Запрос влияния толкований.</remarks>
/// <param name="Rules">The rules from which the readings are varied.</param>
/// <param name="Input">The contest.</param>
public sealed partial record EffectsRequest(Rulebook Rules, ContestInput Input)
{
    /// <summary>The rules from which the readings are varied.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>The contest.</summary>
    public ContestInput Input { get; } = Guard.Against.Null(Input);

    /// <summary>Values for the readings that need one; by default none. An announcement counts among the editions of the
    /// order.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReadingsToTry ToTry { get; init => field = Guard.Against.Null(value, nameof(ToTry)); } = ReadingsToTry.Plain;

    /// <summary>Whether the answer lists every combination that leads to a result.</summary>
    public bool Combinations { get; init; }

    /// <summary>Whether the answer explains the whole.</summary>
    public bool Explain { get; init; }
}
