namespace SonkoRules.Returns;

/// <summary>What one ground alone asks to return: the sum, the clause, by when and why. Immutable; compares by
/// value.</summary>
/// <remarks>Требование о возврате по одному основанию.</remarks>
public sealed partial record ReturnClaim
{
    private readonly Sequence<AppliedReading> _ofSum;

    internal ReturnClaim(
        ReturnGround ground,
        Clause clause,
        Rubles amount,
        ReturnTiming timing,
        Sequence<AppliedReading> readings,
        ClaimStanding standing = ClaimStanding.Owed)
    {
        Ground = ground;
        Clause = clause;
        Amount = amount;
        Timing = amount == Rubles.Zero ? new ReturnTiming.NothingDue() : timing;
        _ofSum = readings;
        Standing = standing;
    }

    /// <summary>Why the sum is returned, with what it is computed from.</summary>
    public ReturnGround Ground { get; }

    /// <summary>The clause of the ground.</summary>
    public Clause Clause { get; }

    /// <summary>The sum, 0 or more, in whole kopecks; never above the subsidy.</summary>
    public Rubles Amount { get; }

    /// <summary>By when the sum is returned.</summary>
    public ReturnTiming Timing { get; }

    /// <summary>The readings that the sum and its term depend on.</summary>
    public Sequence<AppliedReading> Readings =>
        _ofSum
            .Concat(Path?.Readings ?? Sequence.Empty<AppliedReading>())
            .Concat(Timing.Match(
                by => by.Deadline.Readings,
                _ => Sequence.Empty<AppliedReading>(),
                _ => Sequence.Empty<AppliedReading>(),
                _ => Sequence.Empty<AppliedReading>(),
                waits => waits.Deadline?.Readings ?? Sequence.Empty<AppliedReading>()))
            .Distinct()
            .ToSequence();

    /// <summary>Whether the sum is owed, may still be averted, or is a forecast.</summary>
    public ClaimStanding Standing { get; }

    /// <summary>Whether the sum is not owed yet, because the breach may still be cured.</summary>
    public bool IsContingent => Standing == ClaimStanding.Contingent;

    /// <summary>Whether it is no claim but a forecast: the values are of a day before the date of the results.</summary>
    public bool IsForecast => Standing == ClaimStanding.Forecast;

    /// <summary>The path of the breach that it follows from, if it does.</summary>
    internal Path<BreachFacts, BreachOutcome>? Path =>
        Ground.Match(_ => null, spent => spent.Path, breach => breach.Path, _ => null);

    /// <summary>The readings of the sum alone.</summary>
    internal Sequence<AppliedReading> ReadingsOfSum => _ofSum;

    /// <summary>The sum with its arithmetic and its term.</summary>
    public Explanation Explain() => ClaimExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
