namespace SonkoRules.Indicators;

/// <summary>
/// What was planned and what came out, in the unit of the indicator. Immutable; equal when all of it is equal.
/// </summary>
/// <remarks>Целевой показатель: план и факт.</remarks>
/// <param name="Plan">The planned value; any number.</param>
/// <param name="Fact">The value that came out; any number.</param>
public sealed partial record Indicator(
    string Name, decimal Plan, decimal Fact, IndicatorDirection Direction = IndicatorDirection.MoreIsBetter)
{
    /// <summary>The name of the indicator; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>Which values are the better ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public IndicatorDirection Direction { get; } = Guard.Against.Undefined(Direction);

    /// <summary>Whether the plan was reached and by how much. A value equal to the plan reaches it.</summary>
    /// <exception cref="OverflowException">The difference has more digits than a decimal holds.</exception>
    /// <example><code>new Indicator("events", Plan: 10m, Fact: 8m).Assess()</code></example>
    public Attainment Assess()
    {
        var better = Advantage(Direction, Fact, Plan);
        return new Attainment(this, better);
    }

    /// <summary>By how much a value is better than another; below zero when it is worse.</summary>
    internal static decimal Advantage(IndicatorDirection direction, decimal value, decimal than) =>
        direction == IndicatorDirection.MoreIsBetter
            ? ExactDecimal.Subtract(value, than)
            : ExactDecimal.Subtract(than, value);
}
