namespace SonkoRules.Scoring;

/// <summary>The totals that lead to one conclusion, with the bounds as the methodology states them. Immutable; equal
/// when all of it is equal.</summary>
/// <remarks>Полоса баллов вывода эксперта.</remarks>
public sealed partial record ConclusionBand
{
    private readonly bool _open;

    private ConclusionBand(Points from, Points to, bool open, Conclusion conclusion)
    {
        From = from;
        To = to;
        _open = open;
        Conclusion = Guard.Against.Undefined(conclusion);
    }

    /// <summary>The least total of the band, itself in it.</summary>
    public Points From { get; }

    /// <summary>The greatest total that the methodology names for the band, itself in it; equal to <see cref="From"/>
    /// where <see cref="HasUpperBound"/> is false.</summary>
    public Points To { get; }

    /// <summary>Whether the band ends: false for "60 and above".</summary>
    public bool HasUpperBound => !_open;

    /// <summary>The conclusion of a total in the band.</summary>
    public Conclusion Conclusion { get; }

    /// <summary>A band without an end: from a total upwards.</summary>
    /// <param name="from">The least total, itself in the band.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <exception cref="ArgumentOutOfRangeException">The conclusion is not a value of its type.</exception>
    public static ConclusionBand AtLeast(Points from, Conclusion conclusion) => new(from, from, true, conclusion);

    /// <summary>A band between two totals.</summary>
    /// <param name="from">The least total, itself in the band.</param>
    /// <param name="to">The greatest total as stated, itself in the band; not below <paramref name="from"/>.</param>
    /// <param name="conclusion">The conclusion.</param>
    /// <exception cref="ArgumentOutOfRangeException">The conclusion is not a value of its type.</exception>
    /// <exception cref="ArgumentException">The band ends before it starts.</exception>
    public static ConclusionBand Between(Points from, Points to, Conclusion conclusion) =>
        to >= from
            ? new(from, to, false, conclusion)
            : throw new ArgumentException(
                FormattableString.Invariant($"An end of {from} or more is expected, not {to}."), nameof(to));

    /// <summary>Whether a total is within the stated bounds.</summary>
    /// <param name="total">The total.</param>
    public bool Holds(Points total) => total >= From && (_open || total <= To);
}
