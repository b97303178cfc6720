using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>
/// What a contest came to, with the edition and the readings under which it was computed. Immutable; equal when the
/// rules, the input and with them the results are equal; safe for use by several threads.
/// </summary>
/// <remarks>Итоги конкурса.</remarks>
public sealed class ContestOutcome : IEquatable<ContestOutcome>
{
    // Whether money depends on a tie costs a few distributions, and only where applications are tied at the money.
    private readonly Lazy<OpenTie?> _openTie;

    internal ContestOutcome(Rulebook rules, ContestInput input, Allocation allocation)
    {
        Rules = rules;
        Input = input;
        Allocation = allocation;
        _openTie = new Lazy<OpenTie?>(() => TieSearch.Of(rules, input, allocation));
    }

    /// <summary>The rules: the edition and the readings.</summary>
    public Rulebook Rules { get; }

    /// <summary>The input.</summary>
    public ContestInput Input { get; }

    /// <summary>The rating of all applications (2.20, A1.12).</summary>
    public Rating Rating => Allocation.Rating;

    /// <summary>The subsidies, the offers and what is left (3.1–3.5).</summary>
    public Allocation Allocation { get; }

    /// <summary>The open tie on which it depends who gets money, how much, or who is asked first; null where there is
    /// none. While there is one the subsidies stand by the ids of the tied applications, which decides nothing:
    /// <see cref="ContestInput.TieDecisions"/> carry the result.</summary>
    public OpenTie? OpenTie => _openTie.Value;

    /// <summary>Whether nothing is open: no offer waits for its answer, and no money depends on an open tie.</summary>
    public bool IsFinal => !Allocation.IsOfferAwaited && OpenTie is null;

    /// <summary>Every reading that the outcome depends on, with its answer.</summary>
    public Sequence<AppliedReading> Readings =>
        ReadingCatalogue.Applied(Rules.Readings, ReadingIds.Edition)
            .Concat(Rules.Scoring.AppliedReadings)
            .Concat(Rules.Ranking.AppliedReadings)
            .Concat(Rules.Subsidies.AppliedReadings)
            .ToSequence();

    /// <summary>The rating of each direction where the reading R-SCOPE asks for it, else none (A1.12).</summary>
    public Sequence<DirectionRating> DirectionRatings =>
        Rules.Ranking.RatesEachDirection
            ? Rules.Ranking.RankEachDirection(Rating)
            : Sequence.Empty<DirectionRating>();

    /// <summary>The final score of an application, with all that it was made of.</summary>
    /// <param name="applicationId">The id of an application of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The contest has no such application.</exception>
    public FinalScore ScoreOf(string applicationId)
    {
        var application = Find(applicationId);
        return Rules.ScoringFor(application.Request).Score(application.Sheets, application.Marks).OrThrow();
    }

    /// <summary>Why an application got what it got: its subsidy or the reason for none, its place, its score, the
    /// edition and the readings.</summary>
    /// <param name="applicationId">The id of an application of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    /// <exception cref="ArgumentException">The contest has no such application.</exception>
    public Explanation Explain(string applicationId) =>
        ContestExplanation.Of(this, Find(applicationId));

    /// <summary>The edition, how many applications win, what they get and what is left; and that a tie is
    /// open, where one is at the money.</summary>
    public override string ToString() =>
        $"{Rules.Edition.Id}: {Allocation}" + (OpenTie is null ? string.Empty : "; not final: a tie is open");

    /// <summary>Whether two outcomes are the same.</summary>
    public static bool operator ==(ContestOutcome? left, ContestOutcome? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two outcomes differ.</summary>
    public static bool operator !=(ContestOutcome? left, ContestOutcome? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ContestOutcome? other) =>
        other is not null && Rules.Equals(other.Rules) && Input == other.Input && Allocation == other.Allocation;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContestOutcome);

    /// <inheritdoc/>
    public override int GetHashCode() => Input.GetHashCode();

    private ContestApplication Find(string applicationId)
    {
        Guard.Against.Null(applicationId);
        return Input.Applications.FirstOrDefault(application => application.Id == applicationId)
            ?? throw new ArgumentException(
                $"The contest has no application '{applicationId}'.", nameof(applicationId));
    }
}
