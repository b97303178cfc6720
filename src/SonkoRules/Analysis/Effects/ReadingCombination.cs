namespace SonkoRules.Analysis;

/// <summary>
/// One answer to each of the readings that were varied; every other reading is as in the rulebook, and would change
/// nothing. Immutable; equal when the answers are equal.
/// </summary>
/// <remarks>Сочетание толкований.</remarks>
/// <param name="Answers">The answers, in the order of the readings. After the code of an answer to R-MINIMUM stands
/// its threshold: <c>GivenByCaller=60.00</c>.</param>
public sealed partial record ReadingCombination(Sequence<AppliedReading> Answers)
{
    /// <summary>The answers, in the order of the readings.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public Sequence<AppliedReading> Answers { get; } = Guard.Against.Null(Answers);

    /// <summary>The answers in one line: <c>R-ROUND=Sum, R-FILL=Requests</c>.</summary>
    public override string ToString() => string.Join(", ", Answers);
}
