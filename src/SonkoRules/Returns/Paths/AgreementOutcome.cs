namespace SonkoRules.Returns;

/// <summary>What the signing of an agreement has come to on a day. A closed union of its nested cases.</summary>
/// <remarks>Заключение соглашения. Clauses 3.7.1, 3.7.2 and 3.11.</remarks>
[Union]
public abstract partial record AgreementOutcome
{
    private AgreementOutcome() { }

    /// <summary>The ministry has not sent the draft.</summary>
    public sealed partial record AwaitingDraft : AgreementOutcome
    {
        internal AwaitingDraft() { }
    }

    /// <summary>The draft was sent, and the term to sign it has not ended.</summary>
    public sealed partial record AwaitingSignature : AgreementOutcome
    {
        internal AwaitingSignature() { }
    }

    /// <summary>The recipient signed: in time, or after having objected in time, or on a draft whose day is not known; or
    /// late, and the agreement was made all the same, or reading R-LATE-SIGNING saves the signature.</summary>
    public sealed partial record SignedByRecipient : AgreementOutcome
    {
        internal SignedByRecipient(LocalDate on) => On = on;

        /// <summary>The day of the recipient's signature.</summary>
        public LocalDate On { get; }
    }

    /// <summary>The recipient sent objections, not known to be late or saved by R-LATE-SIGNING, and has not signed; the order sets no term for
    /// what follows.</summary>
    public sealed partial record Objected : AgreementOutcome
    {
        internal Objected(LocalDate on) => On = on;

        /// <summary>The day on which the objections were sent.</summary>
        public LocalDate On { get; }
    }

    /// <summary>The term has ended without a signature and without objections, and no agreement was made. A later
    /// signature alone does not undo it (R-LATE-SIGNING): the order knows no such return.</summary>
    /// <remarks>Уклонение от заключения соглашения. Clause 3.11.</remarks>
    public sealed partial record Evaded : AgreementOutcome
    {
        internal Evaded(LocalDate since) => Since = since;

        /// <summary>The first day on which the winner is considered to have evaded: the one after the term.</summary>
        public LocalDate Since { get; }
    }

    /// <summary>The recipient signed on a day that is not known: the agreement was made, or the money paid. That alone
    /// does not show an evasion.</summary>
    public sealed partial record SignedUndated : AgreementOutcome
    {
        internal SignedUndated(LocalDate notAfter, bool mayBeLate) => (NotAfter, MayBeLate) = (notAfter, mayBeLate);

        /// <summary>The day on which the agreement was made or, if that is not known, the money was paid: the last day
        /// on which the recipient can have signed.</summary>
        public LocalDate NotAfter { get; }

        /// <summary>Whether that day is after the term to sign, without objections in time: the facts known leave open
        /// whether the signature was in time.</summary>
        public bool MayBeLate { get; }
    }
}
