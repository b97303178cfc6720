using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Returns;

/// <summary>How an application because of service stands on a day. A closed union of its nested cases.</summary>
/// <remarks>Заявление о приостановлении в связи с военной службой. Clause 3.19.</remarks>
public abstract record SuspensionOutcome
{
    private SuspensionOutcome()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="mayApply">For a recipient who may still apply.</param>
    /// <param name="tooLate">For one who did not apply in time.</param>
    /// <param name="awaitingDecision">For an application under consideration.</param>
    /// <param name="awaitingNotice">For a decision not yet told.</param>
    /// <param name="closed">For a decision that was told.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<MayApply, T> mayApply,
        Func<TooLate, T> tooLate,
        Func<AwaitingDecision, T> awaitingDecision,
        Func<AwaitingNotice, T> awaitingNotice,
        Func<Closed, T> closed)
    {
        Guard.Against.Null(mayApply);
        Guard.Against.Null(tooLate);
        Guard.Against.Null(awaitingDecision);
        Guard.Against.Null(awaitingNotice);
        Guard.Against.Null(closed);
        return this switch
        {
            MayApply value => mayApply(value),
            TooLate value => tooLate(value),
            AwaitingDecision value => awaitingDecision(value),
            AwaitingNotice value => awaitingNotice(value),
            _ => closed((Closed)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="mayApply">For a recipient who may still apply.</param>
    /// <param name="tooLate">For one who did not apply in time.</param>
    /// <param name="awaitingDecision">For an application under consideration.</param>
    /// <param name="awaitingNotice">For a decision not yet told.</param>
    /// <param name="closed">For a decision that was told.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<MayApply> mayApply,
        Action<TooLate> tooLate,
        Action<AwaitingDecision> awaitingDecision,
        Action<AwaitingNotice> awaitingNotice,
        Action<Closed> closed)
    {
        Guard.Against.Null(mayApply);
        Guard.Against.Null(tooLate);
        Guard.Against.Null(awaitingDecision);
        Guard.Against.Null(awaitingNotice);
        Guard.Against.Null(closed);
        switch (this)
        {
            case MayApply value:
                mayApply(value);
                break;
            case TooLate value:
                tooLate(value);
                break;
            case AwaitingDecision value:
                awaitingDecision(value);
                break;
            case AwaitingNotice value:
                awaitingNotice(value);
                break;
            default:
                closed((Closed)this);
                break;
        }
    }

    /// <summary>The recipient has not applied and still may.</summary>
    public sealed record MayApply : SuspensionOutcome
    {
        internal MayApply()
        {
        }
    }

    /// <summary>The term ended before the recipient applied.</summary>
    public sealed record TooLate : SuspensionOutcome
    {
        internal TooLate(LocalDate lastDay) => LastDay = lastDay;

        /// <summary>The last day on which the application could be made.</summary>
        public LocalDate LastDay { get; }
    }

    /// <summary>The ministry has not decided.</summary>
    public sealed record AwaitingDecision : SuspensionOutcome
    {
        internal AwaitingDecision()
        {
        }
    }

    /// <summary>The ministry has decided and not told the recipient.</summary>
    public sealed record AwaitingNotice : SuspensionOutcome
    {
        internal AwaitingNotice()
        {
        }
    }

    /// <summary>The recipient was told of the decision.</summary>
    public sealed record Closed : SuspensionOutcome
    {
        internal Closed(LocalDate on) => On = on;

        /// <summary>The day of the notice.</summary>
        public LocalDate On { get; }
    }
}
