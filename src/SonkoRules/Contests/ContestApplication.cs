using SonkoRules.Scoring;

namespace SonkoRules.Contests;

/// <summary>A proper application as the contest takes it: what it asks for, when it was filed, how the experts scored
/// it. Immutable; equal when all of it is equal.</summary>
/// <remarks>Надлежащая заявка, допущенная к оценке.</remarks>
public sealed partial record ContestApplication
{
    /// <summary>The id, unique in the contest.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public required string Id { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Id)); }

    /// <summary>The subsidy asked for, above zero (2.9.7, 3.2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not above zero.</exception>
    public required Rubles Request { get; init => field = Guard.Against.NotPositive(value, nameof(Request)); }

    /// <summary>When the application was filed (2.9), by Moscow time: the order names no time zone.</summary>
    public required LocalDateTime FiledAt { get; init; }

    /// <summary>Whether a video presentation is part of the application (2.9.8; the second 2.9.7 in E1). False by
    /// default.</summary>
    public bool HasVideo { get; init; }

    /// <summary>The grant direction (A1.12); an empty text, the default, where directions do not matter. The order does
    /// not say what a grant direction is; the priority direction of 1.3 is
    /// <see cref="Applications.Application.PriorityDirection"/>.</summary>
    /// <exception cref="ArgumentNullException">The direction is null.</exception>
    public string GrantDirection { get; init => field = Guard.Against.Null(value, nameof(GrantDirection)); } = string.Empty;

    /// <summary>The marks of the application that bring bonuses or part ties, in the words of the rulebook; none by
    /// default.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">A mark is blank.</exception>
    public Sequence<string> Marks { get; init => field = Guard.Against.BlankItems(value, nameof(Marks)); } =
        Sequence.Empty<string>();

    /// <summary>The category of the applicant, in the words of the rulebook; an empty text, the default, where
    /// categories do not matter.</summary>
    /// <exception cref="ArgumentNullException">The category is null.</exception>
    public string Category { get; init => field = Guard.Against.Null(value, nameof(Category)); } = string.Empty;

    /// <summary>The place that an open vote gave it among those tied with it, from 1; null, the default, where there
    /// was no vote or it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public int? Vote
    {
        get;
        init => field = value is { } place ? Guard.Against.OutOfRange(place, 1, int.MaxValue, nameof(Vote)) : null;
    }

    /// <summary>The sheets of its experts (A1.3–A1.7), in any order.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public required Sequence<ExpertSheet> Sheets { get; init => field = Guard.Against.Null(value, nameof(Sheets)); }
}
