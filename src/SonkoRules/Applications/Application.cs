namespace SonkoRules.Applications;

/// <summary>An application and what is known of it (2.8). A fact that is null is not yet known, and nothing is
/// concluded from it. Immutable; equal when all of it is equal. Setters refuse null.</summary>
/// <remarks>Заявка на участие в конкурсе.</remarks>
public sealed partial record Application
{
    /// <summary>The id of the application, its own within the contest.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>The id of the applicant; two applications with the same one are of one applicant.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public required string ApplicantId { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(ApplicantId)); }

    /// <summary>When it was signed and registered, by Moscow time: the date of filing (2.9).</summary>
    public required LocalDateTime Filed { get; init; }

    /// <summary>Whether it was withdrawn (2.12.1).</summary>
    public Withdrawal Withdrawal
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Withdrawal));
    } = Withdrawal.None;

    /// <summary>Where it stands with a return for rework (2.10).</summary>
    public Rework Rework { get; init => field = Guard.Against.Null(value, nameof(Rework)); } = Rework.None;

    /// <summary>Whether the applicant has asked, by a notice, to have it returned (2.10.2, 2.11.4); asked for only
    /// while it has not been returned; a later notice stands in <see cref="Rework.Resubmitted"/>.</summary>
    public bool? ReworkAskedFor { get; init; }

    /// <summary>Whether it and its documents bear the qualified electronic signature of the head or of one with a power
    /// of attorney (2.9).</summary>
    public bool? HasSignature { get; init; }

    /// <summary>Whether the register names the signer as one who acts without a power of attorney (2.9.2).</summary>
    public bool? SignerInRegister { get; init; }

    /// <summary>The documents attached; one that is not in the list is not attached. Null where it is not known what
    /// is.</summary>
    /// <exception cref="ArgumentException">A document is listed twice.</exception>
    public Sequence<SubmittedDocument>? Documents
    {
        get;
        init
        {
            if (value is not null && value.Select(document => document.Kind).Distinct().Count() != value.Count)
            {
                throw new ArgumentException("A document is listed twice.", nameof(Documents));
            }

            field = value;
        }
    }

    /// <summary>The parts that the project has; one that is not in the list is missing. Null where it is not
    /// known.</summary>
    public Sequence<ProjectPart>? ProjectParts { get; init; }

    /// <summary>The direction of 1.3 that the project names, a part of it by 2.9.7. The grant direction by which
    /// ratings and budgets may be parted is another thing: the contest's own input has it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The direction is not one of the enumeration.</exception>
    public PriorityDirection? PriorityDirection
    {
        get;
        init => field = value is { } direction ? Guard.Against.Undefined(direction, nameof(PriorityDirection)) : null;
    }

    /// <summary>Whether what it says proved true when compared with what others know (2.17.4).</summary>
    public bool? InformationReliable { get; init; }

    /// <summary>The days on which the applicant was recognised as having breached a contract of support under the
    /// regional programme; empty when it never was (2.17.7).</summary>
    public Sequence<LocalDate>? RecognisedBreaches { get; init; }
}
