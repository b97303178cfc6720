namespace SonkoRules.Returns;

/// <summary>The days known so far of making an agreement with a winner. A day that is null has not come about, or is
/// not known to have. Immutable; compares by value.</summary>
/// <remarks>Заключение соглашения: известные даты. Clauses 3.7.1, 3.7.2, 3.11 and 3.12.</remarks>
public sealed partial record AgreementFacts
{
    /// <summary>The day on which the results protocol was signed; the terms to place it run from it.</summary>
    public required LocalDate ProtocolSigned { get; init; }

    /// <summary>The day on which the ministry sent the notice that the draft is placed.</summary>
    public LocalDate? DraftNoticeSent { get; init; }

    /// <summary>The day on which the recipient sent objections to the draft.</summary>
    public LocalDate? Objected { get; init; }

    /// <summary>The day on which the recipient signed.</summary>
    public LocalDate? SignedByRecipient { get; init; }

    /// <summary>The day on which the agreement was made: signed by both sides.</summary>
    public LocalDate? Made { get; init; }

    /// <summary>The day on which the money was paid.</summary>
    public LocalDate? Paid { get; init; }

    /// <summary>The last day on which the recipient can have signed: the agreement was made by then, or paid.</summary>
    internal LocalDate? SignedBy => SignedByRecipient ?? Made ?? Paid;

    /// <summary>The days that contradict each other.</summary>
    internal InputError[] Contradictions() =>
        [
            .. FactOrder.Following(
                (nameof(ProtocolSigned), ProtocolSigned),
                (nameof(DraftNoticeSent), DraftNoticeSent),
                (nameof(SignedByRecipient), SignedByRecipient),
                (nameof(Made), Made),
                (nameof(Paid), Paid)),
            .. FactOrder.Following(
                (nameof(ProtocolSigned), ProtocolSigned),
                (nameof(DraftNoticeSent), DraftNoticeSent),
                (nameof(Objected), Objected)).Where(error => error.Path.EndsWith("objected", StringComparison.Ordinal)),
        ];

    /// <summary>The facts that had come about by a day.</summary>
    internal AgreementFacts KnownOn(PathDay day) =>
        this with
        {
            DraftNoticeSent = day.Known(DraftNoticeSent),
            Objected = day.Known(Objected),
            SignedByRecipient = day.Known(SignedByRecipient),
            Made = day.Known(Made),
            Paid = day.Known(Paid),
        };
}
