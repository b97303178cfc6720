namespace SonkoRules.Acts;

/// <summary>A reading that a result depends on, with the answer under which it was computed.</summary>
/// <remarks>Применённое толкование.</remarks>
public sealed partial record AppliedReading(string Id, string Answer)
{
    /// <summary>The id of the reading, such as R-ROUND.</summary>
    /// <exception cref="System.ArgumentException">The text is blank.</exception>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

    /// <summary>The code of the answer, such as EachWeightedMean.</summary>
    /// <exception cref="System.ArgumentException">The text is blank.</exception>
    public string Answer { get; } = Guard.Against.NullOrWhiteSpace(Answer);

    /// <summary>The id and the answer: <c>R-ROUND=EachWeightedMean</c>.</summary>
    public override string ToString() => Id + "=" + Answer;
}
