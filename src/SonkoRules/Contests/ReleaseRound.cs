using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>Winners who get no subsidy after all, and the answers to the offers that follow (3.4, 3.10, 3.11). No part
/// of it is null.</summary>
/// <remarks>Высвобождение средств и ответы на новые предложения.</remarks>
public sealed partial record ReleaseRound(Sequence<Release> Releases, OfferAnswers Answers)
{
    /// <summary>The winners, at least one.</summary>
    public Sequence<Release> Releases { get; } = Guard.Against.Null(Releases).Count > 0
        ? Releases
        : throw new ArgumentException("At least one release is expected.", nameof(Releases));

    /// <summary>The answers to the new offers, as far as they are known.</summary>
    public OfferAnswers Answers { get; } = Guard.Against.Null(Answers);
}
