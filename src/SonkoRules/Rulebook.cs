using SonkoRules.Applications;
using SonkoRules.Deadlines;
using SonkoRules.Duties;
using SonkoRules.Eligibility;
using SonkoRules.Expenses;
using SonkoRules.Procedure;
using SonkoRules.Ranking;
using SonkoRules.Returns;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules;

/// <summary>An edition of the order and the readings under which it is applied: the one thing a caller asks for first.
/// Its rooms answer every question that the order answers. Immutable; equal when the edition and the readings are
/// equal; safe for use by several threads.</summary>
/// <remarks>Свод правил. In the examples of this library <c>rules</c> is a rulebook of the third edition, <c>calendar</c>
/// the calendar of working days, <c>sheets</c> are three experts' sheets; <c>input</c>, <c>outcome</c> and <c>rating</c>
/// are those of a small contest.</remarks>
/// <example><code>rules.Deadlines.Payment.What.English // payment of the subsidy</code></example>
public sealed class Rulebook : IEquatable<Rulebook>
{
    private readonly ScoringRules[] _scoringByBand;

    /// <summary>A rulebook of an edition, with the default readings.</summary>
    /// <param name="edition">The edition: one of <see cref="SmolenskRules"/> or the caller's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="edition"/> is null.</exception>
    /// <exception cref="RefusedException">The parameters of the edition contradict one another: ask <see cref="Of"/> of
    /// parameters that a person wrote.</exception>
    public Rulebook(Edition edition) : this(edition, Readings.Default) { }

    /// <summary>A rulebook of an edition and readings.</summary>
    /// <param name="edition">The edition: one of <see cref="SmolenskRules"/> or the caller's own.</param>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RefusedException">The parameters of the edition contradict one another: ask <see cref="Of"/> of
    /// parameters that a person wrote.</exception>
    public Rulebook(Edition edition, Readings readings)
    {
        Edition = Guard.Against.Null(edition);
        Readings = Guard.Against.Null(readings);
        if (Contradiction(edition) is { } whyNot)
        {
            throw new RefusedException(whyNot);
        }

        Eligibility = new EligibilityRules(edition.Eligibility, readings);
        Applications = new ApplicationRules(edition.Applications, readings, edition.Eligibility);
        Expenses = new ExpenseRules(edition.Expenses, readings);
        Procedure = new ContestProcedure(edition.Applications);
        Scoring = new ScoringRules(edition.Methodology, readings);
        _scoringByBand =
            [.. edition.MethodologyBands.Select(band => new ScoringRules(band.Methodology, readings))];
        Ranking = new RankingRules(edition.TieBreak, readings);
        Subsidies = new SubsidyRules(edition.Subsidies, readings);
        Deadlines = new DeadlineRules(edition.Deadlines, readings);
        Returns = new ReturnRules(edition.Returns, edition.Deadlines, readings);
        Roadmaps = new RoadmapRules(readings);
    }

    /// <summary>A rulebook of an edition that somebody wrote, whose parameters may contradict one another.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="readings">The readings.</param>
    /// <returns>The rulebook; or every contradiction: a bonus finer than the final score, a greatest score that does not
    /// fit, a tie parted by a criterion that some methodology lacks, tiers of
    /// requests without exactly one cap by a share of the volume, a floor above a cap.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>Rulebook.Of(rules.Edition, rules.Readings).OrThrow().Edition.Id // E3</code></example>
    public static OneOf<Rulebook, WhyNot> Of(Edition edition, Readings readings)
    {
        Guard.Against.Null(readings);
        return Contradiction(Guard.Against.Null(edition)) is { } whyNot ? whyNot : new Rulebook(edition, readings);
    }

    /// <summary>The edition of the order.</summary>
    public Edition Edition { get; }

    /// <summary>The readings under which it is applied.</summary>
    public Readings Readings { get; }

    /// <summary>Who may take part (clauses 1.5–1.7).</summary>
    public EligibilityRules Eligibility { get; }

    /// <summary>Applications and the decisions on them (clauses 2.5–2.17).</summary>
    public ApplicationRules Applications { get; }

    /// <summary>What the subsidy may pay for (clause 1.2).</summary>
    public ExpenseRules Expenses { get; }

