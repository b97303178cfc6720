using System;
using SonkoRules.Contests;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Proceedings;

/// <summary>Asks what a contest came to from its applicants on. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос хода конкурса.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Input">What was filed, what is known of the applicants, the money and the answers. Marks, categories and
/// votes, which the order does not know, have no place in a document.</param>
/// <param name="Explain">Whether the answer explains the decisions and what the proper applications got.</param>
public sealed partial record ProceedingsRequest(Rulebook Rules, FiledContest Input, bool Explain = false)
{
    /// <summary>The rules.</summary>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>What was filed, what is known of the applicants, the money and the answers.</summary>
    public FiledContest Input { get; } = Guard.Against.Null(Input);

    /// <summary>The ids of the applications that are explained; none, the default, for all of them. Does nothing unless
    /// <see cref="Explain"/> is true.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<string> ExplainOnly { get; init => field = Guard.Against.Null(value, nameof(ExplainOnly)); } =
        Sequence.Empty<string>();
}
