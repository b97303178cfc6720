using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>What moved money after the first distribution, and the answers to the offers that follow (1.8, 3.4, 3.8.2,
/// 3.8.3, 3.10, 3.11, 3.19).</summary>
/// <remarks>Высвобождение средств, изменение лимитов и ответы на новые предложения.</remarks>
/// <param name="Limits">The limits from now on, zero or above; null where they stay.</param>
public sealed partial record ReleaseRound(Sequence<Release> Releases, OfferAnswers Answers, Rubles? Limits = null)
{
    /// <summary>The winners who get nothing or less, in the order in which that came about; at least one, unless the
    /// limits change.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">There is no release, and the limits stay.</exception>
    public Sequence<Release> Releases { get; } = Guard.Against.Null(Releases).Count > 0 || Limits is not null
        ? Releases
        : throw new ArgumentException("At least one release, or other limits, are expected.", nameof(Releases));

    /// <summary>The answers to the new offers, as far as they are known.</summary>
    public OfferAnswers Answers { get; } = Guard.Against.Null(Answers);

    /// <summary>The limits from now on; null where they stay. Raised, the difference is offered on; cut below what the
    /// subsidies come to, the round is refused until enough of them are made smaller or fall away (1.8, 3.8.3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limits are below zero.</exception>
    public Rubles? Limits { get; } = Limits is { } limits ? Guard.Against.Negative(limits, nameof(Limits)) : null;
}
