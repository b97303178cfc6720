namespace SonkoRules.Subsidies;

/// <summary>What some rulebooks need for a size beyond the score, the request and the budget. Immutable; equal when all
/// of it is equal.</summary>
/// <remarks>Прочие данные для расчёта размера.</remarks>
public sealed partial record SizeContext
{
    /// <summary>No category, and no sum of scores.</summary>
    public static SizeContext None { get; } = new();

    /// <summary>The category of the applicant, for caps and floors by category; an empty text by default.</summary>
    /// <exception cref="ArgumentNullException">The category is null.</exception>
    public string Category { get; init => field = Guard.Against.Null(value, nameof(Category)); } = string.Empty;

    /// <summary>The sum of the scores of all who can win, for sizes that are a share of it; zero, the default, where it
    /// is not known.</summary>
    public Points SumOfScores { get; init; }
}
