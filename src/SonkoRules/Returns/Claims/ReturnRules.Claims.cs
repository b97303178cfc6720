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
    /// <returns>The claim; or why not: there is no result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    public OneOf<ReturnClaim, WhyNot> ForUnmetResults(Rubles subsidy, Sequence<SubsidyResult> results) =>
        UnmetResults(subsidy, results, new ReturnTiming.AfterDemand(_deadlines.ReturnForResults.Term));

    /// <summary>The return for results that were not reached, with its term from the ministry's demand. Clause 3.18.
    /// </summary>
    /// <param name="subsidy">The size of the subsidy given in the reporting year; above zero.</param>
    /// <param name="results">The results, those that were reached too; at least one.</param>
    /// <param name="demandReceived">The day on which the recipient got the demand.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The claim; or why not: there is no result, or the term is outside the calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<ReturnClaim, WhyNot> ForUnmetResults(
        Rubles subsidy, Sequence<SubsidyResult> results, LocalDate demandReceived, WorkingDayCalendar calendar)
    {
        Guard.Against.NotPositive(subsidy);
        Guard.Against.Null(results);
        return _deadlines.ReturnForResults.From(demandReceived, calendar).TryPickT0(out var deadline, out var whyNot)
            ? UnmetResults(subsidy, results, new ReturnTiming.By(deadline))
            : WhyNot.Together(results.Count == 0 ? NoResult() : null, whyNot)!;
    }

    /// <summary>The return of money not used in the time that the agreement sets. Clause 3.13.</summary>
    /// <param name="unused">The sum; zero or above.</param>
    /// <param name="year">The year in which the subsidy was given.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The claim; or that the term is outside the calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unused"/> is below zero.</exception>
    public OneOf<ReturnClaim, WhyNot> ForUnusedRemainder(Rubles unused, int year, WorkingDayCalendar calendar)
    {
        Guard.Against.Negative(unused);
        return _deadlines.UnusedReturn.For(year, calendar).MapT0(deadline => new ReturnClaim(
            new ReturnGround.UnusedRemainder(year),
            Terms.UnusedRemainder,
            unused,
            new ReturnTiming.By(deadline),
            Sequence.Empty<AppliedReading>()));
    }

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
    /// <returns>What is due; or every contradiction: a claim was computed from another subsidy; there is more than one
    /// claim for unmet results; or more is said to be unused and used off purpose together than was given.</returns>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Asked of the rules as all else.")]
    public OneOf<ReturnDue, WhyNot> Combine(Rubles subsidy, Sequence<ReturnClaim> claims)
    {
        Guard.Against.NotPositive(subsidy);
        var errors = Contradictions(subsidy, Guard.Against.Null(claims)).ToSequence();
        if (errors.Count > 0)
        {
            return new WhyNot(errors);
        }

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

        return new ReturnDue(subsidy, items.ToSequence());
    }

    private static IEnumerable<InputError> Contradictions(Rubles subsidy, Sequence<ReturnClaim> claims)
    {
        var ofResults = claims.Count(claim => claim.Ground is ReturnGround.UnmetResults);
        if (ofResults > 1)
        {
            yield return new InputError(
                ErrorCode.ClaimsContradict,
                "/claims",
                NumberText.Plain(ofResults),
                new(
                    $"требований за недостигнутые результаты: {NumberText.Plain(ofResults)}",
                    $"claims for unmet results: {NumberText.Plain(ofResults)}"),
                new("одно на все результаты субсидии", "one for all results of the subsidy"));
        }

        var spentOrKept = 0m;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            var basis = claim.Ground.Match(
                _ => subsidy, _ => subsidy, breach => breach.Subsidy, unmet => unmet.Subsidy);
            if (basis != subsidy)
            {
                yield return new InputError(
                    ErrorCode.ClaimsContradict,
                    "/claims/" + NumberText.Plain(i),
                    basis.ToString(),
                    new(
                        $"требование исчислено от субсидии {basis.ToText(Language.Russian)}",
                        $"the claim was computed from a subsidy of {basis.ToText(Language.English)}"),
                    new(
                        $"от субсидии {subsidy.ToText(Language.Russian)}",
                        $"from one of {subsidy.ToText(Language.English)}"),
                    claim.Clause);
            }

            spentOrKept += claim.Ground.Match(
                _ => claim.Amount.ToDecimal(), _ => claim.Amount.ToDecimal(), _ => 0m, _ => 0m);
        }

        if (spentOrKept > subsidy.ToDecimal())
        {
            yield return new InputError(
                ErrorCode.ClaimsContradict,
                "/claims",
                NumberText.Plain(spentOrKept),
                new(
                    $"не использовано и использовано не по цели вместе: {NumberText.Plain(spentOrKept)}",
                    $"unused and used off purpose together: {NumberText.Plain(spentOrKept)}"),
                new(
                    $"не больше субсидии {subsidy.ToText(Language.Russian)}",
                    $"at most the subsidy of {subsidy.ToText(Language.English)}"));
        }
    }

    private static WhyNot NoResult() =>
        new(new InputError(
            ErrorCode.ListEmpty,
            "/results",
            string.Empty,
            new("результатов нет", "there is no result"),
            new("хотя бы один результат", "at least one result")));

    private OneOf<ReturnClaim, WhyNot> UnmetResults(
        Rubles subsidy, Sequence<SubsidyResult> results, ReturnTiming timing)
    {
        Guard.Against.NotPositive(subsidy);
        return Coefficient(results).MapT0(coefficient =>
        {
            var ground = new ReturnGround.UnmetResults(subsidy, coefficient, Terms.Multiplier);
            return new ReturnClaim(
                ground,
                Terms.UnmetResults,
                _rounding.Formula(ground.ExactKopecks),
                timing,
                coefficient.Readings.Concat(ReadingCatalogue.Applied(Readings, ReadingIds.Kopeck)).ToSequence());
        });
    }
}
