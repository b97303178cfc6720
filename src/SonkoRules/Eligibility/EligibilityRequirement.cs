namespace SonkoRules.Eligibility;

/// <summary>One requirement to an applicant under an edition and readings: a predicate that can be asked by itself.
/// Immutable; equal when the requirement, the edition's terms and the readings are equal.</summary>
/// <remarks>Требование к участнику конкурса.</remarks>
public sealed partial record EligibilityRequirement
{
    private readonly ConditionTests _tests;

    internal EligibilityRequirement(RequirementTerms terms, ConditionTests tests, Sequence<ContestDay> days)
    {
        Id = terms.Id;
        Clause = terms.Clause;
        Days = days;
        _tests = tests;
    }

    /// <summary>Which requirement it is.</summary>
    public RequirementId Id { get; }

    /// <summary>The clause that sets it.</summary>
    public Clause Clause { get; }

    /// <summary>The days on which it must hold, under the reading of R-DATE.</summary>
    public Sequence<ContestDay> Days { get; }

    /// <summary>The name of the requirement in both languages.</summary>
    public LocalizedText Title => FactWording.Title(Id);

    /// <summary>The facts that it asks for, in the order of <see cref="ApplicantFact"/>.</summary>
    public Sequence<ApplicantFact> Facts =>
        Conditions.Of(Id).SelectMany(condition => ConditionFacts.Of(condition, _tests)).ToSequence();

    /// <summary>The readings that its result depends on.</summary>
    public Sequence<AppliedReading> Readings =>
        Id switch
        {
            RequirementId.Registration =>
                ReadingCatalogue.Applied(
                    _tests.Readings, ReadingIds.Date, ReadingIds.Region, ReadingIds.YearBack),
            RequirementId.AdmittedKind =>
                ReadingCatalogue.Applied(_tests.Readings, ReadingIds.Date, ReadingIds.Branch),
            RequirementId.EarlierContracts =>
                ReadingCatalogue.Applied(_tests.Readings, ReadingIds.Date, ReadingIds.TwoYears),
            _ => ReadingCatalogue.Applied(_tests.Readings, ReadingIds.Date),
        };

    /// <summary>Whether it is met on every day on which it must hold, when the facts are the same on all of
    /// them.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="dates">The days of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No limit of the tax debt is known for a day.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public RequirementResult Check(ApplicantFacts facts, EligibilityDates dates)
    {
        Guard.Against.Null(facts);
        return RequirementResult.Of(
            this, new EligibilityCase(_tests, facts, facts, facts, Guard.Against.Null(dates)), Days);
    }

    /// <summary>Whether it is met on every day on which it must hold, from the facts of each.</summary>
    /// <param name="facts">The facts of each day.</param>
    /// <param name="dates">The days of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No limit of the tax debt is known for a day.</exception>
    public RequirementResult Check(ApplicantTimeline facts, EligibilityDates dates)
    {
        Guard.Against.Null(facts);
        return RequirementResult.Of(
            this,
            new EligibilityCase(
                _tests, facts.OnFiling, facts.OnAcceptanceEnd, facts.OnConsideration, Guard.Against.Null(dates)),
            Days);
    }

    /// <summary>Whether it is met on one day, whether or not it must hold on it.</summary>
    /// <param name="facts">The facts of that day.</param>
    /// <param name="dates">The days of the application.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such day, or no limit of the tax debt is
    /// known for it.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public RequirementResult CheckOn(ApplicantFacts facts, EligibilityDates dates, ContestDay day)
    {
        Guard.Against.Null(facts);
        Guard.Against.Undefined(day);
        return RequirementResult.Of(
            this, new EligibilityCase(_tests, facts, facts, facts, Guard.Against.Null(dates)), Sequence.Of(day));
    }

    /// <summary>The clause and the name: <c>1.6.2 TaxDebt</c>.</summary>
    public override string ToString() => $"{Clause} {Id}";
}
