namespace SonkoRules.Analysis;

/// <summary>A reading that was not varied, with the reason. Immutable; equal when all of it is equal.</summary>
/// <remarks>Толкование, которое не перебирается.</remarks>
public sealed partial record LeftOutReading
{
    internal LeftOutReading(AppliedReading answer, WhyLeftOut why, LocalizedText text) =>
        (Answer, Why, Text) = (answer, why, text);

    /// <summary>The reading and the answer under which everything was computed.</summary>
    public AppliedReading Answer { get; }

    /// <summary>Why another answer was not tried, or changes nothing.</summary>
    public WhyLeftOut Why { get; }

    /// <summary>The reason in words; where what the reading decides never arises, what that is.</summary>
    public LocalizedText Text { get; }
}