    /// <summary>What becomes of the contest as a whole (clauses 2.5, 2.12.4, 2.12.5).</summary>
    public ContestProcedure Procedure { get; }

    /// <summary>Scoring by the experts (appendix 1); of the greatest requests, where it depends on the
    /// request.</summary>
    public ScoringRules Scoring { get; }

    /// <summary>The rating (2.20, appendix 1).</summary>
    public RankingRules Ranking { get; }

    /// <summary>Sizes of subsidies and the distribution of money (3.1–3.5, 3.10, 3.11).</summary>
    public SubsidyRules Subsidies { get; }

    /// <summary>Every term of the order, and the timetable of a contest.</summary>
    public DeadlineRules Deadlines { get; }

    /// <summary>Returns, the paths that lead to them, and reports.</summary>
    public ReturnRules Returns { get; }

    /// <summary>What is due by roadmaps. They are acts of their own: no edition bears on them.</summary>
    public RoadmapRules Roadmaps { get; }

    /// <summary>Scoring of applications that ask for a sum: <see cref="Scoring"/> unless the edition has methodologies
    /// for bands of requests.</summary>
    /// <param name="request">The sum asked for.</param>
    /// <example><code>rules.ScoringFor(Rubles.From(500_000m)).Methodology.Criteria.Count // 10</code></example>
    public ScoringRules ScoringFor(Rubles request)
    {
        for (var i = 0; i < _scoringByBand.Length; i++)
        {
            if (Edition.MethodologyBands[i].Requests.Holds(request)) { return _scoringByBand[i]; }
        }

        return Scoring;
    }

    /// <summary>The same edition under other readings.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    /// <example><code>
    /// rules.With(rules.Readings with { Lateness = Lateness.ByDate }).Readings.Lateness // ByDate
    /// </code></example>
    public Rulebook With(Readings readings) => new(Edition, readings);

    /// <summary>Whether both have the same edition and readings.</summary>
    public static bool operator ==(Rulebook? left, Rulebook? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the editions or the readings differ.</summary>
    public static bool operator !=(Rulebook? left, Rulebook? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Rulebook? other) =>
        other is not null && Edition == other.Edition && Readings == other.Readings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rulebook);

    /// <inheritdoc/>
    public override int GetHashCode() => (Edition, Readings).GetHashCode();

    private static WhyNot? Contradiction(Edition edition)
    {
        var errors = Contradictions(edition).ToSequence();
        return errors.Count == 0 ? null : new WhyNot(errors);
    }

    /// <summary>Parts that contradict one another; among them a key that compares scores on a criterion which some
    /// methodology does not have: it would part nobody, and nothing would say so.</summary>
    private static IEnumerable<InputError> Contradictions(Edition edition)
    {
        for (var i = 0; i < edition.MethodologyBands.Count; i++)
        {
            foreach (var error in ScoringRules.Contradictions(edition.MethodologyBands[i].Methodology))
            {
                yield return error with { Path = $"/edition/methodologyBands/{NumberText.Plain(i)}/methodology{error.Path}" };
            }
        }

        foreach (var error in ScoringRules.Contradictions(edition.Methodology))
        {
            yield return error with { Path = "/edition/methodology" + error.Path };
        }

        var methodologies = edition.MethodologyBands.Select(band => band.Methodology).Append(edition.Methodology);
        for (var i = 0; i < edition.TieBreak.Keys.Count; i++)
        {
            if (edition.TieBreak.Keys[i] is TieKey.ScoreOn key
                && methodologies.Any(each => each.Criteria.All(criterion => criterion.Number != key.Criterion)))
            {
                var number = NumberText.Plain(key.Criterion);
                yield return new InputError(
                    ErrorCode.RulesContradict,
                    "/edition/tieBreak/keys/" + NumberText.Plain(i),
                    number,
                    new(
                        $"равенство разрешается по баллу по критерию {number}, который есть не во всякой методике",
                        $"a tie is parted by the score on criterion {number}, which is not in every methodology"),
                    new("критерий каждой методики", "a criterion of every methodology"));
            }
        }

        foreach (var error in edition.Subsidies.Contradictions())
        {
            yield return error with { Path = "/edition/subsidies" + error.Path };
        }
    }
}
