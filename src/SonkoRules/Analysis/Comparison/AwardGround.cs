using System;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Analysis;

/// <summary>What decided that an application gets its subsidy, or none. A closed union of its nested cases.</summary>
/// <remarks>Чем решён вопрос о субсидии.</remarks>
public abstract record AwardGround
{
    private AwardGround(Clause clause) => Clause = clause;

    /// <summary>The clause that decided.</summary>
    public Clause Clause { get; }

    /// <summary>The ground in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="limits">For a winner within the limits.</param>
    /// <param name="remainder">For a winner of what was left.</param>
    /// <param name="nothing">For an application that gets nothing.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<Limits, T> limits,
        Func<Remainder, T> remainder,
        Func<Nothing, T> nothing)
    {
        Guard.Against.Null(limits);
        Guard.Against.Null(remainder);
        Guard.Against.Null(nothing);
        return this switch
        {
            Limits value => limits(value),
            Remainder value => remainder(value),
            _ => nothing((Nothing)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="limits">For a winner within the limits.</param>
    /// <param name="remainder">For a winner of what was left.</param>
    /// <param name="nothing">For an application that gets nothing.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<Limits> limits,
        Action<Remainder> remainder,
        Action<Nothing> nothing)
    {
        Guard.Against.Null(limits);
        Guard.Against.Null(remainder);
        Guard.Against.Null(nothing);
        switch (this)
        {
            case Limits value:
                limits(value);
                break;
            case Remainder value:
                remainder(value);
                break;
            default:
                nothing((Nothing)this);
                break;
        }
    }

    /// <summary>It wins within the limits (3.3).</summary>
    /// <param name="Bound">Which bound decided the size.</param>
    /// <param name="Clause">The clause of the bound.</param>
    public sealed record Limits(SizeBound Bound, Clause Clause) : AwardGround(Clause)
    {
        /// <inheritdoc/>
        public override LocalizedText Text => LocalizedText.Of(language =>
            (language == Language.Russian ? "в пределах лимитов, размер определяет " : "within the limits, sized by ")
                + Bound.InWords().In(language));
    }

    /// <summary>It wins by the offer of what was left (3.4).</summary>
    /// <param name="Bound">Which bound decided the size.</param>
    /// <param name="Clause">The clause of the offer.</param>
    public sealed record Remainder(SizeBound Bound, Clause Clause) : AwardGround(Clause)
    {
        /// <inheritdoc/>
        public override LocalizedText Text => LocalizedText.Of(language =>
            (language == Language.Russian ? "из остатка, размер определяет " : "by what was left, sized by ")
                + Bound.InWords().In(language));
    }

    /// <summary>It gets nothing.</summary>
    /// <param name="Reason">The reason.</param>
    /// <param name="Clause">The clause of the reason.</param>
    public sealed record Nothing(UnfundedReason Reason, Clause Clause) : AwardGround(Clause)
    {
        /// <inheritdoc/>
        public override LocalizedText Text => Reason.InWords();
    }
}
