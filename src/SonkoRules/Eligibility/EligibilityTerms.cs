namespace SonkoRules.Eligibility;

/// <summary>The parameters of an edition about who may take part (clauses 1.5–1.7, 2.4). Immutable; equal when all of
/// it is equal. Setters refuse null.</summary>
/// <remarks>Параметры требований к участникам.</remarks>
public sealed partial record EligibilityTerms
{
    /// <summary>The requirements that the edition makes, in the order of its clauses; each at most once. A requirement
    /// that is not listed is not asked for.</summary>
    /// <exception cref="ArgumentException">A requirement is listed twice.</exception>
    public required Sequence<RequirementTerms> Requirements
    {
        get;
        init => field = Once(value, requirement => requirement.Id, nameof(Requirements));
    }

    /// <summary>The clause that makes the requirements the measure of admission: 1.7.</summary>
    public required Clause AdmissionClause { get; init; }

    /// <summary>The clause that names the day of filing as one on which a requirement holds: 1.5.3.</summary>
    public required Clause FilingClause { get; init; }

    /// <summary>The clause that names the day on which acceptance ends: 1.6.</summary>
    public required Clause AcceptanceEndClause { get; init; }

    /// <summary>The clause that names the day of consideration, on which all hold: 2.4.</summary>
    public required Clause ConsiderationClause { get; init; }

    /// <summary>The kinds outside the category of those who may get a subsidy (1.5).</summary>
    public required Sequence<OrganisationKind> OutsideCategory
    {
        get;
        init => field = Guard.Against.Null(value, nameof(OutsideCategory));
    }

    /// <summary>The kinds that are not admitted (1.5.1).</summary>
    public required Sequence<OrganisationKind> NotAdmitted
    {
        get;
        init => field = Guard.Against.Null(value, nameof(NotAdmitted));
    }

    /// <summary>The whole years of registration before acceptance ends, 0 or more; exactly so many pass
    /// (1.5).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public required int RegistrationYears
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, 100, nameof(RegistrationYears));
    }

    /// <summary>The whole years before the day of filing whose contests count, 0 or more (1.5.3).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public required int BreachYears
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0, 100, nameof(BreachYears));
    }

    /// <summary>The states of reorganisation that are no obstacle (1.6.1).</summary>
    public required Sequence<Reorganisation> AllowedReorganisations
    {
        get;
        init => field = Guard.Against.Null(value, nameof(AllowedReorganisations));
    }

    /// <summary>The greatest tax debt that passes, itself included, by the day from which it applies; at least one, the
    /// earliest first (1.6.2).</summary>
    /// <exception cref="ArgumentException">There is none, or they are not in the order of their days.</exception>
    public required Sequence<DatedAmount> TaxDebtLimits
    {
        get;
        init => field = Ascending(value, nameof(TaxDebtLimits));
    }

    /// <summary>The greatest total share of offshore companies in per cent that passes, itself included
    /// (1.6.5).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its bounds.</exception>
    public required decimal OffshoreLimitPercent
    {
        get;
        init => field = Guard.Against.OutOfRange(value, 0m, 100m, nameof(OffshoreLimitPercent));
    }

    /// <summary>Where the facts come from; each fact at most once. A fact that is not listed has no named
    /// source.</summary>
    /// <exception cref="ArgumentException">A fact is listed twice.</exception>
    public required Sequence<FactSource> Sources
    {
        get;
        init => field = Once(value, source => source.Fact, nameof(Sources));
    }

    /// <summary>The greatest tax debt that passes on a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first limit applies.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public Rubles TaxDebtLimitOn(LocalDate day)
    {
        for (var i = TaxDebtLimits.Count - 1; i >= 0; i--)
        {
            if (day >= TaxDebtLimits[i].From) { return TaxDebtLimits[i].Amount; }
        }

        var first = TaxDebtLimits[0].From;
        throw new ArgumentOutOfRangeException(
            nameof(day),
            Printing.Of(day),
            FormattableString.Invariant(
                $"No limit of the tax debt is known for {day:uuuu-MM-dd}; the first is from {first:uuuu-MM-dd}."));
    }

    /// <summary>The clause that names a day as one on which requirements hold.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such day.</exception>
    public Clause ClauseOf(ContestDay day) =>
        Guard.Against.Undefined(day) switch
        {
            ContestDay.Filing => FilingClause,
            ContestDay.AcceptanceEnd => AcceptanceEndClause,
            _ => ConsiderationClause,
        };

    /// <summary>The clauses that name where a fact comes from; empty where the order names none.</summary>
    /// <param name="fact">The fact.</param>
    public Sequence<Clause> SourcesOf(ApplicantFact fact) =>
        Sources.FirstOrDefault(source => source.Fact == fact)?.Clauses ?? Sequence.Empty<Clause>();

    private static Sequence<DatedAmount> Ascending(Sequence<DatedAmount> limits, string name)
    {
        Guard.Against.Null(limits, name);
        for (var i = 1; i < limits.Count; i++)
        {
            if (limits[i].From <= limits[i - 1].From)
            {
                throw new ArgumentException("Limits are expected in the order of their days.", name);
            }
        }

        return limits.Count > 0 ? limits : throw new ArgumentException("At least one limit is expected.", name);
    }

    private static Sequence<T> Once<T, TKey>(Sequence<T> items, Func<T, TKey> key, string name)
    {
        Guard.Against.Null(items, name);
        var seen = new HashSet<TKey>();
        foreach (var item in items)
        {
            if (!seen.Add(key(item)))
            {
                throw new ArgumentException(FormattableString.Invariant($"{key(item)} is listed twice."), name);
            }
        }

        return items;
    }
}
