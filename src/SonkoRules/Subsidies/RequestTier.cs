namespace SonkoRules.Subsidies;

/// <summary>The coefficient of the size formula for requests of one size (3.5). Sizes are shares of the greatest
/// subsidy, which is compared exactly, before any rounding. Immutable; equal when all of it is equal.</summary>
/// <remarks>Коэффициент значимости n для заявок с запросом в пределах доли предельной суммы.</remarks>
public sealed partial record RequestTier
{
    private RequestTier(decimal upperShare, bool upperIncluded, bool isLast, decimal coefficient)
    {
        UpperShare = Guard.Against.OutOfRange(upperShare, 0, 1);
        UpperIncluded = upperIncluded;
        IsLast = isLast;
        Coefficient = Guard.Against.OutOfRange(coefficient, 0, 1_000);
    }

    /// <summary>The upper bound as a share of the greatest subsidy, from 0 to 1; 1 for the last tier, which has no
    /// bound.</summary>
    public decimal UpperShare { get; }

    /// <summary>Whether a request of exactly the upper bound is in the tier.</summary>
    public bool UpperIncluded { get; }

    /// <summary>Whether the tier has no upper bound.</summary>
    public bool IsLast { get; }

    /// <summary>The coefficient n.</summary>
    public decimal Coefficient { get; }

    /// <summary>Requests below a share.</summary>
    /// <param name="share">The upper bound, itself not in the tier; from 0 to 1.</param>
    /// <param name="coefficient">The coefficient, from 0 to 1000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static RequestTier Below(decimal share, decimal coefficient) => new(share, false, false, coefficient);

    /// <summary>Requests up to a share.</summary>
    /// <param name="share">The upper bound, itself in the tier; from 0 to 1.</param>
    /// <param name="coefficient">The coefficient, from 0 to 1000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static RequestTier UpTo(decimal share, decimal coefficient) => new(share, true, false, coefficient);

    /// <summary>All greater requests.</summary>
    /// <param name="coefficient">The coefficient, from 0 to 1000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The coefficient is out of its bounds.</exception>
    public static RequestTier Rest(decimal coefficient) => new(1, true, true, coefficient);

    /// <summary>Refuses tiers that do not rise, or whose last one alone is not unbounded.</summary>
    internal static void CheckRise(Sequence<RequestTier> tiers, string paramName)
    {
        Guard.Against.Null(tiers, paramName);
        for (var i = 0; i < tiers.Count; i++)
        {
            if (tiers[i].IsLast != (i == tiers.Count - 1) || (i > 0 && tiers[i].UpperShare < tiers[i - 1].UpperShare))
            {
                throw new ArgumentException(
                    "Tiers are expected from the smallest requests to the greatest, the last one without a bound.",
                    paramName);
            }
        }

        if (tiers.Count == 0)
        {
            throw new ArgumentException("At least one tier is expected.", paramName);
        }
    }

    /// <summary>The bound and the coefficient: <c>&lt; 0.01 → 0.1</c>.</summary>
    public override string ToString() =>
        (IsLast ? "rest" : (UpperIncluded ? "≤ " : "< ") + NumberText.Plain(UpperShare))
            + " → " + NumberText.Plain(Coefficient);
}
