using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Explanations;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Deadlines;

/// <summary>
/// Terms of a timetable that do not go together, or a date that breaks one: a closed union of its nested cases. A
/// conflict is a result, not an error: the dates of the timetable stand. Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Противоречие сроков.</remarks>
public abstract partial record TimetableConflict
{
    private TimetableConflict(ConflictOrigin origin) => Origin = origin;

    /// <summary>Whether the order's own terms collide, or the dates chosen break them.</summary>
    public ConflictOrigin Origin { get; }

    /// <summary>The clauses that do not go together, in the order of the text.</summary>
    public abstract Sequence<Clause> Clauses { get; }

    /// <summary>What does not go together, with the days.</summary>
    public LocalizedText Text => LocalizedText.Of(Say);

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="leadTooShort">For the case that the announcement comes too late before acceptance opens.</param>
    /// <param name="acceptanceDiffers">For the case that the span of acceptance is not that of 2.6.</param>
    /// <param name="explanationsHaveNoTime">For the case that no request for explanations fits.</param>
    /// <param name="reworkHasNoTime">For the case that the rework has no day of its own.</param>
    /// <param name="chainOverrunsWinners">For the case that the chain of 2.13–2.20 overruns 2.22.</param>
    /// <param name="placementsDiffer">For the case that two terms to place the results differ.</param>
    /// <param name="financialYearPassed">For the case that the contest runs into the next financial year.</param>
    /// <param name="paymentAfterResults">For the case that the money comes after the date of the results.</param>
    /// <param name="outOfTerm">For the case that a given date breaks its term.</param>
    /// <param name="beforePredecessor">For the case that a stage comes before the one it follows.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<LeadTooShort, T> leadTooShort,
        Func<AcceptanceDiffers, T> acceptanceDiffers,
        Func<ExplanationsHaveNoTime, T> explanationsHaveNoTime,
        Func<ReworkHasNoTime, T> reworkHasNoTime,
        Func<ChainOverrunsWinners, T> chainOverrunsWinners,
        Func<PlacementsDiffer, T> placementsDiffer,
        Func<FinancialYearPassed, T> financialYearPassed,
        Func<PaymentAfterResults, T> paymentAfterResults,
        Func<OutOfTerm, T> outOfTerm,
        Func<BeforePredecessor, T> beforePredecessor)
    {
        Guard.Against.Null(leadTooShort);
        Guard.Against.Null(acceptanceDiffers);
        Guard.Against.Null(explanationsHaveNoTime);
        Guard.Against.Null(reworkHasNoTime);
        Guard.Against.Null(chainOverrunsWinners);
        Guard.Against.Null(placementsDiffer);
        Guard.Against.Null(financialYearPassed);
        Guard.Against.Null(paymentAfterResults);
        Guard.Against.Null(outOfTerm);
        Guard.Against.Null(beforePredecessor);
        return this switch
        {
            LeadTooShort value => leadTooShort(value),
            AcceptanceDiffers value => acceptanceDiffers(value),
            ExplanationsHaveNoTime value => explanationsHaveNoTime(value),
            ReworkHasNoTime value => reworkHasNoTime(value),
            ChainOverrunsWinners value => chainOverrunsWinners(value),
            PlacementsDiffer value => placementsDiffer(value),
            FinancialYearPassed value => financialYearPassed(value),
            PaymentAfterResults value => paymentAfterResults(value),
            OutOfTerm value => outOfTerm(value),
            _ => beforePredecessor((BeforePredecessor)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <inheritdoc cref="Match{T}"/>
    public void Switch(
        Action<LeadTooShort> leadTooShort,
        Action<AcceptanceDiffers> acceptanceDiffers,
        Action<ExplanationsHaveNoTime> explanationsHaveNoTime,
        Action<ReworkHasNoTime> reworkHasNoTime,
        Action<ChainOverrunsWinners> chainOverrunsWinners,
        Action<PlacementsDiffer> placementsDiffer,
        Action<FinancialYearPassed> financialYearPassed,
        Action<PaymentAfterResults> paymentAfterResults,
        Action<OutOfTerm> outOfTerm,
        Action<BeforePredecessor> beforePredecessor)
    {
        Guard.Against.Null(leadTooShort);
        Guard.Against.Null(acceptanceDiffers);
        Guard.Against.Null(explanationsHaveNoTime);
        Guard.Against.Null(reworkHasNoTime);
        Guard.Against.Null(chainOverrunsWinners);
        Guard.Against.Null(placementsDiffer);
        Guard.Against.Null(financialYearPassed);
        Guard.Against.Null(paymentAfterResults);
        Guard.Against.Null(outOfTerm);
        Guard.Against.Null(beforePredecessor);
        switch (this)
        {
            case LeadTooShort value:
                leadTooShort(value);
                break;
            case AcceptanceDiffers value:
                acceptanceDiffers(value);
                break;
            case ExplanationsHaveNoTime value:
                explanationsHaveNoTime(value);
                break;
            case ReworkHasNoTime value:
                reworkHasNoTime(value);
                break;
            case ChainOverrunsWinners value:
                chainOverrunsWinners(value);
                break;
            case PlacementsDiffer value:
                placementsDiffer(value);
                break;
            case FinancialYearPassed value:
                financialYearPassed(value);
                break;
            case PaymentAfterResults value:
                paymentAfterResults(value);
                break;
            case OutOfTerm value:
                outOfTerm(value);
                break;
            default:
                beforePredecessor((BeforePredecessor)this);
                break;
        }
    }

    /// <summary>The conflict as a statement with the terms that it follows from.</summary>
    public abstract Explanation Explain();

    /// <summary>The clauses and the text, in English.</summary>
    public sealed override string ToString() => string.Join(", ", Clauses) + ": " + Text.English;

    /// <summary>Each clause once, in the order of the text.</summary>
    private protected static Sequence<Clause> InOrder(params Clause[] clauses) =>
        clauses.Distinct().OrderBy(clause => clause).ToSequence();

    private protected static string Day(LocalDate date, Language language) => DeadlineText.Date(date, language);

    /// <summary>What happens at a stage, and its day.</summary>
    private protected static string On(TimetableEntry entry, Language language) =>
        entry.What.In(language) + (language == Language.Russian ? " — " : " on ") + Day(entry.Date, language);

    private protected abstract string Say(Language language);
}
