using SonkoRules.Subsidies;

namespace SonkoRules.Analysis;

/// <summary>What decided that an application gets its subsidy, or none. A closed union of its nested cases.</summary>
/// <remarks>Чем решён вопрос о субсидии.</remarks>
[Union]
public abstract partial record AwardGround
{
    private AwardGround(Clause clause) => Clause = clause;

    /// <summary>The clause that decided.</summary>
    public Clause Clause { get; }

    /// <summary>The ground in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>It wins within the limits (3.3).</summary>
    /// <param name="Bound">Which bound decided the size.</param>
    /// <param name="Clause">The clause of the bound.</param>
    public sealed partial record Limits(SizeBound Bound, Clause Clause) : AwardGround(Clause)
    {
        /// <inheritdoc/>
        public override LocalizedText Text => LocalizedText.Of(language =>
            (language == Language.Russian ? "в пределах лимитов; размер определяется показателем: " : "within the limits, sized by ")
                + Bound.InWords().In(language));
    }

    /// <summary>It wins by the offer of what was left (3.4).</summary>
    /// <param name="Bound">Which bound decided the size.</param>
    /// <param name="Clause">The clause of the offer.</param>
    public sealed partial record Remainder(SizeBound Bound, Clause Clause) : AwardGround(Clause)
    {
        /// <inheritdoc/>
        public override LocalizedText Text => LocalizedText.Of(language =>
            (language == Language.Russian ? "из остатка; размер определяется показателем: " : "by what was left, sized by ")
                + Bound.InWords().In(language));
    }

    /// <summary>It gets nothing.</summary>
    /// <param name="Reason">The reason.</param>
    /// <param name="Clause">The clause of the reason.</param>
    public sealed partial record Nothing(UnfundedReason Reason, Clause Clause) : AwardGround(Clause)
    {
        /// <inheritdoc/>
        public override LocalizedText Text => Reason.InWords();
    }
}
