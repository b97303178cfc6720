namespace SonkoRules.Analysis;

/// <summary>Why a reading was not varied, although the outcome names it: its answers cannot make a difference here. A
/// closed union of its nested cases.</summary>
/// <remarks>Почему толкование не перебирается.</remarks>
[Union]
public abstract partial record WhyLeftOut
{
    private WhyLeftOut() { }

    /// <summary>The reason in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>The library takes one answer: there is nothing to vary.</summary>
    public sealed partial record Settled : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new("ответ один", "there is one answer");
    }

    /// <summary>The other answers need a value that the caller did not give.</summary>
    public sealed partial record NeedsValue : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new(
            "другим ответам нужно значение, которое не дано", "the other answers need a value that was not given");
    }

    /// <summary>The reading decides something that is neither a score nor a place nor an award.</summary>
    public sealed partial record BeyondResult : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new(
            "не влияет ни на балл, ни на место, ни на субсидию", "it reaches neither a score nor a place nor an award");
    }

    /// <summary>What the reading decides occurs under no combination of the other readings.</summary>
    public sealed partial record NeverArises(LocalizedText What) : WhyLeftOut
    {
        /// <summary>What does not occur.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText What { get; } = Guard.Against.Null(What);

        /// <inheritdoc/>
        public override LocalizedText Text => What;
    }

    /// <summary>Every answer comes to the same result, whatever the other readings are.</summary>
    public sealed partial record NoDifference : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new(
            "при любых других толкованиях все ответы дают одно и то же",
            "whatever the other readings are, every answer comes to the same");
    }
}
