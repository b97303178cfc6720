using System.Diagnostics.CodeAnalysis;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <content>How much is returned, and by when.</content>
public sealed partial class ReturnRules
{
    /// <summary>The return for results that were not reached, before a demand was received: subsidy × k, rounded once;
    /// a forecast where the values are of a day before the date of the results. Clause 3.18; R-UNMET.</summary>
    /// <param name="subsidy">The size of the subsidy given in the reporting year, even if part came back; above
    /// zero.</param>
    /// <param name="results">The results, those that were reached too; at least one.</param>
    /// <param name="values">Of which day the values are.</param>
    /// <returns>The claim; or why not: there is no result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    public OneOf<ReturnClaim, WhyNot> ForUnmetResults(
        Rubles subsidy, Sequence<SubsidyResult> results, ValuesAsOf values) =>
        UnmetResults(subsidy, results, values, null);

    /// <summary>The return for results that were not reached, with its term from the ministry's demand; a forecast has
    /// none. Clause 3.18; R-UNMET.</summary>
    /// <param name="subsidy">The size of the subsidy given in the reporting year, even if part came back; above
    /// zero.</param>
    /// <param name="results">The results, those that were reached too; at least one.</param>
    /// <param name="values">Of which day the values are.</param>
    /// <param name="demandReceived">The day on which the recipient got the demand.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <returns>The claim; or why not: there is no result, or the term is outside the calendar.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public OneOf<ReturnClaim, WhyNot> ForUnmetResults(
        Rubles subsidy,
        Sequence<SubsidyResult> results,
        ValuesAsOf values,
        LocalDate demandReceived,
        WorkingDayCalendar calendar)
    {
        Guard.Against.NotPositive(subsidy);
        Guard.Against.Null(results);
        return _deadlines.ReturnForResults.From(demandReceived, calendar).TryPickT0(out var deadline, out var whyNot)
            ? UnmetResults(subsidy, results, values, deadline)
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
            _rounding.Size(unused),
            new ReturnTiming.By(deadline),
            Applied(ReadingIds.Kopeck)));
    }

    /// <summary>The return of money used off purpose that no check is known to have found; its term starts with the
    /// finding. Clause 3.13; R-OFF-PURPOSE.</summary>
    /// <param name="subsidy">The size of the subsidy; above zero.</param>
    /// <param name="spent">The sum used off purpose; from zero to the subsidy.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sum is out of its bounds.</exception>
    public ReturnClaim ForOffPurpose(Rubles subsidy, Rubles spent) => OffPurpose(subsidy, spent, null);

    /// <summary>The return of money used off purpose, by the terms of the breach that it is. Clauses 3.13, 3.17;
    /// R-OFF-PURPOSE.</summary>
    /// <param name="subsidy">The size of the subsidy; above zero.</param>
    /// <param name="spent">The sum used off purpose; from zero to the subsidy.</param>
    /// <param name="path">How the breach stands; nothing is due when it was cured in time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A sum is out of its bounds.</exception>
    public ReturnClaim ForOffPurpose(Rubles subsidy, Rubles spent, Path<BreachFacts, BreachOutcome> path) =>
        OffPurpose(subsidy, spent, Guard.Against.Null(path));

    /// <summary>The return for a breach of the conditions or of the procedure: the whole subsidy. Clause 3.17; R-CURE,
    /// and for the procedure R-PROCEDURE, by whose other answer it is the sum that the ministry decided on, zero where
    /// none is known.</summary>
    /// <param name="subsidy">The size of the subsidy; above zero.</param>
    /// <param name="path">How the breach stands; nothing is due when it was cured in time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="subsidy"/> is not above zero.</exception>
    public ReturnClaim ForBreach(Rubles subsidy, Path<BreachFacts, BreachOutcome> path)
    {
        Guard.Against.NotPositive(subsidy);
        var facts = Guard.Against.Null(path).Facts;
        var sum = ReturnsBySum(facts) ? Rubles.Min(facts.DecidedSum ?? Rubles.Zero, subsidy) : subsidy;
        return new(
            new ReturnGround.Breach(subsidy, path),
            Terms.Breach,
            path.Outcome is BreachOutcome.Cured ? Rubles.Zero : _rounding.Size(sum),
            Timing(path),
            Applied(ReadingIds.Kopeck),
            Standing(path));
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
            .OrderBy(claim => claim.Standing)
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
                _ => subsidy, spent => spent.Subsidy, breach => breach.Subsidy, unmet => unmet.Subsidy);
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
                _ => claim.Amount.ToDecimal(), spent => spent.Spent.ToDecimal(), _ => 0m, _ => 0m);
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
        Rubles subsidy, Sequence<SubsidyResult> results, ValuesAsOf values, Deadline? deadline)
    {
        Guard.Against.NotPositive(subsidy);
        Guard.Against.Null(values);
        return Coefficient(results).MapT0(coefficient =>
        {
            var date = _deadlines.Terms.ResultDate.Form;
            var due = values.Agreed ?? date.Date.InYear(values.SubsidyYear + date.YearsLater);
            var ground = new ReturnGround.UnmetResults(subsidy, coefficient, Terms.Multiplier, values, due);
            var isForecast = values.Day < due;
            return new ReturnClaim(
                ground,
                _unmetReturnsAll && coefficient.Value > Fraction.Zero ? Terms.Breach : Terms.UnmetResults,
                SumOf(subsidy, coefficient),
                deadline is null || isForecast
                    ? new ReturnTiming.AfterDemand(_deadlines.ReturnForResults.Term)
                    : new ReturnTiming.By(deadline),
                coefficient.Readings.Concat(Applied(ReadingIds.Kopeck, ReadingIds.Unmet)).ToSequence(),
                isForecast ? ClaimStanding.Forecast : ClaimStanding.Owed);
        });
    }

    /// <summary>The sum for results that have these values on their date.</summary>
    internal Rubles SumForUnmet(Rubles subsidy, Sequence<SubsidyResult> results) =>
        SumOf(Guard.Against.NotPositive(subsidy), Coefficient(results).AsT0);

    private Rubles SumOf(Rubles subsidy, ReturnCoefficient coefficient) =>
        !_unmetReturnsAll
            ? _rounding.Formula(new Fraction(subsidy.Kopecks, 1) * coefficient.Value * Terms.Multiplier)
            : coefficient.Value > Fraction.Zero ? _rounding.Size(subsidy) : Rubles.Zero;

    private ReturnClaim OffPurpose(Rubles subsidy, Rubles spent, Path<BreachFacts, BreachOutcome>? path)
    {
        Guard.Against.NotPositive(subsidy);
        Guard.Against.OutOfRange(spent.Kopecks, 0, subsidy.Kopecks, nameof(spent));
        var whole = _offPurposeReturnsAll && spent > Rubles.Zero;
        return new(
            new ReturnGround.OffPurpose(subsidy, spent, path),
            whole ? Terms.Breach : Terms.OffPurpose,
            path?.Outcome is BreachOutcome.Cured ? Rubles.Zero : _rounding.Size(whole ? subsidy : spent),
            path is null ? new ReturnTiming.NotDemanded(null) : Timing(path),
            Applied(ReadingIds.OffPurpose, ReadingIds.Kopeck),
            path is null ? ClaimStanding.Owed : Standing(path));
    }

    private Sequence<AppliedReading> Applied(params string[] ids) => ReadingCatalogue.Applied(Readings, ids);

    private static ClaimStanding Standing(Path<BreachFacts, BreachOutcome> path) =>
        path.Outcome is BreachOutcome.MayBeCured ? ClaimStanding.Contingent : ClaimStanding.Owed;

    private ReturnTiming Timing(Path<BreachFacts, BreachOutcome> path) =>
        path.Last switch
        {
            { Deadline: { } due, State: StepState.Ahead } => new ReturnTiming.NotDemanded(due),
            { Deadline: { } due } => new ReturnTiming.By(due),
            { State: StepState.Ahead { Reason: AheadReason.NoTermNamed } } => new ReturnTiming.NotNamed(),
            { Term: var term } when term.Equals(_deadlines.ReturnInYear.Term) => new ReturnTiming.NotDemanded(null),
            var last => new ReturnTiming.AfterDemand(last.Term),
        };
}
