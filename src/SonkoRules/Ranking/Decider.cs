using System;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Ranking;

/// <summary>What decided the order of two neighbours in a rating. A closed union of its nested cases.</summary>
/// <remarks>Что определило порядок соседних заявок.</remarks>
public abstract record Decider
{
    private Decider()
    {
    }

    /// <summary>The decider in words.</summary>
    public abstract LocalizedText Name { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="score">For different scores.</param>
    /// <param name="key">For a tie-break key.</param>
    /// <param name="nothing">For an open tie.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<FinalScore, T> score, Func<Key, T> key, Func<Nothing, T> nothing)
    {
        Guard.Against.Null(score);
        Guard.Against.Null(key);
        Guard.Against.Null(nothing);
        return this switch
        {
            FinalScore value => score(value),
            Key value => key(value),
            _ => nothing((Nothing)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="score">For different scores.</param>
    /// <param name="key">For a tie-break key.</param>
    /// <param name="nothing">For an open tie.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<FinalScore> score, Action<Key> key, Action<Nothing> nothing)
    {
        Guard.Against.Null(score);
        Guard.Against.Null(key);
        Guard.Against.Null(nothing);
        switch (this)
        {
            case FinalScore value:
                score(value);
                break;
            case Key value:
                key(value);
                break;
            default:
                nothing((Nothing)this);
                break;
        }
    }

    /// <summary>The final scores differ.</summary>
    public sealed record FinalScore : Decider
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("итоговый балл", "the final score");
    }

    /// <summary>The final scores are equal and a key decided.</summary>
    /// <param name="TieKey">The key.</param>
    public sealed record Key(TieKey TieKey) : Decider
    {
        /// <summary>The key.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public TieKey TieKey { get; } = Guard.Against.Null(TieKey);

        /// <inheritdoc/>
        public override LocalizedText Name => TieKey.Name;
    }

    /// <summary>Nothing in the order decides: the tie is open, and the applications stand by their ids.</summary>
    public sealed record Nothing : Decider
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } =
            new("ничто: равенство не разрешено", "nothing: the tie is open");
    }
}
