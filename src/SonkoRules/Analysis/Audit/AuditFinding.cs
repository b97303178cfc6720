using System;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Analysis;

/// <summary>
/// One thing that an audit of a rulebook found, with the numbers or the dates that show it. A closed union of its nested
/// cases.
/// </summary>
/// <remarks>Замечание к методике или порядку.</remarks>
public abstract partial record AuditFinding
{
    private AuditFinding(Severity severity, Clause clause)
    {
        Severity = severity;
        Clause = clause;
    }

    /// <summary>How much the finding weighs.</summary>
    public Severity Severity { get; }

    /// <summary>The clause concerned.</summary>
    public Clause Clause { get; }

    /// <summary>What was found, with its evidence.</summary>
    public LocalizedText Text => LocalizedText.Of(Say);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="maximum">For weights that do not make the declared maximum.</param>
    /// <param name="gap">For a total in no band.</param>
    /// <param name="overlap">For a total in several bands.</param>
    /// <param name="unreachable">For a band without a total.</param>
    /// <param name="half">For a half that decides a final score.</param>
    /// <param name="tie">For a chain of tie-breaks that does not end.</param>
    /// <param name="capCuts">For a cap below the formula.</param>
    /// <param name="capIdle">For a cap above the formula.</param>
    /// <param name="tierEmpty">For a tier without a request.</param>
    /// <param name="paysLess">For a greater request that is paid less.</param>
    /// <param name="terms">For terms that do not fit together.</param>
    /// <param name="notChecked">For a check that would take too long.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<MaximumDiffers, T> maximum,
        Func<BandGap, T> gap,
        Func<BandOverlap, T> overlap,
        Func<BandUnreachable, T> unreachable,
        Func<HalfMatters, T> half,
        Func<TieStaysOpen, T> tie,
        Func<CapCutsFormula, T> capCuts,
        Func<CapNeverReached, T> capIdle,
        Func<TierEmpty, T> tierEmpty,
        Func<PaysLess, T> paysLess,
        Func<TermsCollide, T> terms,
        Func<NotChecked, T> notChecked)
    {
        Guard.Against.Null(maximum);
        Guard.Against.Null(gap);
        Guard.Against.Null(overlap);
        Guard.Against.Null(unreachable);
        Guard.Against.Null(half);
        Guard.Against.Null(tie);
        Guard.Against.Null(capCuts);
        Guard.Against.Null(capIdle);
        Guard.Against.Null(tierEmpty);
        Guard.Against.Null(paysLess);
        Guard.Against.Null(terms);
        Guard.Against.Null(notChecked);
        return this switch
        {
            MaximumDiffers value => maximum(value),
            BandGap value => gap(value),
            BandOverlap value => overlap(value),
            BandUnreachable value => unreachable(value),
            HalfMatters value => half(value),
            TieStaysOpen value => tie(value),
            CapCutsFormula value => capCuts(value),
            CapNeverReached value => capIdle(value),
            TierEmpty value => tierEmpty(value),
            PaysLess value => paysLess(value),
            TermsCollide value => terms(value),
            _ => notChecked((NotChecked)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="maximum">For weights that do not make the declared maximum.</param>
    /// <param name="gap">For a total in no band.</param>
    /// <param name="overlap">For a total in several bands.</param>
    /// <param name="unreachable">For a band without a total.</param>
    /// <param name="half">For a half that decides a final score.</param>
    /// <param name="tie">For a chain of tie-breaks that does not end.</param>
    /// <param name="capCuts">For a cap below the formula.</param>
    /// <param name="capIdle">For a cap above the formula.</param>
    /// <param name="tierEmpty">For a tier without a request.</param>
    /// <param name="paysLess">For a greater request that is paid less.</param>
    /// <param name="terms">For terms that do not fit together.</param>
    /// <param name="notChecked">For a check that would take too long.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<MaximumDiffers> maximum,
        Action<BandGap> gap,
        Action<BandOverlap> overlap,
        Action<BandUnreachable> unreachable,
        Action<HalfMatters> half,
        Action<TieStaysOpen> tie,
        Action<CapCutsFormula> capCuts,
        Action<CapNeverReached> capIdle,
        Action<TierEmpty> tierEmpty,
        Action<PaysLess> paysLess,
        Action<TermsCollide> terms,
        Action<NotChecked> notChecked)
    {
        Guard.Against.Null(maximum);
        Guard.Against.Null(gap);
        Guard.Against.Null(overlap);
        Guard.Against.Null(unreachable);
        Guard.Against.Null(half);
        Guard.Against.Null(tie);
        Guard.Against.Null(capCuts);
        Guard.Against.Null(capIdle);
        Guard.Against.Null(tierEmpty);
        Guard.Against.Null(paysLess);
        Guard.Against.Null(terms);
        Guard.Against.Null(notChecked);
        switch (this)
        {
            case MaximumDiffers value:
                maximum(value);
                break;
            case BandGap value:
                gap(value);
                break;
            case BandOverlap value:
                overlap(value);
                break;
            case BandUnreachable value:
                unreachable(value);
                break;
            case HalfMatters value:
                half(value);
                break;
            case TieStaysOpen value:
                tie(value);
                break;
            case CapCutsFormula value:
                capCuts(value);
                break;
            case CapNeverReached value:
                capIdle(value);
                break;
            case TierEmpty value:
                tierEmpty(value);
                break;
            case PaysLess value:
                paysLess(value);
                break;
            case TermsCollide value:
                terms(value);
                break;
            default:
                notChecked((NotChecked)this);
                break;
        }
    }

    /// <summary>The clause and the text, in English.</summary>
    public sealed override string ToString() => Clause + ": " + Text.English;

    private static string Say(Points points, Language language) => NumberText.Decimal(points.ToDecimal(), language);

    private protected abstract string Say(Language language);
}
