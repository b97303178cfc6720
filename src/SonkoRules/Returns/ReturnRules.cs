using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>What follows after the award: how much of a subsidy is returned and by when, which step of a path is next,
/// which report is due. Rules of one edition and one set of readings; <see cref="Rulebook.Returns"/> hands them out.
/// Pure: the day as of which something is asked comes from the caller. Immutable; safe for use by several
/// threads.</summary>
/// <remarks>Возврат субсидии и отчётность. Clauses 3.7 and 3.11–3.19.</remarks>
/// <example><code>rules.Returns.ForOffPurpose(Rubles.From(500_000m), Rubles.From(12_000m))</code></example>
public sealed partial class ReturnRules
{
    private readonly DeadlineRules _deadlines;
    private readonly ResultCombination _combination;
    private readonly KopeckRounding _rounding;
    private readonly bool _cureEndsBreach;
    private readonly Func<BreachFacts, LocalDate?> _established;
    private readonly bool _procedureBySum;
    private readonly bool _offPurposeReturnsAll;
    private readonly bool _unmetReturnsAll;
    private readonly bool _lateSigningSaves;

    /// <summary>The rules of an edition under a set of readings.</summary>
    /// <param name="terms">What the edition says of returns.</param>
    /// <param name="deadlines">The terms of the edition.</param>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReturnRules(ReturnTerms terms, DeadlineTerms deadlines, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        _deadlines = new DeadlineRules(deadlines, readings);
        _combination = ResultCombination.Of(readings.SeveralResults);
        _rounding = KopeckRounding.Of(readings.MoneyRounding);
        _cureEndsBreach = readings.CuredBreach == CuredBreach.NothingReturned;
        _established = readings.BreachEstablished switch
        {
            BreachEstablished.Act => facts => facts.ActSent,
            BreachEstablished.Decision => facts => facts.Decided,
            _ => facts => facts.Found,
        };
        _procedureBySum = readings.ProcedureBreach == ProcedureBreach.SumOfDecision;
        _offPurposeReturnsAll = readings.OffPurposeReturn == OffPurposeReturn.WholeSubsidy;
        _unmetReturnsAll = readings.UnmetResultsReturn == UnmetResultsReturn.WholeSubsidy;
        _lateSigningSaves = readings.LateSigning == LateSigning.Saved;
    }

    /// <summary>What the edition says of returns.</summary>
    public ReturnTerms Terms { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>The return coefficient of one result. Clause 3.18.</summary>
    /// <param name="result">What was planned and what was reached.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public ResultCoefficient Coefficient(SubsidyResult result) => new(Guard.Against.Null(result), Terms.UnmetResults);

    /// <summary>The return coefficient of all results of a subsidy. Clause 3.18; R-CLAMP and, for several, R-SEVERAL.
    /// </summary>
    /// <param name="results">The results, those that were reached too; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    /// <returns>The coefficient; or why not: there is no result.</returns>
    public OneOf<ReturnCoefficient, WhyNot> Coefficient(Sequence<SubsidyResult> results) =>
        Guard.Against.Null(results).Count == 0
            ? NoResult()
            : new ReturnCoefficient(
                results.Select(Coefficient).ToSequence(),
                Terms.UnmetResults,
                _combination,
                results.Count == 1
                    ? ReadingCatalogue.Applied(Readings, ReadingIds.Clamp)
                    : ReadingCatalogue.Applied(Readings, ReadingIds.Clamp, ReadingIds.Several));
}
