namespace SonkoRules.Ranking;

/// <summary>The commission's decision on a tie that the order leaves open: the order of a whole tied group, the best
/// first. Immutable; equal when the orders are.</summary>
/// <remarks>Решение конкурсной комиссии о порядке равных заявок.</remarks>
public sealed partial record TieDecision(Sequence<string> Order)
{
    /// <summary>The ids of the tied applications, two or more, none twice.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">An id is blank or occurs twice, or there are fewer than two.</exception>
    public Sequence<string> Order { get; } =
        Guard.Against.BlankItems(Order, nameof(Order)).Distinct(StringComparer.Ordinal).Count() == Order.Count
            && Order.Count > 1
            ? Order
            : throw new ArgumentException("Two ids or more are expected, none of them twice.", nameof(Order));

    /// <summary>The ids in their order.</summary>
    public override string ToString() => string.Join(" > ", Order);
}
