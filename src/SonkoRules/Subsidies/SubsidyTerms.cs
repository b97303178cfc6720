namespace SonkoRules.Subsidies;

/// <summary>The rules by which subsidies are sized and money is distributed, as data of an edition (3.1–3.5).
/// Immutable; equal when all of it is equal.</summary>
/// <remarks>Параметры расчёта размера субсидии.</remarks>
public sealed partial record SubsidyTerms
{
    private static readonly Sequence<RequestTier> OneTier = Sequence.Of(RequestTier.Rest(1m));

    /// <summary>How a size follows from the score and the request (3.5).</summary>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public required SizeRule SizeRule { get; init => field = Guard.Against.Null(value, nameof(SizeRule)); }

    /// <summary>What happens when the limits do not cover the next application (3.3, 3.4).</summary>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    public required FillRule Fill { get; init => field = Guard.Against.Null(value, nameof(Fill)); }

    /// <summary>The most that one applicant can get: of several caps the least binds (3.1). None by default.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<SizeLimit> Caps { get; init => field = Guard.Against.Null(value, nameof(Caps)); } =
        Sequence.Empty<SizeLimit>();

    /// <summary>The least that an applicant can get: a size below the greatest of the floors is no award. None by
    /// default.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public Sequence<SizeLimit> Floors { get; init => field = Guard.Against.Null(value, nameof(Floors)); } =
        Sequence.Empty<SizeLimit>();

    /// <summary>The least final score with which an application can win; none by default. A threshold that the caller
    /// reads into the order (R-MINIMUM) must be met as well.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PassingScore PassingScore { get; init => field = Guard.Against.Null(value, nameof(PassingScore)); } =
        new PassingScore.None();

    /// <summary>The most winners that there can be, from 1; as many as the money covers by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int GreatestWinners
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 1, int.MaxValue, nameof(GreatestWinners));
    } = int.MaxValue;

    /// <summary>The cap that is a share of the total volume; 1 where there is none, the least where there are
    /// several.</summary>
    public decimal CapShare =>
        Caps.OfType<SizeLimit.ShareOfVolume>().Select(cap => cap.Share).DefaultIfEmpty(1m).Min();

    /// <summary>The tiers of the size formula; one with the coefficient 1 where sizes do not follow a
    /// formula.</summary>
    public Sequence<RequestTier> Tiers => SizeRule is SizeRule.ByScore byScore ? byScore.Tiers : OneTier;

    /// <summary>The clause on the most that one applicant can get.</summary>
    public required Clause CapClause { get; init; }

    /// <summary>The clause on the request as a bound.</summary>
    public required Clause RequestClause { get; init; }

    /// <summary>The clause on winners within the limits.</summary>
    public required Clause WinnersClause { get; init; }

    /// <summary>The clause on what is left.</summary>
    public required Clause RemainderClause { get; init; }

    /// <summary>The clause on the size formula.</summary>
    public required Clause FormulaClause { get; init; }

    /// <summary>The clause on the ministry's refusal of an agreement, which releases money.</summary>
    public required Clause RefusalClause { get; init; }

    /// <summary>The clause on a winner's evasion of the agreement, which releases money.</summary>
    public required Clause EvasionClause { get; init; }

    /// <summary>The clause on the dissolution of an agreement, which releases money; none by default.</summary>
    public Clause DissolutionClause { get; init; }

    /// <summary>The clause on a subsidy made smaller by agreement where the limits are cut; none by default.</summary>
    public Clause ReductionClause { get; init; }

    /// <summary>The clause on giving a subsidy up; none by default.</summary>
    public Clause GivingUpClause { get; init; }

    /// <summary>The clause on the least that an applicant can get; none by default.</summary>
    public Clause FloorClause { get; init; }

    /// <summary>The clause on the passing score; where not set, the one on winners is cited.</summary>
    public Clause PassingScoreClause { get; init; }

    /// <summary>The clause on the number of winners; where not set, the one on winners is cited.</summary>
    public Clause GreatestWinnersClause { get; init; }

    /// <summary>The clause by which money is released for a reason; none where the order has none.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not one of the enumeration.</exception>
    public Clause ClauseOf(ReleaseReason reason) =>
        Guard.Against.Undefined(reason) switch
        {
            ReleaseReason.RefusedByMinistry => RefusalClause,
            ReleaseReason.Evaded => EvasionClause,
            ReleaseReason.Dissolved => DissolutionClause,
            ReleaseReason.GivenUp => GivingUpClause,
            ReleaseReason.ReducedByAgreement => ReductionClause,
            _ => Clause.None,
        };

    /// <summary>Whether a cap or a floor depends on the category of the applicant.</summary>
    internal bool HasCategories => Caps.Concat(Floors).Any(limit => limit is SizeLimit.ForCategory);

    /// <summary>Where the terms contradict themselves: tiers without exactly one cap by a share of the volume, a floor
    /// above a cap.</summary>
    internal IEnumerable<InputError> Contradictions()
    {
        var shares = Caps.Count(cap => cap is SizeLimit.ShareOfVolume);
        if (Tiers.Count > 1 && shares != 1)
        {
            yield return new InputError(
                ErrorCode.RulesContradict,
                "/caps",
                NumberText.Plain(shares),
                new(
                    $"разряды запросов — доли предельного размера, а пределов долей объёма: {NumberText.Plain(shares)}",
                    $"tiers of requests are shares of the cap, and the caps by a share of the volume are {NumberText.Plain(shares)}"),
                new("ровно один предел долей объёма", "exactly one cap by a share of the volume"));
        }

        for (var i = 0; i < Floors.Count; i++)
        {
            foreach (var cap in Caps.Where(Floors[i].Exceeds))
            {
                yield return new InputError(
                    ErrorCode.RulesContradict,
                    "/floors/" + NumberText.Plain(i),
                    Floors[i].ToString(),
                    new(
                        $"наименьший размер ({Floors[i]}) больше наибольшего ({cap})",
                        $"the floor ({Floors[i]}) exceeds the cap ({cap})"),
                    new("наименьший размер не более наибольшего", "a floor not above a cap"));
            }
        }
    }
}
