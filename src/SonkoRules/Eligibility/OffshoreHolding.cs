namespace SonkoRules.Eligibility;

/// <summary>A share of one offshore company in the charter capital of an applicant, direct or through others (clause
/// 1.6.5). Immutable; equal when all of it is equal.</summary>
/// <remarks>Доля участия офшорной компании.</remarks>
public sealed partial record OffshoreHolding
{
    /// <summary>The share in per cent, from 0 to 100, exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside these bounds.</exception>
    public required decimal Percent { get; init => field = Guard.Against.OutOfRange(value, 0m, 100m, nameof(Percent)); }

    /// <summary>Whether it is held in, or through, a public joint-stock company whose shares are traded on organised
    /// trading in Russia: such a share is not counted. Null where it is not known.</summary>
    public required bool? ThroughTradedCompany { get; init; }
}
