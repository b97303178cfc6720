namespace SonkoRules.Scoring;

/// <summary>One criterion of a methodology. Immutable; equal when all of it is equal.</summary>
/// <remarks>Критерий оценки и коэффициент его значимости.</remarks>
public sealed partial record Criterion
{
    /// <summary>The greatest weight that a criterion may have.</summary>
    public const int GreatestWeight = 1_000;

    /// <summary>A criterion.</summary>
    /// <param name="number">Its number in the methodology, from 1.</param>
    /// <param name="clause">The clause that names it and its weight.</param>
    /// <param name="name">Its name.</param>
    /// <param name="weight">What its score is multiplied by: from 0 to <see cref="GreatestWeight"/>, with at most six
    /// digits after the point.</param>
    /// <param name="scale">The scores that an expert may give.</param>
    /// <exception cref="ArgumentNullException">The name or the scale is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    /// <exception cref="ArgumentException">The weight has more than six digits after the point.</exception>
    public Criterion(int number, Clause clause, LocalizedText name, decimal weight, ScoreScale scale)
    {
        Number = Guard.Against.OutOfRange(number, 1, Clause.GreatestNumber);
        Clause = clause;
        Name = Guard.Against.Null(name);
        Weight = Guard.Against.OutOfRange(weight, 0, GreatestWeight);
        Scale = Guard.Against.Null(scale);
        WeightUnits = Points.From(weight).Units;
    }

    /// <summary>Its number in the methodology, from 1.</summary>
    public int Number { get; }

    /// <summary>The clause that names it and its weight.</summary>
    public Clause Clause { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What its score is multiplied by, exactly.</summary>
    /// <remarks>Коэффициент значимости критерия.</remarks>
    public decimal Weight { get; }

    /// <summary>The scores that an expert may give.</summary>
    public ScoreScale Scale { get; }

    /// <summary>The weight in the millionths that <see cref="Points"/> are held in.</summary>
    internal long WeightUnits { get; }
}
