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

    /// <summary>What makes it an entry that no contest can have.</summary>
    internal static IEnumerable<InputError> Check(RatingEntry entry, int index)
    {
        var path = "/entries/" + NumberText.Plain(index);
        if (string.IsNullOrWhiteSpace(entry.ApplicationId))
        {
            yield return new InputError(
                ErrorCode.Missing,
                path + "/applicationId",
                string.Empty,
                new("номер заявки не указан", "there is no application id"),
                new("номер заявки", "an application id"));
        }

        if (entry.Request <= Rubles.Zero)
        {
            yield return new InputError(
                ErrorCode.AmountOutOfBounds,
                path + "/request",
                entry.Request.ToString(),
                new($"запрошенная сумма {entry.Request}", $"a request of {entry.Request}"),
                new("сумма более 0,00", "an amount above 0.00"));
        }

        if (entry.GrantDirection is null)
        {
            yield return new InputError(
                ErrorCode.Missing,
                path + "/grantDirection",
                string.Empty,
                new("направление не указано", "there is no direction"),
                new("наименование направления", "a text"));
        }
    }
}
