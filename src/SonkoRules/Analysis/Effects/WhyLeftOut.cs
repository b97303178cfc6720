using System;
using SonkoRules.Guarding;
using SonkoRules.Texts;

namespace SonkoRules.Analysis;

/// <summary>
/// Why a reading was not varied, although the outcome names it: its answers cannot make a difference here. A closed
/// union of its nested cases.
/// </summary>
/// <remarks>Почему толкование не перебирается.</remarks>
public abstract record WhyLeftOut
{
    private WhyLeftOut()
    {
    }

    /// <summary>The reason in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="settled">For a point with one answer.</param>
    /// <param name="needsValue">For a reading that needs a value of the caller's.</param>
    /// <param name="beyondResult">For a reading that decides something else.</param>
    /// <param name="neverArises">For a question that does not arise.</param>
    /// <param name="noDifference">For answers that come to the same.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Settled, T> settled,
        Func<NeedsValue, T> needsValue,
        Func<BeyondResult, T> beyondResult,
        Func<NeverArises, T> neverArises,
        Func<NoDifference, T> noDifference)
    {
        Guard.Against.Null(settled);
        Guard.Against.Null(needsValue);
        Guard.Against.Null(beyondResult);
        Guard.Against.Null(neverArises);
        Guard.Against.Null(noDifference);
        return this switch
        {
            Settled value => settled(value),
            NeedsValue value => needsValue(value),
            BeyondResult value => beyondResult(value),
            NeverArises value => neverArises(value),
            _ => noDifference((NoDifference)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="settled">For a point with one answer.</param>
    /// <param name="needsValue">For a reading that needs a value of the caller's.</param>
    /// <param name="beyondResult">For a reading that decides something else.</param>
    /// <param name="neverArises">For a question that does not arise.</param>
    /// <param name="noDifference">For answers that come to the same.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Settled> settled,
        Action<NeedsValue> needsValue,
        Action<BeyondResult> beyondResult,
        Action<NeverArises> neverArises,
        Action<NoDifference> noDifference)
    {
        Guard.Against.Null(settled);
        Guard.Against.Null(needsValue);
        Guard.Against.Null(beyondResult);
        Guard.Against.Null(neverArises);
        Guard.Against.Null(noDifference);
        switch (this)
        {
            case Settled value:
                settled(value);
                break;
            case NeedsValue value:
                needsValue(value);
                break;
            case BeyondResult value:
                beyondResult(value);
                break;
            case NeverArises value:
                neverArises(value);
                break;
            default:
                noDifference((NoDifference)this);
                break;
        }
    }

    /// <summary>The library takes one answer: there is nothing to vary.</summary>
    public sealed record Settled : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new("ответ один", "there is one answer");
    }

    /// <summary>The other answers need a value that the caller did not give.</summary>
    public sealed record NeedsValue : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new(
            "другим ответам нужно значение, которое не дано", "the other answers need a value that was not given");
    }

    /// <summary>The reading decides something that is neither a score nor a place nor an award.</summary>
    public sealed record BeyondResult : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new(
            "не влияет ни на балл, ни на место, ни на субсидию", "it reaches neither a score nor a place nor an award");
    }

    /// <summary>What the reading decides occurs under no combination of the other readings.</summary>
    /// <param name="What">What does not occur.</param>
    public sealed record NeverArises(LocalizedText What) : WhyLeftOut
    {
        /// <summary>What does not occur.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText What { get; } = Guard.Against.Null(What);

        /// <inheritdoc/>
        public override LocalizedText Text => What;
    }

    /// <summary>Every answer comes to the same result, whatever the other readings are.</summary>
    public sealed record NoDifference : WhyLeftOut
    {
        /// <inheritdoc/>
        public override LocalizedText Text { get; } = new(
            "при любых других толкованиях все ответы дают одно и то же",
            "whatever the other readings are, every answer comes to the same");
    }
}
