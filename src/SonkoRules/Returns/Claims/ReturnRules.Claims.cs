using System.Diagnostics.CodeAnalysis;
using SonkoRules.Calendars;

namespace SonkoRules.Returns;

/// <content>How much is returned, and by when.</content>
public sealed partial class ReturnRules
{
    /// <summary>The return for results that were not reached, before a demand was received: subsidy × k, rounded once.
    /// Clause 3.18.</summary>
    /// <param name="subsidy">The size of the subsidy given in the reporting year; above zero.</param>
    /// <param name="results">The results, those that were reached too; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no result.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    public ReturnClaim ForUnmetResults(Rubles subsidy, Sequence<SubsidyResult> results) =>
        UnmetResults(subsidy, results, new ReturnTiming.AfterDemand(_deadlines.ReturnForResults.Term));

    /// <summary>The return for results that were not reached, with its term from the ministry's demand. Clause 3.18.
    /// </summary>
    /// <param name="subsidy">The size of the subsidy given in the reporting year; above zero.</param>
    /// <param name="results">The results, those that were reached too; at least one.</param>
    /// <param name="demandReceived">The day on which the recipient got the demand.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no result.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero, or the term is
    /// outside the calendar.</exception>
    public ReturnClaim ForUnmetResults(
        Rubles subsidy, Sequence<SubsidyResult> results, LocalDate demandReceived, WorkingDayCalendar calendar) =>
        UnmetResults(
            subsidy, results, new ReturnTiming.By(_deadlines.ReturnForResults.From(demandReceived, calendar)));

    /// <summary>The return of money not used in the time that the agreement sets. Clause 3.13.</summary>
    /// <param name="unused">The sum; zero or above.</param>
    /// <param name="year">The year in which the subsidy was given.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unused"/> is below zero, or the term is outside
    /// the calendar.</exception>
    public ReturnClaim ForUnusedRemainder(Rubles unused, int year, WorkingDayCalendar calendar) =>
        new(
            new ReturnGround.UnusedRemainder(year),
            Terms.UnusedRemainder,
            Guard.Against.Negative(unused),
            new ReturnTiming.By(_deadlines.UnusedReturn.For(year, calendar)),
            Sequence.Empty<AppliedReading>());

    /// <summary>The return of money used off purpose; its clause names no term. Clause 3.13.</summary>
    /// <param name="spent">The sum; zero or above.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="spent"/> is below zero.</exception>
    public ReturnClaim ForOffPurpose(Rubles spent) =>
        new(
            new ReturnGround.OffPurpose(),
            Terms.OffPurpose,
            Guard.Against.Negative(spent),
            new ReturnTiming.NotNamed(),
            Sequence.Empty<AppliedReading>());

    /// <summary>The return for a breach of the conditions: the whole subsidy, or nothing when it was cured in time
    /// (R-CURE). Clause 3.17.</summary>
    /// <param name="subsidy">The size of the subsidy; above zero.</param>
    /// <param name="path">How the breach stands: see <see cref="Breach"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    public ReturnClaim ForBreach(Rubles subsidy, Path<BreachFacts, BreachOutcome> path)
    {
        Guard.Against.NotPositive(subsidy);
        Guard.Against.Null(path);
        return new(
            new ReturnGround.Breach(subsidy, path),
            Terms.Breach,
            path.Outcome is BreachOutcome.Cured ? Rubles.Zero : subsidy,
            path.Last.Deadline is { } due ? new ReturnTiming.By(due) : new ReturnTiming.AfterDemand(path.Last.Term),
            path.Readings,
            isContingent: path.Outcome is BreachOutcome.MayBeCured);
    }

    /// <summary>All that is to be returned of one subsidy: the claims on it together, never above it. See
    /// <see cref="ReturnDue"/> for the order in which they count.</summary>
    /// <param name="subsidy">The size of the subsidy; above zero.</param>
    /// <param name="claims">The claims on it, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">A claim was computed from another subsidy; there is more than one claim for unmet
    /// results; or more is said to be unused and used off purpose together than was given.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Asked of the rules as all else.")]
    public ReturnDue Combine(Rubles subsidy, Sequence<ReturnClaim> claims)
    {
        Guard.Against.NotPositive(subsidy);
        CheckClaims(subsidy, Guard.Against.Null(claims));
        var left = subsidy;
        var items = new List<ReturnItem>(claims.Count);
        foreach (var claim in claims
            .OrderBy(claim => claim.IsContingent)
            .ThenBy(claim => claim.Clause)
            .ThenBy(claim => claim.Ground.Match(_ => 0, _ => 1, _ => 2, _ => 3)))
        {
            var counted = Rubles.Min(claim.Amount, left);
            left -= counted;
            items.Add(new ReturnItem(claim, counted));
        }

        return new(subsidy, items.ToSequence());
    }

    private static void CheckClaims(Rubles subsidy, Sequence<ReturnClaim> claims)
    {
        if (claims.Count(claim => claim.Ground is ReturnGround.UnmetResults) > 1)
        {
            throw new ArgumentException(
                "One claim for unmet results is expected: it takes all results of the subsidy together.", nameof(claims));
        }

        var spentOrKept = Rubles.Zero;
        foreach (var claim in claims)
        {
            var basis = claim.Ground.Match(
                _ => subsidy, _ => subsidy, breach => breach.Subsidy, unmet => unmet.Subsidy);
            if (basis != subsidy)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"A claim on a subsidy of {subsidy} is expected, not on {basis}."),
                    nameof(claims));
            }

            spentOrKept += claim.Ground.Match(
                _ => claim.Amount, _ => claim.Amount, _ => Rubles.Zero, _ => Rubles.Zero);
        }

        if (spentOrKept > subsidy)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Unused and used off purpose are {spentOrKept} together, of only {subsidy} that were given."),
                nameof(claims));
        }
    }

    private ReturnClaim UnmetResults(Rubles subsidy, Sequence<SubsidyResult> results, ReturnTiming timing)
    {
        var ground = new ReturnGround.UnmetResults(
            Guard.Against.NotPositive(subsidy), Coefficient(results), Terms.Multiplier);
        return new(
            ground,
            Terms.UnmetResults,
            _rounding.Formula(ground.ExactKopecks),
            timing,
            ground.Coefficient.Readings.Concat(ReadingCatalogue.Applied(Readings, ReadingIds.Kopeck)).ToSequence());
    }
}
