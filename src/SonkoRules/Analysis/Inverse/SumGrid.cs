namespace SonkoRules.Analysis;

/// <summary>The sums among which an answer is looked for: from one to another in equal steps. Each is tried; what lies
/// between two of them is not spoken of. Immutable; equal when all of it is equal.</summary>
/// <remarks>Сетка сумм.</remarks>
public sealed partial record SumGrid
{
    /// <summary>The most sums that a grid may have.</summary>
    public const long GreatestCount = 10_000_000;

    /// <summary>A grid.</summary>
    /// <param name="least">The least sum, above zero, itself tried.</param>
    /// <param name="greatest">The greatest sum, not below <paramref name="least"/>; tried where a step meets it.</param>
    /// <param name="step">The distance of neighbours, above zero: a kopeck for every sum there is.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is out of its bounds.</exception>
    /// <exception cref="ArgumentException">There are more than <see cref="GreatestCount"/> sums.</exception>
    public SumGrid(Rubles least, Rubles greatest, Rubles step)
    {
        Least = Guard.Against.NotPositive(least);
        Step = Guard.Against.NotPositive(step);
        Guard.Against.OutOfRange(greatest.Kopecks, least.Kopecks, long.MaxValue, nameof(greatest));
        Count = ((greatest.Kopecks - least.Kopecks) / step.Kopecks) + 1;
        if (Count > GreatestCount)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"At most {GreatestCount} sums are expected, not {Count}."), nameof(step));
        }
    }

    /// <summary>The least sum.</summary>
    public Rubles Least { get; }

    /// <summary>The distance of neighbours.</summary>
    public Rubles Step { get; }

    /// <summary>The number of sums, 1 or more.</summary>
    public long Count { get; }

    internal Rubles this[long index] => Rubles.FromKopecks(Least.Kopecks + (index * Step.Kopecks));
}
