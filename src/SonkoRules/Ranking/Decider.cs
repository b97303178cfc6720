namespace SonkoRules.Ranking;

/// <summary>What decided the order of two neighbours in a rating. A closed union of its nested cases.</summary>
/// <remarks>Что определило порядок соседних заявок.</remarks>
[Union]
public abstract partial record Decider
{
    private Decider() { }

    /// <summary>The decider in words.</summary>
    public abstract LocalizedText Name { get; }

    /// <summary>The final scores differ.</summary>
    public sealed partial record FinalScore : Decider
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("итоговый балл", "the final score");
    }

    /// <summary>The final scores are equal and a key decided.</summary>
    public sealed partial record Key(TieKey TieKey) : Decider
    {
        /// <summary>The key.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public TieKey TieKey { get; } = Guard.Against.Null(TieKey);

        /// <inheritdoc/>
        public override LocalizedText Name => TieKey.Name;
    }

    /// <summary>Nothing in the order decides: the tie is open, and the applications stand by their ids.</summary>
    public sealed partial record Nothing : Decider
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } =
            new("ничто: равенство не разрешено", "nothing: the tie is open");
    }

    /// <summary>Nothing in the order decides, and the commission decided (<see cref="TieDecision"/>).</summary>
    public sealed partial record Commission : Decider
    {
        /// <inheritdoc/>
        public override LocalizedText Name { get; } = new("решение комиссии", "the commission's decision");
    }
}
