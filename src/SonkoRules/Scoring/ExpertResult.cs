namespace SonkoRules.Scoring;

/// <summary>What one expert's sheet comes to (points A1.7, A1.10). Immutable; equal when all of it is equal.</summary>
/// <remarks>Общая оценка и вывод эксперта.</remarks>
/// <param name="Total">The sum of the scores multiplied by the weights, exactly.</param>
public sealed partial record ExpertResult(string Expert, Points Total, Conclusion Conclusion)
{
    /// <summary>Who scored.</summary>
    /// <exception cref="System.ArgumentException">The text is blank.</exception>
    public string Expert { get; } = Guard.Against.NullOrWhiteSpace(Expert);

    /// <summary>What the total says of the application.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public Conclusion Conclusion { get; } = Guard.Against.Undefined(Conclusion);
}
