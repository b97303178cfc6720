using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Scoring;

namespace SonkoRules.Contests;

/// <summary>An application as it was filed, with what is known of its applicant; whether it is proper is for the rules
/// to say. Immutable; equal when all of it is equal. Setters refuse null with
/// <see cref="ArgumentNullException"/>.</summary>
/// <remarks>Поданная заявка и сведения об участнике конкурса.</remarks>
public sealed partial record FiledApplication
{
    /// <summary>What is known of the applicant on each day on which requirements must hold.</summary>
    public required ApplicantTimeline Applicant { get; init => field = Guard.Against.Null(value, nameof(Applicant)); }

    /// <summary>The application and its documents.</summary>
    public required Application Application { get; init => field = Guard.Against.Null(value, nameof(Application)); }

    /// <summary>The subsidy asked for, above zero (2.9.7, 3.2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sum is not above zero.</exception>
    public required Rubles Request { get; init => field = Guard.Against.NotPositive(value, nameof(Request)); }

    /// <summary>The grant direction (A1.12); an empty text, the default, where directions do not matter. The order does
    /// not say what a grant direction is; the priority direction of 1.3 is
    /// <see cref="SonkoRules.Applications.Application.PriorityDirection"/>.</summary>
    public string GrantDirection { get; init => field = Guard.Against.Null(value, nameof(GrantDirection)); } = string.Empty;

    /// <summary>The marks of the application that bring bonuses or part ties, in the words of the rulebook; none by
    /// default.</summary>
    /// <exception cref="ArgumentException">A mark is blank.</exception>
    public Sequence<string> Marks { get; init => field = Guard.Against.BlankItems(value, nameof(Marks)); } =
        Sequence.Empty<string>();

    /// <summary>The category of the applicant, in the words of the rulebook; an empty text, the default, where
    /// categories do not matter.</summary>
    public string Category { get; init => field = Guard.Against.Null(value, nameof(Category)); } = string.Empty;

    /// <summary>The place that an open vote gave it among those tied with it, from 1; null, the default, where there
    /// was no vote or it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 1.</exception>
    public int? Vote
    {
        get;
        init => field = value is { } place ? Guard.Against.OutOfRange(place, 1, int.MaxValue, nameof(Vote)) : null;
    }

    /// <summary>The sheets of its experts; asked for only where the application proves proper. None by
    /// default.</summary>
    public Sequence<ExpertSheet> Sheets { get; init => field = Guard.Against.Null(value, nameof(Sheets)); } =
        Sequence.Empty<ExpertSheet>();
}
