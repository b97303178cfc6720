using System.Numerics;
using SonkoRules.Ranking;

namespace SonkoRules.Subsidies;

/// <content>Sizes: what bounds a subsidy, and who can have one.</content>
public sealed partial class SubsidyRules
{
    /// <summary>The most that one applicant can get, by the caps for every category (3.1);
    /// <see cref="Rubles.MaxValue"/> where there is none.</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    /// <example><code>rules.Subsidies.CapOf(new Budget(Rubles.From(15_300_000m))) // 1530000.00</code></example>
    public Rubles CapOf(Budget budget) => CapOf(budget, string.Empty);

    /// <summary>The most that one applicant of a category can get; <see cref="Rubles.MaxValue"/> where nothing caps
    /// it.</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="category">The category; an empty text for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Rubles CapOf(Budget budget, string category) =>
        _caps.Cap(Guard.Against.Null(budget).Distributed, Guard.Against.Null(category));

    /// <summary>The least that an applicant of a category can get; zero where there is no floor.</summary>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="category">The category; an empty text for none.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Rubles FloorOf(Budget budget, string category) =>
        _floors.Floor(Guard.Against.Null(budget).Distributed, Guard.Against.Null(category));

    /// <summary>Whether an application with a score and a request can win: it meets the passing score of the terms and
    /// the threshold of the caller's reading (R-MINIMUM).</summary>
    /// <param name="score">The final score.</param>
    /// <param name="request">The sum asked for.</param>
    /// <example><code>
    /// rules.Subsidies.CanWin(Points.FromWhole(81), Rubles.From(2_000_000m)) // True
    /// </code></example>
    public bool CanWin(Points score, Rubles request) =>
        Readings.MinimumScore.IsMetBy(score) && Terms.PassingScore.IsMetBy(score, request);

    /// <summary>The size of a subsidy (3.1, 3.2, 3.5) where it needs neither a category nor a sum of scores.</summary>
    /// <inheritdoc cref="SizeOf(Points, Rubles, Budget, SizeContext)"/>
    /// <example><code>
    /// rules.Subsidies.SizeOf(Points.FromWhole(81), Rubles.From(2_000_000m), new Budget(Rubles.From(15_300_000m)))
    /// </code></example>
    public SubsidySize SizeOf(Points score, Rubles request, Budget budget) =>
        SizeOf(score, request, budget, SizeContext.None);

    /// <summary>The size of a subsidy.</summary>
    /// <param name="score">The final score, zero or above.</param>
    /// <param name="request">The sum asked for, above zero.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <param name="context">The category of the applicant and the sum of scores: see <see cref="ContextOf"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is below zero, or the request is not above it.</exception>
    /// <exception cref="ArgumentException">The size is a share of the sum of scores, and that is not given.</exception>
    /// <exception cref="OverflowException">A product has more than 28 digits.</exception>
    public SubsidySize SizeOf(Points score, Rubles request, Budget budget, SizeContext context)
    {
        Guard.Against.Null(budget);
        Guard.Against.Null(context);
        Guard.Against.NotPositive(request);
        if (score < Points.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(score), Printing.Of(score), FormattableString.Invariant($"A score of 0 or more is expected, not {score}."));
        }

        var (tier, formula) = _sizing.Of(score, request, budget, context);
        return new SubsidySize(
            this,
            budget,
            context,
            score,
            request,
            tier,
            formula,
            _caps.Cap(budget.Distributed, context.Category),
            _floors.Floor(budget.Distributed, context.Category));
    }

    /// <summary>What sizes in a contest need beyond each application: the sum of the scores of all who can win, where
    /// sizes are shares of it. Of more than can win by their number only the first count; one whose
    /// size then falls below a floor still counts.</summary>
    /// <param name="rating">The rating of the contest.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rating"/> is null.</exception>
    public SizeContext ContextOf(Rating rating)
    {
        Guard.Against.Null(rating);
        if (!_sizing.NeedsSumOfScores) { return SizeContext.None; }

        var scores = rating.Select(position => position.Entry)
            .Where(entry => CanWin(entry.Score, entry.Request) && !_sizing.GivesNothingTo(entry.Score))
            .Take(Terms.GreatestWinners);
        return new SizeContext
        {
            SumOfScores = scores.Aggregate(Points.Zero, (sum, entry) => sum + entry.Score),
        };
    }

    /// <summary>The preliminary sums of a direction's rating (A1.12): the size of each application by itself, whatever
    /// the limits.</summary>
    /// <param name="rating">The rating of the direction.</param>
    /// <param name="budget">The money of the contest.</param>
    /// <returns>A size for each application, in the order of the rating.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Sequence<SubsidySize> PreliminarySums(DirectionRating rating, Budget budget)
    {
        var pool = ContextOf(Guard.Against.Null(rating).Rating);
        return rating.Rating
            .Select(position => SizeOf(position.Entry, position.Entry.Request, budget, pool)).ToSequence();
    }

    /// <summary>The size for an entry of a rating that asks for a sum, in the context of its contest.</summary>
    internal SubsidySize SizeOf(RatingEntry entry, Rubles request, Budget budget, SizeContext pool) =>
        SizeOf(
            entry.Score,
            request,
            budget,
            entry.Details.Category.Length == 0 ? pool : pool with { Category = entry.Details.Category });

    /// <summary>Whether a score gets nothing by the size rule itself.</summary>
    internal bool GivesNothingTo(Points score) => _sizing.GivesNothingTo(score);

    /// <summary>A size in whole money (R-KOPECK).</summary>
    internal Rubles Rounded(Rubles size) => _rounding.Size(size);

    /// <summary>A size cut in the proportion of two sums, rounded down.</summary>
    internal Rubles Cut(Rubles size, Rubles limits, Rubles sum) =>
        _rounding.Cap(new Fraction((BigInteger)size.Kopecks * limits.Kopecks, sum.Kopecks));
}
