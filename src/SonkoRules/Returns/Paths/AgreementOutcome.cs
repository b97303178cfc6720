using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Returns;

/// <summary>What the signing of an agreement has come to on a day. A closed union of its nested cases.</summary>
/// <remarks>Заключение соглашения. Clauses 3.7.1, 3.7.2 and 3.11.</remarks>
public abstract record AgreementOutcome
{
    private AgreementOutcome()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="awaitingDraft">For a draft that was not sent.</param>
    /// <param name="awaitingSignature">For a draft within the term to sign it.</param>
    /// <param name="signedByRecipient">For a draft that was signed.</param>
    /// <param name="objected">For a draft to which objections were sent.</param>
    /// <param name="evaded">For a winner who has evaded.</param>
    /// <param name="signedUndated">For a draft signed on a day that is not known.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(
        Func<AwaitingDraft, T> awaitingDraft,
        Func<AwaitingSignature, T> awaitingSignature,
        Func<SignedByRecipient, T> signedByRecipient,
        Func<Objected, T> objected,
        Func<Evaded, T> evaded,
        Func<SignedUndated, T> signedUndated)
    {
        Guard.Against.Null(awaitingDraft);
        Guard.Against.Null(awaitingSignature);
        Guard.Against.Null(signedByRecipient);
        Guard.Against.Null(objected);
        Guard.Against.Null(evaded);
        Guard.Against.Null(signedUndated);
        return this switch
        {
            AwaitingDraft value => awaitingDraft(value),
            AwaitingSignature value => awaitingSignature(value),
            SignedByRecipient value => signedByRecipient(value),
            Objected value => objected(value),
            Evaded value => evaded(value),
            _ => signedUndated((SignedUndated)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="awaitingDraft">For a draft that was not sent.</param>
    /// <param name="awaitingSignature">For a draft within the term to sign it.</param>
    /// <param name="signedByRecipient">For a draft that was signed.</param>
    /// <param name="objected">For a draft to which objections were sent.</param>
    /// <param name="evaded">For a winner who has evaded.</param>
    /// <param name="signedUndated">For a draft signed on a day that is not known.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(
        Action<AwaitingDraft> awaitingDraft,
        Action<AwaitingSignature> awaitingSignature,
        Action<SignedByRecipient> signedByRecipient,
        Action<Objected> objected,
        Action<Evaded> evaded,
        Action<SignedUndated> signedUndated)
    {
        Guard.Against.Null(awaitingDraft);
        Guard.Against.Null(awaitingSignature);
        Guard.Against.Null(signedByRecipient);
        Guard.Against.Null(objected);
        Guard.Against.Null(evaded);
        Guard.Against.Null(signedUndated);
        switch (this)
        {
            case AwaitingDraft value:
                awaitingDraft(value);
                break;
            case AwaitingSignature value:
                awaitingSignature(value);
                break;
            case SignedByRecipient value:
                signedByRecipient(value);
                break;
            case Objected value:
                objected(value);
                break;
            case Evaded value:
                evaded(value);
                break;
            default:
                signedUndated((SignedUndated)this);
                break;
        }
    }

    /// <summary>The ministry has not sent the draft.</summary>
    public sealed record AwaitingDraft : AgreementOutcome
    {
        internal AwaitingDraft()
        {
        }
    }

    /// <summary>The draft was sent, and the term to sign it has not ended.</summary>
    public sealed record AwaitingSignature : AgreementOutcome
    {
        internal AwaitingSignature()
        {
        }
    }

    /// <summary>The recipient signed: in time, or after having objected in time, or on a draft whose day is not known.
    /// </summary>
    public sealed record SignedByRecipient : AgreementOutcome
    {
        internal SignedByRecipient(LocalDate on) => On = on;

        /// <summary>The day of the recipient's signature.</summary>
        public LocalDate On { get; }
    }

    /// <summary>The recipient sent objections, not known to be late, and has not signed; the order sets no term for
    /// what follows.</summary>
    public sealed record Objected : AgreementOutcome
    {
        internal Objected(LocalDate on) => On = on;

        /// <summary>The day on which the objections were sent.</summary>
        public LocalDate On { get; }
    }

    /// <summary>The term has ended without a signature and without objections. A later signature does not undo it:
    /// the order knows no such return.</summary>
    /// <remarks>Уклонение от заключения соглашения. Clause 3.11.</remarks>
    public sealed record Evaded : AgreementOutcome
    {
        internal Evaded(LocalDate since) => Since = since;

        /// <summary>The first day on which the winner is considered to have evaded: the one after the term.</summary>
        public LocalDate Since { get; }
    }

    /// <summary>The recipient signed on a day that is not known: the agreement was made, or the money paid. That alone
    /// does not show an evasion.</summary>
    public sealed record SignedUndated : AgreementOutcome
    {
        internal SignedUndated(LocalDate notAfter, bool mayBeLate)
        {
            NotAfter = notAfter;
            MayBeLate = mayBeLate;
        }

        /// <summary>The day on which the agreement was made or, if that is not known, the money was paid: the last day
        /// on which the recipient can have signed.</summary>
        public LocalDate NotAfter { get; }

        /// <summary>Whether that day is after the term to sign, without objections in time: the facts known leave open
        /// whether the signature was in time.</summary>
        public bool MayBeLate { get; }
    }
}
