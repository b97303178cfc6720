using System.Collections;

namespace SonkoRules.Ranking;

/// <summary>Applications in the order of the rating, the best first, with what decided each neighbouring pair.
/// Immutable; safe for use by several threads.</summary>
/// <remarks>Рейтинг заявок.</remarks>
public sealed partial class Rating : IReadOnlyList<RatingPosition>, IEquatable<Rating>
{
    private readonly RatingEntry[] _entries;

    // What decided between place i + 1 and place i + 2, as an index of the rules' deciders.
    private readonly byte[] _deciders;

    internal Rating(RankingRules rules, RatingEntry[] entries, byte[] deciders) =>
        (Rules, _entries, _deciders) = (rules, entries, deciders);

    /// <summary>The rules by which the rating was made.</summary>
    public RankingRules Rules { get; }

    /// <summary>The number of applications.</summary>
    public int Count => _entries.Length;

    /// <summary>The clause that the rating rests on.</summary>
    public Clause Clause => Rules.TieBreak.RatingClause;

    /// <summary>The readings that the rating depends on.</summary>
    public Sequence<AppliedReading> Readings => Rules.AppliedReadings;

    /// <summary>The line at an index.</summary>
    /// <param name="index">The index, from 0: place − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public RatingPosition this[int index]
    {
        get
        {
            Guard.Against.OutOfRange(index, 0, Count - 1);
            return new RatingPosition(
                index + 1, _entries[index], (index > 0 && IsOpen(index - 1)) || (index < Count - 1 && IsOpen(index)));
        }
    }

    /// <summary>What decided between a place and the next one.</summary>
    /// <param name="place">The better place, from 1 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place has no next one.</exception>
    public Decider DecidedAfter(int place)
    {
        Guard.Against.OutOfRange(place, 1, Count - 1);
        return Rules.Deciders[_deciders[place - 1]];
    }

    /// <summary>Finds the line of an application.</summary>
    /// <param name="applicationId">The id.</param>
    /// <param name="position">The line, or <c>default</c>.</param>
    /// <returns>True when the application is in the rating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="applicationId"/> is null.</exception>
    public bool TryFind(string applicationId, out RatingPosition position)
    {
        Guard.Against.Null(applicationId);
        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i].ApplicationId == applicationId)
            {
                position = this[i];
                return true;
            }
        }

        position = default;
        return false;
    }

    /// <summary>Why an application stands where it does.</summary>
    /// <param name="place">The place, from 1 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Explanation Explain(int place)
    {
        Guard.Against.OutOfRange(place, 1, Count);
        return RatingExplanation.Of(this, place);
    }

    /// <summary>Whether two ratings are the same.</summary>
    public static bool operator ==(Rating? left, Rating? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two ratings differ.</summary>
    public static bool operator !=(Rating? left, Rating? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Rating? other)
    {
        if (other is null || Count != other.Count || !Rules.Equals(other.Rules)) { return false; }

        for (var i = 0; i < _entries.Length; i++)
        {
            if (_entries[i] != other._entries[i] || _deciders[i] != other._deciders[i]) { return false; }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rating);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = Count;
            foreach (var entry in _entries)
            {
                hash = (hash * 31) + entry.GetHashCode();
            }

            return hash;
        }
    }

    /// <summary>The number of applications and the first three of them: <c>5 applications: 1. A 88.00, 2. B 80.33, 2. C
    /// 80.33 …</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} applications: ")
        + string.Join(", ", this.Take(3).Select(each => FormattableString.Invariant($"{each.Place}. {each.Entry.ApplicationId} {each.Entry.Score}")))
        + (Count > 3 ? " …" : string.Empty);

    /// <inheritdoc/>
    public IEnumerator<RatingPosition> GetEnumerator()
    {
        for (var i = 0; i < _entries.Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsOpen(int index) => Rules.Deciders[_deciders[index]] is Decider.Nothing;
}
