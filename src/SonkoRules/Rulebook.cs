using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Guarding;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules;

/// <summary>
/// An edition of the order and the readings under which it is applied: the one thing a caller asks for first. Its
/// rooms answer every question that the order answers. Immutable; equal when the edition and the readings are equal; safe for use by
/// several threads.
/// </summary>
/// <remarks>Свод правил.</remarks>
public sealed class Rulebook : IEquatable<Rulebook>
{
    private readonly ScoringRules[] _scoringByBand;

    /// <summary>A rulebook of an edition, with the default readings.</summary>
    /// <param name="edition">The edition: one of <see cref="SmolenskRules"/> or the caller's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    public Rulebook(Edition edition)
        : this(edition, Readings.Default)
    {
    }

    /// <summary>A rulebook of an edition and readings.</summary>
    /// <param name="edition">The edition: one of <see cref="SmolenskRules"/> or the caller's own.</param>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The parameters of the edition contradict one another.</exception>
    public Rulebook(Edition edition, Readings readings)
    {
        Edition = Guard.Against.Null(edition);
        Readings = Guard.Against.Null(readings);
        Scoring = new ScoringRules(edition.Methodology, readings);
        _scoringByBand =
            [.. edition.MethodologyBands.Select(band => new ScoringRules(band.Methodology, readings))];
        Ranking = new RankingRules(edition.TieBreak, readings);
        Subsidies = new SubsidyRules(edition.Subsidies, readings);
    }

    /// <summary>The edition of the order.</summary>
    public Edition Edition { get; }

    /// <summary>The readings under which it is applied.</summary>
    public Readings Readings { get; }

    /// <summary>Scoring by the experts (appendix 1); of the greatest requests, where it depends on the request.</summary>
    public ScoringRules Scoring { get; }

    /// <summary>The rating (2.20, appendix 1).</summary>
    public RankingRules Ranking { get; }

    /// <summary>Sizes of subsidies and the distribution of money (3.1–3.5, 3.10, 3.11).</summary>
    public SubsidyRules Subsidies { get; }

    /// <summary>Scoring of applications that ask for a sum: <see cref="Scoring"/> unless the edition has methodologies
    /// for bands of requests.</summary>
    /// <param name="request">The sum asked for.</param>
    public ScoringRules ScoringFor(Rubles request)
    {
        for (var i = 0; i < _scoringByBand.Length; i++)
        {
            if (Edition.MethodologyBands[i].Requests.Holds(request))
            {
                return _scoringByBand[i];
            }
        }

        return Scoring;
    }

    /// <summary>The same edition under other readings.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public Rulebook With(Readings readings) => new(Edition, readings);

    /// <inheritdoc/>
    public bool Equals(Rulebook? other) =>
        other is not null && Edition == other.Edition && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rulebook);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Edition.GetHashCode() * 397) ^ Readings.GetHashCode());
}
