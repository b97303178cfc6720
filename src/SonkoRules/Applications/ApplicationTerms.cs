namespace SonkoRules.Applications;

/// <summary>The parameters of an edition about applications (clauses 1.3, 2.5–2.17). Immutable; equal when all of it is
/// equal. Setters refuse null.</summary>
/// <remarks>Параметры подачи и рассмотрения заявок.</remarks>
public sealed partial record ApplicationTerms
{
    /// <summary>The documents in the order of their clauses; each kind at most once.</summary>
    /// <exception cref="ArgumentException">A document is listed twice.</exception>
    public required Sequence<DocumentTerms> Documents
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Documents))
            .Select(document => document.Kind).Distinct().Count() == value.Count
                ? value
                : throw new ArgumentException("A document is listed twice.", nameof(Documents));
    }

    /// <summary>The documents whose age at filing is limited.</summary>
    public required Sequence<DocumentValidity> Validities
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Validities));
    }

    /// <summary>What each kind of flaw is a ground for; each kind exactly once.</summary>
    /// <exception cref="ArgumentException">A kind is missing or listed twice.</exception>
    public required Sequence<FlawTerms> Flaws
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Flaws)).Count == 7
            && value.Select(flaw => flaw.Kind).Distinct().Count() == 7
                ? value
                : throw new ArgumentException("Each of the 7 kinds of flaws is expected once.", nameof(Flaws));
    }

    /// <summary>The parts that a project must have.</summary>
    public required Sequence<ProjectPart> ProjectParts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(ProjectParts));
    }

    /// <summary>The directions that have priority.</summary>
    public required Sequence<PriorityDirection> PriorityDirections
    {
        get;
        init => field = Guard.Against.Null(value, nameof(PriorityDirections));
    }

    /// <summary>The whole years from the recognition of a breach during which its author is barred, 0 or
    /// more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public required int BreachBarYears
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, 100, nameof(BreachBarYears));
    }

    /// <summary>The most requests for clarification that one applicant may send, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public required int ClarificationRequests
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, int.MaxValue, nameof(ClarificationRequests));
    }

    /// <summary>The clauses of the procedure.</summary>
    public required ProcedureClauses Clauses { get; init => field = Guard.Against.Null(value, nameof(Clauses)); }

    /// <summary>The documents as these terms ask for them, with the grounds to return and to reject of others
    /// (R-TRANSITION).</summary>
    internal ApplicationTerms ConsideredBy(ApplicationTerms other) =>
        this with
        {
            Documents = Documents.Select(document =>
                other.Documents.FirstOrDefault(each => each.Kind == document.Kind) is { } grounds
                    ? document with { LackReturns = grounds.LackReturns, LackRejects = grounds.LackRejects }
                    : document).ToSequence(),
            Flaws = other.Flaws,
            BreachBarYears = other.BreachBarYears,
        };

    internal FlawTerms Flaw(FlawKind kind) => Flaws.First(flaw => flaw.Kind == kind);
}
