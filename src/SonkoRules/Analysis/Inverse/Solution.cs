namespace SonkoRules.Analysis;

/// <summary>The values that answer a question, all of them: scores, sums, values of a result. A closed union of its
/// nested cases.</summary>
/// <remarks>Решения обратной задачи.</remarks>
/// <typeparam name="TValue">The type of the values.</typeparam>
[Union]
public abstract partial record Solution<TValue>
    where TValue : struct, IComparable<TValue>
{
    private Solution() { }

    /// <summary>All solutions.</summary>
    public sealed partial record Found(Sequence<Interval<TValue>> Intervals) : Solution<TValue>
    {
        /// <summary>The intervals, at least one, rising, no two touching.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<Interval<TValue>> Intervals { get; } = Guard.Against.Null(Intervals);
    }

    /// <summary>There is no solution.</summary>
    /// <param name="Clause">The clause that stands against it.</param>
    public sealed partial record None(Clause Clause, LocalizedText Why) : Solution<TValue>
    {
        /// <summary>Why there is none.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText Why { get; } = Guard.Against.Null(Why);
    }
}
