using SonkoRules.Applications;

namespace SonkoRules.Procedure;

/// <summary>What the protocol of the results says (2.23, 2.26). Immutable; equal when all of it is equal.</summary>
/// <remarks>Протокол подведения итогов конкурса.</remarks>
public sealed partial record ResultsProtocol
{
    internal ResultsProtocol(
        ProcedureClauses clauses,
        ReviewProtocol review,
        ProtocolMeeting? meeting,
        Sequence<ProtocolWinner> winners,
        Sequence<UnansweredRequest> unanswered,
        bool winnersAreFinal)
    {
        Clauses = clauses;
        Review = review;
        Meeting = meeting;
        Winners = winners;
        Unanswered = unanswered;
        WinnersAreFinal = winnersAreFinal;
    }

    /// <summary>The clause on the protocol: 2.23.</summary>
    public Clause Clause => Clauses.ResultsProtocol;

    /// <summary>The clause that lists its contents: 2.26.</summary>
    public Clause ContentsClause => Clauses.ProtocolContents;

    /// <summary>When and where applications were considered (2.27.1); null where it is not told yet.</summary>
    public ProtocolMeeting? Meeting { get; }

    /// <summary>The ids of the applications considered, proper and rejected (2.27.2).</summary>
    public Sequence<string> Considered =>
        Review.Proper.Select(proper => proper.ApplicationId)
            .Concat(Review.Rejected.Select(rejected => rejected.ApplicationId)).ToSequence();

    /// <summary>The applications rejected, with the grounds (2.27.3).</summary>
    public Sequence<ApplicationDecision.Rejected> Rejected => Review.Rejected;

    /// <summary>With whom agreements are made, and the subsidies (2.27.4).</summary>
    public Sequence<ProtocolWinner> Winners { get; }

    /// <summary>Whether nothing open bears on the winners: no awaited answer to an offer, no open tie.</summary>
    public bool WinnersAreFinal { get; }

    /// <summary>The requests to which no answer came in time (2.15.3).</summary>
    public Sequence<UnansweredRequest> Unanswered { get; }

    /// <summary>The decisions that it rests on.</summary>
    public ReviewProtocol Review { get; }

    /// <summary>What the protocol still lacks: the meeting while it is not told, the winners while they are not
    /// final, and everything else while an application is undecided.</summary>
    public Sequence<ProtocolItem> Missing =>
        new[]
        {
            (ProtocolItem.Meeting, Meeting is null),
            (ProtocolItem.Considered, Review.Undecided.Count > 0),
            (ProtocolItem.Rejected, Review.Undecided.Count > 0),
            (ProtocolItem.Winners, Review.Undecided.Count > 0 || !WinnersAreFinal),
        }.Where(item => item.Item2).Select(item => item.Item1).ToSequence();

    internal ProcedureClauses Clauses { get; }

    /// <summary>The clause of an item: 2.27.1, 2.27.2, 2.27.3, 2.27.4, 2.15.3.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public Clause ClauseOf(ProtocolItem item) =>
        Guard.Against.Undefined(item) switch
        {
            ProtocolItem.Meeting => Clauses.ProtocolMeeting,
            ProtocolItem.Considered => Clauses.ProtocolConsidered,
            ProtocolItem.Rejected => Clauses.ProtocolRejected,
            ProtocolItem.Winners => Clauses.ProtocolWinners,
            _ => Clauses.NoAnswer,
        };

    /// <summary>Every item with its content and clause.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
