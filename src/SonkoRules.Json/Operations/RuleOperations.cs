using System;
using System.Linq;
using SonkoRules.Guarding;
using SonkoRules.Json.Operations.Scores;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations;

/// <summary>Every operation that has documents.</summary>
/// <remarks>Все операции.</remarks>
public static class RuleOperations
{
    /// <summary>The final score of an application.</summary>
    public static Operation<ScoreRequest, FinalScore> Score { get; } = new ScoreOperation();

    /// <summary>All of them, in the order in which an application meets them.</summary>
    public static Sequence<Operation> All { get; } = Sequence.Of<Operation>(Score);

    /// <summary>The operation with a name.</summary>
    /// <param name="name">The name, such as <c>score</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No operation has the name.</exception>
    public static Operation Get(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(operation => operation.Name == name)
            ?? throw new ArgumentException(
                $"There is no operation '{name}'; there are {string.Join(", ", All.Select(known => known.Name))}.",
                nameof(name));
    }
}
