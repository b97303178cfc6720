namespace SonkoRules.Returns;

/// <summary>The return coefficient of a subsidy with one result or more, exact. Immutable; compares by value.</summary>
/// <remarks>Коэффициент возврата k. Clause 3.18.</remarks>
public sealed partial record ReturnCoefficient
{
    private readonly ResultCombination _combination;

    internal ReturnCoefficient(
        Sequence<ResultCoefficient> results,
        Clause clause,
        ResultCombination combination,
        Sequence<AppliedReading> readings)
    {
        _combination = combination;
        Results = results;
        Clause = clause;
        Readings = readings;
        Value = combination.Combine(Values);
    }

    /// <summary>The coefficient of each result, in the order in which they were given; at least one.</summary>
    public Sequence<ResultCoefficient> Results { get; }

    /// <summary>The clause of the formula.</summary>
    public Clause Clause { get; }

    /// <summary>k, from 0 to 1, never rounded.</summary>
    public Fraction Value { get; }

    /// <summary>The readings that the coefficient depends on.</summary>
    public Sequence<AppliedReading> Readings { get; }

    private Sequence<Fraction> Values => Results.Select(result => result.Value).ToSequence();

    /// <summary>The formula with its numbers: that of each result, and how they combine when there are
    /// several.</summary>
    public Explanation Explain() =>
        Results.Count == 1
            ? Results[0].Explain()
            : new Explanation(
                Clause,
                LocalizedText.Of(language => "k = " + _combination.ToText(Values, language)),
                Results.Select(result => result.Explain()).ToSequence());

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
