namespace SonkoRules.Ranking;

/// <summary>
/// An application as the rating sees it. <c>default</c> has no id and is refused by every rule. Immutable; equal when
/// all of it is equal.
/// </summary>
/// <remarks>Заявка в рейтинге.</remarks>
/// <param name="ApplicationId">The id of the application, unique in the contest.</param>
/// <param name="Score">The final score.</param>
/// <param name="Request">The subsidy asked for, above zero.</param>
/// <param name="FiledAt">When the application was filed, Moscow time.</param>
/// <param name="HasVideo">Whether a video presentation of the project is part of the application.</param>
/// <param name="GrantDirection">The grant direction; an empty text where directions do not matter.</param>
public readonly partial record struct RatingEntry(
    string ApplicationId,
    Points Score,
    Rubles Request,
    LocalDateTime FiledAt,
    bool HasVideo,
    string GrantDirection = "")
{
    // Nothing stands for no details, so that an entry without them is the same however it was made.
    private readonly RatingDetails? _details;

    /// <summary>What the tie-break or the sizes need beyond the final score; <see cref="RatingDetails.None"/> by
    /// default.</summary>
    /// <exception cref="ArgumentNullException">The details are null.</exception>
    public RatingDetails Details
    {
        get => _details ?? RatingDetails.None;
        init => _details = Guard.Against.Null(value, nameof(Details)) == RatingDetails.None ? null : value;
    }

    /// <summary>Refuses an entry that no contest can have.</summary>
    internal static void Check(RatingEntry entry, int index, string paramName)
    {
        if (string.IsNullOrWhiteSpace(entry.ApplicationId))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Entry {index} has no application id."), paramName);
        }

        if (entry.Request <= Rubles.Zero)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Application '{entry.ApplicationId}' asks for {entry.Request}; an amount above 0.00 is expected."),
                paramName);
        }

        if (entry.GrantDirection is null)
        {
            throw new ArgumentException(
                $"Application '{entry.ApplicationId}' has a direction of null; a text is expected.", paramName);
        }
    }
}
