namespace SonkoRules.Analysis;

/// <summary>What a value becomes when one reading alone gets another answer. Immutable; equal when all of it is equal.</summary>
/// <remarks>Изменение значения при другом толковании.</remarks>
/// <param name="Value">The value then.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed partial record ValueChange<T>(AppliedReading Answer, T Value)
{
    /// <summary>The reading and its other answer.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public AppliedReading Answer { get; } = Guard.Against.Null(Answer);
}
