namespace SonkoRules.Returns;

/// <summary>What one ground alone asks to return: the sum, the clause, by when and why. Immutable; compares by
/// value.</summary>
/// <remarks>Требование о возврате по одному основанию.</remarks>
public sealed partial record ReturnClaim
{
    internal ReturnClaim(
        ReturnGround ground,
        Clause clause,
        Rubles amount,
        ReturnTiming timing,
        Sequence<AppliedReading> readings,
        bool isContingent = false)
    {
        Ground = ground;
        Clause = clause;
        Amount = amount;
        Timing = amount == Rubles.Zero ? new ReturnTiming.NothingDue() : timing;
        Readings = readings;
        IsContingent = isContingent;
    }

    /// <summary>Why the sum is returned, with what it is computed from.</summary>
    public ReturnGround Ground { get; }

    /// <summary>The clause of the ground.</summary>
    public Clause Clause { get; }

    /// <summary>The sum, 0 or more, in whole kopecks; never above the subsidy.</summary>
    public Rubles Amount { get; }

    /// <summary>By when the sum is returned.</summary>
    public ReturnTiming Timing { get; }

    /// <summary>The readings that the sum depends on; those of the term stand with its deadline.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>Whether the sum is not owed yet, because the breach may still be cured.</summary>
    public bool IsContingent { get; }

    /// <summary>The sum with its arithmetic and its term.</summary>
    public Explanation Explain() => ClaimExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
