namespace SonkoRules.Analysis;

/// <summary>The sums that answer a question, all of them. A closed union of its nested cases.</summary>
/// <remarks>Суммы, отвечающие на вопрос.</remarks>
[Union]
public abstract partial record SumSolution
{
    private SumSolution()
    {
    }

    /// <summary>All solutions.</summary>
    /// <param name="Intervals">The intervals, at least one, rising, no two touching.</param>
    public sealed partial record Found(Sequence<Interval<Rubles>> Intervals) : SumSolution
    {
        /// <summary>The intervals, at least one, rising, no two touching.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<Interval<Rubles>> Intervals { get; } = Guard.Against.Null(Intervals);
    }

    /// <summary>There is no solution.</summary>
    /// <param name="Clause">The clause that stands against it.</param>
    /// <param name="Why">Why there is none.</param>
    public sealed partial record None(Clause Clause, LocalizedText Why) : SumSolution
    {
        /// <summary>Why there is none.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public LocalizedText Why { get; } = Guard.Against.Null(Why);
    }
}
