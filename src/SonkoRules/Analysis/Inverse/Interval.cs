namespace SonkoRules.Analysis;

/// <summary>Every value of a kind from one to another, both in it: final scores of the grid, sums in kopecks.
/// <c>default</c> is the default value alone. Immutable; equal when both bounds are equal.</summary>
/// <remarks>Отрезок значений.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public readonly partial record struct Interval<T>
    where T : struct, IComparable<T>
{
    /// <summary>An interval.</summary>
    /// <param name="least">The least value, itself in the interval.</param>
    /// <param name="greatest">The greatest value, itself in the interval; not below <paramref name="least"/>.</param>
    /// <exception cref="ArgumentException">The interval ends before it starts.</exception>
    public Interval(T least, T greatest)
    {
        if (greatest.CompareTo(least) < 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"An end of {least} or more is expected, not {greatest}."), nameof(greatest));
        }

        Least = least;
        Greatest = greatest;
    }

    /// <summary>The least value, itself in the interval.</summary>
    public T Least { get; }

    /// <summary>The greatest value, itself in the interval.</summary>
    public T Greatest { get; }

    /// <summary>Whether a value is in the interval.</summary>
    /// <param name="value">The value.</param>
    public bool Holds(T value) => value.CompareTo(Least) >= 0 && value.CompareTo(Greatest) <= 0;

    /// <summary>The bounds: <c>72.33–100.00</c>, or the one value.</summary>
    public override string ToString() =>
        Least.CompareTo(Greatest) == 0
            ? FormattableString.Invariant($"{Least}")
            : FormattableString.Invariant($"{Least}–{Greatest}");
}
