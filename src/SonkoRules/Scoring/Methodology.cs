namespace SonkoRules.Scoring;

/// <summary>A scoring methodology as data: criteria with their weights and scales, the panel, the conclusions, the
/// rounding. Immutable; equal when all of it is equal. Setters refuse null with
/// <see cref="ArgumentNullException"/>.</summary>
/// <remarks>Методика оценки заявок.</remarks>
public sealed partial record Methodology
{
    private readonly int? _meanDigits;

    /// <summary>The criteria in the order in which score sheets list their scores; at least one, numbers
    /// unique.</summary>
    /// <exception cref="ArgumentException">There is no criterion, or a number occurs twice.</exception>
    public required Sequence<Criterion> Criteria
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Criteria));
            if (value.Count == 0 || value.Select(criterion => criterion.Number).Distinct().Count() != value.Count)
            {
                throw new ArgumentException(
                    "At least one criterion is expected, and no number twice.", nameof(Criteria));
            }

            field = value;
        }
    }

    /// <summary>How many experts score an application.</summary>
    public required PanelSize Panel { get; init => field = Guard.Against.Null(value, nameof(Panel)); }

    /// <summary>The conclusions, from the highest totals to the lowest; may be empty.</summary>
    /// <exception cref="ArgumentException">A band does not start below the one before it.</exception>
    public required Sequence<ConclusionBand> Bands
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Bands));
            for (var i = 1; i < value.Count; i++)
            {
                if (value[i].From >= value[i - 1].From)
                {
                    throw new ArgumentException(
                        "Bands are expected from the highest totals to the lowest.", nameof(Bands));
                }
            }

            field = value;
        }
    }

    /// <summary>The shares of own and other resources in the project's budget that fit each score of the criterion on
    /// own resources; empty where the methodology gives no numbers.</summary>
    public required Sequence<ShareBand> OwnResourceBands
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OwnResourceBands));
    }

    /// <summary>The best final score as the methodology declares it, whatever its weights add to.</summary>
    public required Points DeclaredMaximum { get; init; }

    /// <summary>The digits after the point to which the final score is rounded: from 0 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 6.</exception>
    public required int FinalScoreDigits
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, Points.Digits, nameof(FinalScoreDigits));
    }

    /// <summary>The digits after the point to which each mean is rounded where means are rounded before they are
    /// weighted (R-ROUND): from 0 to 6; where not set, as many as <see cref="FinalScoreDigits"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 6.</exception>
    public int MeanDigits
    {
        get => _meanDigits ?? FinalScoreDigits;
        init => _meanDigits = Guard.Against.OutOfRange(value, 0, Points.Digits, nameof(MeanDigits));
    }

    /// <summary>What marks of an application do to its rounded final score, in the order in which they are applied:
    /// each to what the one before it gave. None by default.</summary>
    public Sequence<Bonus> Bonuses { get; init => field = Guard.Against.Null(value, nameof(Bonuses)); } =
        Sequence.Empty<Bonus>();

    /// <summary>The digits after the point to which the bounds of the bands are stated: from 0 to 6.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 6.</exception>
    public required int BandDigits
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, Points.Digits, nameof(BandDigits));
    }

    /// <summary>Where the methodology says what.</summary>
    public required MethodologyClauses Clauses { get; init => field = Guard.Against.Null(value, nameof(Clauses)); }

    /// <summary>The best total that an expert can give: each criterion at the top of its scale.</summary>
    /// <exception cref="OverflowException">The total does not fit.</exception>
    public Points GreatestTotal =>
        Criteria.Aggregate(
            Points.Zero, (sum, criterion) => sum + Points.FromUnits(criterion.WeightUnits * criterion.Scale.Top));
}
