using System;
using SonkoRules.Contests;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Contests;

/// <summary>Asks what a contest came to. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос итогов конкурса.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Input">The applications, the money and the answers. Marks, categories and votes, which the order does
/// not know, have no place in a document.</param>
/// <param name="Explain">Whether the answer explains what applications got.</param>
public sealed partial record ContestRequest(Rulebook Rules, ContestInput Input, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>The applications, the money and the answers.</summary>
    public ContestInput Input { get; } = Guard.Against.Null(Input);

    /// <summary>The ids of the applications that are explained; none, the default, for all of them. Does nothing unless
    /// <see cref="Explain"/> is true.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<string> ExplainOnly { get; init => field = Guard.Against.Null(value, nameof(ExplainOnly)); } =
        Sequence.Empty<string>();
}
