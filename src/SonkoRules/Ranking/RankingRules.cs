namespace SonkoRules.Ranking;

/// <summary>Makes ratings: by final score, the highest first, then by the keys of the tie-break under given readings.
/// Immutable; equal when the tie-break and the readings are equal; safe for use by several threads.</summary>
/// <remarks>Составление рейтинга заявок.</remarks>
public sealed class RankingRules : IEquatable<RankingRules>
{
    private readonly TieComparer _comparer;

    /// <summary>Rules of rating.</summary>
    /// <param name="tieBreak">What decides between equal final scores.</param>
    /// <param name="readings">The readings; R-TIE, R-VIDEO and R-SCOPE matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RankingRules(TieBreak tieBreak, Readings readings)
    {
        TieBreak = Guard.Against.Null(tieBreak);
        Readings = Guard.Against.Null(readings);
        _comparer = new TieComparer(tieBreak, readings);
        Deciders =
        [
            new Decider.FinalScore(),
            .. tieBreak.Keys.Select(key => new Decider.Key(key)),
            new Decider.Nothing(),
            new Decider.Commission(),
        ];
    }

    /// <summary>What decides between equal final scores.</summary>
    public TieBreak TieBreak { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The readings that a rating depends on, with their answers.</summary>
    public Sequence<AppliedReading> AppliedReadings =>
        ReadingCatalogue.Applied(Readings, ReadingIds.Tie, ReadingIds.Video, ReadingIds.Scope);

    /// <summary>Whether each direction has a rating of its own beside the one of the contest (R-SCOPE).</summary>
    public bool RatesEachDirection => Readings.RatingScope == RatingScope.PerDirection;

    /// <summary>All that may decide: the score, the keys in their order, nothing, the commission.</summary>
    internal Decider[] Deciders { get; }

    /// <summary>The rating of applications (2.20). The order in which they are given never matters: a tie that the order
    /// of subsidies leaves open is reported, and its applications stand by their ids (ordinal comparison).</summary>
    /// <param name="entries">The applications; ids are unique, requests above zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <returns>The rating; or every error: an id is missing or occurs twice, a request is not above zero, or a direction
    /// is null.</returns>
    /// <example><code>
    /// var filed = new LocalDateTime(2025, 5, 20, 10, 0);
    /// rules.Ranking.Rank([new RatingEntry("A", Points.FromWhole(81), Rubles.From(500_000m), filed, HasVideo: true)])
    /// </code></example>
    public OneOf<Rating, WhyNot> Rank(IEnumerable<RatingEntry> entries)
    {
        RatingEntry[] all = [.. Guard.Against.Null(entries)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var errors = new List<InputError>();
        for (var i = 0; i < all.Length; i++)
        {
            errors.AddRange(RatingEntry.Check(all[i], i));
            if (all[i].ApplicationId is { } id && !seen.Add(id))
            {
                errors.Add(new InputError(
                    ErrorCode.IdTwice,
                    FormattableString.Invariant($"/entries/{i}/applicationId"),
                    id,
                    new($"заявка «{id}» уже есть", $"application '{id}' is there already"),
                    new("неповторяющийся номер", "an id of its own")));
            }
        }

        return errors.Count == 0 ? RankChecked(all) : new WhyNot(errors);
    }

    /// <summary>The rating of each direction (A1.12), for the preliminary calculation of sums.</summary>
    /// <param name="rating">The rating of the contest.</param>
    /// <returns>A rating for each direction that occurs, in the ordinal order of the directions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rating"/> is null.</exception>
    public Sequence<DirectionRating> RankEachDirection(Rating rating) =>
        Guard.Against.Null(rating)
            .GroupBy(position => position.Entry.GrantDirection, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DirectionRating(group.Key, AsDecided([.. group])))
            .ToSequence();

    // What the commission decided in the rating of the contest holds in that of a direction.
    private Rating AsDecided(RatingPosition[] lines)
    {
        var rating = RankChecked([.. lines.Select(line => line.Entry)]);
        var decisions = rating.TiedGroups()
            .Select(group => lines.Skip(group.Start).Take(group.Count).ToArray())
            .Where(tied => !tied.Any(line => line.TieUnresolved))
            .Select(tied => new TieDecision(tied.Select(line => line.Entry.ApplicationId).ToSequence()));
        return rating.Decided(decisions.ToSequence(), out _);
    }

    /// <summary>Whether both have the same tie-break and readings.</summary>
    public static bool operator ==(RankingRules? left, RankingRules? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the tie-breaks or the readings differ.</summary>
    public static bool operator !=(RankingRules? left, RankingRules? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RankingRules? other) =>
        other is not null && TieBreak == other.TieBreak && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RankingRules);

    /// <inheritdoc/>
    public override int GetHashCode() => (TieBreak, Readings).GetHashCode();

    /// <summary>Whether the tie-break has a key of a kind.</summary>
    internal bool Has<T>()
        where T : TieKey => TieBreak.Keys.Any(key => key is T);

    /// <summary>The rating of entries whose soundness the caller has checked. The array is the rating's from now
    /// on.</summary>
    internal Rating RankChecked(RatingEntry[] entries) => new(this, entries, RatingOrder.Sort(entries, _comparer));
}
