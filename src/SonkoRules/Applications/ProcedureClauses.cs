namespace SonkoRules.Applications;

/// <summary>Where an edition sets the procedure that decisions cite. Immutable.</summary>
/// <remarks>Пункты порядка, на которые ссылаются решения.</remarks>
public sealed partial record ProcedureClauses
{
    /// <summary>The priority directions: 1.3.</summary>
    public required Clause Directions { get; init; }

    /// <summary>Requests for clarification: 2.5.</summary>
    public required Clause Clarification { get; init; }

    /// <summary>The form of the documents, the signature and the date of filing: 2.9.</summary>
    public required Clause Form { get; init; }

    /// <summary>Return for rework: 2.11.</summary>
    public required Clause Return { get; init; }

    /// <summary>An application not reworked in time counts as not filed: 2.10.3.</summary>
    public required Clause NotFiled { get; init; }

    /// <summary>Withdrawal: 2.12.1.</summary>
    public required Clause Withdrawal { get; init; }

    /// <summary>Filing anew, and one application a contest: 2.12.3.</summary>
    public required Clause FilingAnew { get; init; }

    /// <summary>The contest is void: 2.12.4.</summary>
    public required Clause Void { get; init; }

    /// <summary>Cancellation: 2.12.5.</summary>
    public required Clause Cancellation { get; init; }

    /// <summary>A proper application: 2.16.</summary>
    public required Clause Proper { get; init; }

    /// <summary>Rejection: 2.17.</summary>
    public required Clause Rejection { get; init; }

    /// <summary>The contents of the announcement: 2.3. None, the default here and below, where an order lists no
    /// such contents.</summary>
    public Clause Announcement { get; init; }

    /// <summary>What an application states of its applicant: 2.8.</summary>
    public Clause ApplicantData { get; init; }

    /// <summary>An unanswered request is recorded: 2.15.3.</summary>
    public Clause NoAnswer { get; init; }

    /// <summary>The contents of the protocol of the review: 2.19.</summary>
    public Clause ReviewProtocol { get; init; }

    /// <summary>The protocol of the results: 2.23.</summary>
    public Clause ResultsProtocol { get; init; }

    /// <summary>The contents of that protocol: 2.26.</summary>
    public Clause ProtocolContents { get; init; }

    /// <summary>Among them when and where applications were considered: 2.27.1.</summary>
    public Clause ProtocolMeeting { get; init; }

    /// <summary>Among them whose applications were considered: 2.27.2.</summary>
    public Clause ProtocolConsidered { get; init; }

    /// <summary>Among them whose applications were rejected: 2.27.3.</summary>
    public Clause ProtocolRejected { get; init; }

    /// <summary>Among them who gets an agreement: 2.27.4.</summary>
    public Clause ProtocolWinners { get; init; }
}
