namespace SonkoRules.Analysis;

/// <summary>A reading that was not varied, with the reason. Immutable; equal when all of it is equal.</summary>
/// <remarks>Толкование, которое не перебирается.</remarks>
public sealed partial record LeftOutReading(AppliedReading Answer, WhyLeftOut Why)
{
    /// <summary>The reading and the answer under which everything was computed.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public AppliedReading Answer { get; } = Guard.Against.Null(Answer);

    /// <summary>Why another answer was not tried, or changes nothing.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public WhyLeftOut Why { get; } = Guard.Against.Null(Why);
}
