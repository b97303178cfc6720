namespace SonkoRules.Subsidies;

/// <summary>The answer of one application to the offer of what is left (3.4). Immutable.</summary>
/// <remarks>Ответ участника.</remarks>
public sealed partial record GivenAnswer(string ApplicationId, OfferAnswer Answer)
{
    /// <summary>The id of the application.</summary>
    /// <exception cref="System.ArgumentException">The id is blank.</exception>
    public string ApplicationId { get; } = Guard.Against.NullOrWhiteSpace(ApplicationId);

    /// <summary>Its answer.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The answer is not one of the enumeration.</exception>
    public OfferAnswer Answer { get; } = Guard.Against.Undefined(Answer);
}
