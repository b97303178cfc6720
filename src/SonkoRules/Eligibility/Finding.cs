namespace SonkoRules.Eligibility;

/// <summary>One comparison that a requirement rests on: what was found and what is required. Immutable. Setters refuse null.</summary>
/// <remarks>Сопоставление: установлено и требуется.</remarks>
/// <param name="Fact">The fact that was compared.</param>
/// <param name="Holds">Whether it is as required; unknown where the fact is missing or not known enough.</param>
public sealed partial record Finding(
    ApplicantFact Fact, Kleene Holds, LocalizedText Found, LocalizedText Required, Sequence<ContestDay> Days)
{
    /// <summary>The value found, or that it is not known.</summary>
    public LocalizedText Found { get; init => field = Guard.Against.Null(value, nameof(Found)); } =
        Guard.Against.Null(Found);

    /// <summary>What it was compared with.</summary>
    public LocalizedText Required { get; init => field = Guard.Against.Null(value, nameof(Required)); } =
        Guard.Against.Null(Required);

    /// <summary>The days on which this was found.</summary>
    public Sequence<ContestDay> Days { get; init => field = Guard.Against.Null(value, nameof(Days)); } =
        Guard.Against.Null(Days);

    /// <summary>The name of the fact in both languages.</summary>
    public LocalizedText Name => FactWording.Name(Fact);
}
