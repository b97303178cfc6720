namespace SonkoRules.Returns;

/// <summary>The days known so far of a breach of the conditions or of the procedure of a subsidy. A day that is null has not come about, or
/// is not known to have. Immutable; compares by value.</summary>
/// <remarks>Нарушение условий и (или) порядка предоставления субсидии: известные даты. Clause 3.17.</remarks>
public sealed partial record BreachFacts
{
    /// <summary>The financial year in which the subsidy was given; from 1 to 9999.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">It is not from 1 to 9999.</exception>
    public required int SubsidyYear
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 1, 9999, nameof(SubsidyYear));
    }

    /// <summary>What the breach is of.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public BreachKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>The day on which the breach was found; in <see cref="SubsidyYear"/> or later.</summary>
    public required LocalDate Found { get; init; }

    /// <summary>The day on which the ministry sent the act of breach.</summary>
    public LocalDate? ActSent { get; init; }

    /// <summary>The last day of the term to cure that the act sets; given with <see cref="ActSent"/>.</summary>
    public LocalDate? CureBy { get; init; }

    /// <summary>The day on which the recipient cured the breach.</summary>
    public LocalDate? Cured { get; init; }

    /// <summary>The day on which the ministry decided that the subsidy be returned.</summary>
    public LocalDate? Decided { get; init; }

    /// <summary>The day on which the ministry sent the decision and the demand.</summary>
    public LocalDate? DemandSent { get; init; }

    /// <summary>The day on which the recipient got the demand.</summary>
    public LocalDate? DemandReceived { get; init; }

    /// <summary>The last day that the demand itself names, if it names one; given with <see cref="DemandSent"/> or
    /// <see cref="DemandReceived"/>. It decides where the demand came after the day of 3.17, and for a breach of the
    /// procedure under the other reading R-PROCEDURE.</summary>
    public LocalDate? DemandedBy { get; init; }

    /// <summary>The sum that the ministry decided to take back, 0 or more; it matters for a breach of the procedure
    /// under the other reading R-PROCEDURE. Null: none is known.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">It is below zero.</exception>
    public Rubles? DecidedSum { get; init => field = value is { } sum ? Guard.Against.Negative(sum, nameof(DecidedSum)) : null; }

    /// <summary>The day on which the subsidy was returned.</summary>
    public LocalDate? Returned { get; init; }

    /// <summary>The first day on which the return is known to have been decided: the demand follows the
    /// decision.</summary>
    internal LocalDate? DecidedBy => Decided ?? DemandBy;

    /// <summary>The first day on which the demand is known to have been sent.</summary>
    internal LocalDate? DemandBy => DemandSent ?? DemandReceived;

    /// <summary>The days that contradict each other.</summary>
    internal InputError[] Contradictions() =>
        [
            .. FactOrder.Following((nameof(SubsidyYear), new LocalDate(SubsidyYear, 1, 1)), (nameof(Found), Found)),
            .. ActAndTerm(),
            .. FactOrder.Following(
                (nameof(Found), Found),
                (nameof(ActSent), ActSent),
                (nameof(Decided), Decided),
                (nameof(DemandSent), DemandSent),
                (nameof(DemandReceived), DemandReceived)),
            .. FactOrder.Following((nameof(ActSent), ActSent), (nameof(CureBy), CureBy)),
            .. DemandAndTerm(),
            .. FactOrder.Following((nameof(DemandSent), DemandSent), (nameof(DemandedBy), DemandedBy)),
            .. FactOrder.Following((nameof(Found), Found), (nameof(Cured), Cured)),
            .. FactOrder.Following((nameof(Found), Found), (nameof(Returned), Returned)),
        ];

    private IEnumerable<InputError> ActAndTerm() =>
        ActSent is null == CureBy is null
            ? []
            : [
                new InputError(
                    ErrorCode.FactsContradict,
                    "/facts/" + FactOrder.Member(ActSent is null ? nameof(ActSent) : nameof(CureBy)),
                    string.Empty,
                    ActSent is null
                        ? new("срок устранения задан, а день направления акта нет", "the term to cure is given, the day of the act is not")
                        : new("день направления акта задан, а срок устранения нет", "the day of the act is given, the term to cure is not"),
                    new("оба дня или ни одного: срок устанавливает акт", "both days or neither: the act sets the term")),
            ];

    private IEnumerable<InputError> DemandAndTerm() =>
        DemandedBy is null || DemandBy is not null
            ? []
            : [
                new InputError(
                    ErrorCode.FactsContradict,
                    "/facts/" + FactOrder.Member(nameof(DemandedBy)),
                    DateText.Iso(DemandedBy.Value),
                    new("срок возврата по требованию задан, а требования нет", "the day that a demand names is given, the demand is not"),
                    new("день направления или получения требования", "the day on which the demand was sent or received")),
            ];

    /// <summary>The facts that had come about by a day. The act's term to cure is known with the act.</summary>
    internal BreachFacts KnownOn(PathDay day) =>
        this with
        {
            ActSent = day.Known(ActSent),
            CureBy = day.Known(ActSent) is null ? null : CureBy,
            Cured = day.Known(Cured),
            Decided = day.Known(Decided),
            DemandSent = day.Known(DemandSent),
            DemandReceived = day.Known(DemandReceived),
            DemandedBy = day.Known(DemandBy) is null ? null : DemandedBy,
            DecidedSum = day.Known(DecidedBy) is null ? null : DecidedSum,
            Returned = day.Known(Returned),
        };
}
