namespace SonkoRules.Eligibility;

/// <summary>Who may take part, under an edition's terms and readings (clauses 1.5–1.7, 2.4). The only place where the
/// reading R-DATE becomes behaviour. Immutable; safe for use by several threads; equal when the terms and the readings
/// are.</summary>
/// <remarks>Правила проверки соответствия участников.</remarks>
public sealed class EligibilityRules : IEquatable<EligibilityRules>
{
    private readonly uint _onAnyDay;
    private readonly uint[] _onDay = new uint[3];
    private readonly EligibilityRequirement[] _ordered;
    private readonly DatedAmount _lastLimit;

    /// <summary>The rules of an edition.</summary>
    /// <param name="terms">The edition's parameters.</param>
    /// <param name="readings">The readings; R-DATE, R-TWO-YEARS, R-REGION, R-YEAR-BACK and R-BRANCH
    /// matter here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EligibilityRules(EligibilityTerms terms, Readings readings)
    {
        Terms = Guard.Against.Null(terms);
        Readings = Guard.Against.Null(readings);
        Tests = new ConditionTests(terms, readings);
        Requirements = terms.Requirements
            .Select(requirement => new EligibilityRequirement(
                requirement, Tests, DaysOf(requirement, readings.RequirementDates)))
            .ToSequence();
        foreach (var requirement in Requirements)
        {
            foreach (var day in requirement.Days)
            {
                _onDay[(int)day] |= Conditions.MaskOf(requirement.Id);
            }
        }

        _onAnyDay = _onDay[0] | _onDay[1] | _onDay[2];
        _ordered = [.. Requirements];
        _lastLimit = terms.TaxDebtLimits[terms.TaxDebtLimits.Count - 1];
    }

    /// <summary>The edition's parameters.</summary>
    public EligibilityTerms Terms { get; }

    /// <summary>The readings.</summary>
    public Readings Readings { get; }

    /// <summary>Each requirement of the edition, in the order of the clauses, to be asked by itself.</summary>
    public Sequence<EligibilityRequirement> Requirements { get; }

    internal ConditionTests Tests { get; }

    /// <summary>One requirement by its name.</summary>
    /// <param name="id">The requirement.</param>
    /// <exception cref="ArgumentException">The edition does not make this requirement.</exception>
    /// <example><code>rules.Eligibility.Requirement(RequirementId.Registration)</code></example>
    public EligibilityRequirement Requirement(RequirementId id)
    {
        Guard.Against.Undefined(id);
        return Requirements.FirstOrDefault(requirement => requirement.Id == id)
            ?? throw new ArgumentException($"The edition does not make the requirement {id}.", nameof(id));
    }

    /// <summary>The verdict on an applicant (1.7) whose facts are the same on every day on which requirements must hold
    /// (1.6, 2.4). An eligible applicant costs no allocation.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="dates">The days of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No limit of the tax debt is known for a day.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <example><code>
    /// var day = new LocalDate(2025, 5, 20);
    /// rules.Eligibility.Assess(new ApplicantFacts { TaxDebt = Rubles.Zero }, new EligibilityDates(day, day, day)).Kind // Undetermined
    /// </code></example>
    public EligibilityVerdict Assess(ApplicantFacts facts, EligibilityDates dates)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(dates);

        // Of one applicant's conditions only the limit of the debt can differ from day to day.
        if (dates.Filing < _lastLimit.From || dates.AcceptanceEnd < _lastLimit.From)
        {
            return AssessByDay(facts, facts, facts, dates);
        }

        var marks = Tests.All(facts, dates, dates.Consideration, _onAnyDay);
        return new EligibilityVerdict(
            this, facts, facts, facts, dates, marks.Failed & _onAnyDay, marks.Unknown & _onAnyDay);
    }

    /// <summary>The verdict on an applicant (1.7) from the facts of each day: every requirement must hold on each of its
    /// days (1.6, 2.4).</summary>
    /// <param name="facts">The facts of each day.</param>
    /// <param name="dates">The days of the application.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No limit of the tax debt is known for a day.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    public EligibilityVerdict Assess(ApplicantTimeline facts, EligibilityDates dates)
    {
        Guard.Against.Null(facts);
        return AssessByDay(facts.OnFiling, facts.OnAcceptanceEnd, facts.OnConsideration, Guard.Against.Null(dates));
    }

    /// <summary>Whether both have the same terms and readings.</summary>
    public static bool operator ==(EligibilityRules? left, EligibilityRules? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the terms or the readings differ.</summary>
    public static bool operator !=(EligibilityRules? left, EligibilityRules? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(EligibilityRules? other) => other is not null && Tests.Equals(other.Tests);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EligibilityRules);

    /// <inheritdoc/>
    public override int GetHashCode() => Tests.GetHashCode();

    /// <summary>The results of one kind among the requirements that hold any of the marked conditions.</summary>
    internal Sequence<T> Select<T>(EligibilityCase subject, uint marked)
        where T : RequirementResult
    {
        var results = new List<T>();
        var marks = new DayMarks(subject, _onDay[0], _onDay[1], _onDay[2]);
        foreach (var requirement in _ordered)
        {
            if ((Conditions.MaskOf(requirement.Id) & marked) != 0
                && RequirementResult.Of(requirement, subject, requirement.Days, marks) is T result)
            {
                results.Add(result);
            }
        }

        return Sequence.Adopt(results.ToArray());
    }

    private static Sequence<ContestDay> DaysOf(RequirementTerms requirement, RequirementDates reading) =>
        reading switch
        {
            RequirementDates.SpecialDayOnly when requirement.SpecialDays.Count > 0 => requirement.SpecialDays,

            // A day of filing is part of the requirement itself; other special days stand beside that of 2.4.
            RequirementDates.EveryDayNamed when requirement.SpecialDays.Contains(ContestDay.Filing) =>
                requirement.SpecialDays,
            RequirementDates.EveryDayNamed or RequirementDates.BreachesAgainOnConsideration => requirement.SpecialDays
                .Union([ContestDay.Consideration]).OrderBy(day => day).ToSequence(),
            _ => Sequence.Of(ContestDay.Consideration),
        };

    private EligibilityVerdict AssessByDay(
        ApplicantFacts onFiling, ApplicantFacts onAcceptanceEnd, ApplicantFacts onConsideration, EligibilityDates dates)
    {
        var failed = 0u;
        var unknown = 0u;
        Add(onFiling, dates.Filing, _onDay[(int)ContestDay.Filing]);
        Add(onAcceptanceEnd, dates.AcceptanceEnd, _onDay[(int)ContestDay.AcceptanceEnd]);
        Add(onConsideration, dates.Consideration, _onDay[(int)ContestDay.Consideration]);
        return new EligibilityVerdict(this, onFiling, onAcceptanceEnd, onConsideration, dates, failed, unknown);

        void Add(ApplicantFacts facts, NodaTime.LocalDate day, uint asked)
        {
            if (asked != 0)
            {
                var marks = Tests.All(facts, dates, day, asked);
                failed |= marks.Failed & asked;
                unknown |= marks.Unknown & asked;
            }
        }
    }
}
