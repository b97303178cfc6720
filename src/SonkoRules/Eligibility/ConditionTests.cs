namespace SonkoRules.Eligibility;

/// <summary>The truth of each condition, from the facts of one day. The only place where the readings R-REGION,
/// R-TWO-YEARS, R-YEAR-BACK and R-BRANCH become behaviour.</summary>
internal sealed class ConditionTests : IEquatable<ConditionTests>
{
    private const uint TaxDebtBit = 1u << (int)Condition.TaxDebt;

    private readonly ulong _outsideCategory;
    private readonly ulong _notAdmitted;
    private readonly ulong _allowedReorganisations;
    private readonly bool _yearAnywhere;
    private readonly bool _calendarYears;
    private readonly bool _countedForward;

    public ConditionTests(EligibilityTerms terms, Readings readings)
    {
        Terms = terms;
        Readings = readings;
        _outsideCategory = Bits.Of(terms.OutsideCategory.Select(kind => (int)kind));
        _notAdmitted = Bits.Of(terms.NotAdmitted.Select(kind => (int)kind));
        _allowedReorganisations = Bits.Of(terms.AllowedReorganisations.Select(form => (int)form));
        _yearAnywhere = readings.YearOfRegistration == YearOfRegistration.Anywhere;
        _calendarYears = readings.BreachWindow == BreachWindow.CalendarYears;
        DivisionsCount = readings.Divisions == Divisions.OfEveryKind;
        _countedForward = readings.RegistrationYear == RegistrationYear.CountedForward;
    }

    public EligibilityTerms Terms { get; }

    public Readings Readings { get; }

    public bool Equals(ConditionTests? other) =>
        other is not null && Terms.Equals(other.Terms) && Readings.Equals(other.Readings);

    public override bool Equals(object? obj) => Equals(obj as ConditionTests);

    public override int GetHashCode() => Terms.GetHashCode();

    /// <summary>Whether divisions of every kind that is not admitted are not admitted either.</summary>
    public bool DivisionsCount { get; }

    public ApplicantFact RegistrationFact =>
        _yearAnywhere ? ApplicantFact.RegisteredSince : ApplicantFact.RegisteredInRegionSince;

    /// <summary>The conditions on one day. One depends on the date of that day, the limit of the debt; it is marked
    /// only if it is asked for, so that nothing else needs a limit.</summary>
    public ConditionMarks All(ApplicantFacts facts, EligibilityDates dates, LocalDate day, uint asked)
    {
        var marks = default(ConditionMarks);
        marks.Add(Condition.Category, InCategory(facts));
        marks.Add(Condition.InRegion, Kleene.From(facts.InRegion));
        marks.Add(Condition.RegisteredLongEnough, RegisteredLongEnough(facts, dates));
        marks.Add(Condition.Activities, Kleene.From(facts.SocialActivities));
        marks.Add(Condition.AdmittedKind, Admitted(facts));
        marks.Add(Condition.Division, DivisionAdmitted(facts));
        marks.Add(Condition.Founders, !Kleene.From(facts.StateFounder));
        marks.Add(Condition.EarlierContracts, NoBreachStands(facts, dates));
        marks.Add(Condition.Reorganisation, ReorganisationAllowed(facts));
        marks.Add(Condition.Liquidation, !Kleene.From(facts.InLiquidation));
        marks.Add(Condition.Bankruptcy, !Kleene.From(facts.InBankruptcy));
        marks.Add(Condition.Suspension, !Kleene.From(facts.ActivitySuspended));
        if ((asked & TaxDebtBit) != 0) { marks.Add(Condition.TaxDebt, TaxDebtWithin(facts, day)); }

        marks.Add(
            Condition.DebtToRegion, !Kleene.From(facts.OverdueDebtToRegion) | Kleene.From(facts.OverdueDebtExcepted));
        marks.Add(Condition.Disqualification, !Kleene.From(facts.AnyoneDisqualified));
        marks.Add(Condition.ForeignEntity, !Kleene.From(facts.ForeignEntity));
        marks.Add(Condition.OffshoreShare, OffshoreShareWithin(facts) | Kleene.From(facts.OffshoreShareExcepted));
        marks.Add(Condition.OtherFunding, !Kleene.From(facts.OtherRegionalFunding));
        marks.Add(Condition.ExtremismList, !Kleene.From(facts.InExtremismList));
        marks.Add(Condition.SecurityCouncilLists, !Kleene.From(facts.InSecurityCouncilLists));
        marks.Add(Condition.ForeignAgent, !Kleene.From(facts.ForeignAgent));
        return marks;
    }

    public Kleene InCategory(ApplicantFacts facts) => IsNotIn(facts.Kind, _outsideCategory);

    public Kleene Admitted(ApplicantFacts facts) => IsNotIn(facts.Kind, _notAdmitted);

    public Kleene DivisionAdmitted(ApplicantFacts facts) =>
        !DivisionsCount ? Kleene.True
        : facts.Division is { } division
            ? division.Match(_ => Kleene.True, of => IsNotIn(of.Kind, _notAdmitted))
            : Kleene.Unknown;

    /// <summary>Whether it is a division of an organisation of a kind that is not admitted.</summary>
    public bool IsDivisionOfNotAdmitted(ApplicantFacts facts) =>
        facts.Division is TerritorialDivision.DivisionOf of && IsNotIn(of.Kind, _notAdmitted).IsFalse;

    public LocalDate? RegistrationDay(ApplicantFacts facts) =>
        _yearAnywhere ? facts.RegisteredSince : facts.RegisteredInRegionSince;

    public Kleene RegisteredLongEnough(ApplicantFacts facts, EligibilityDates dates) =>
        RegistrationDay(facts) is { } since
            ? Kleene.From(since <= LastRegistration(dates))
            : Kleene.Unknown;

    /// <summary>The last day of registration from which the years have passed when acceptance ends.</summary>
    public LocalDate LastRegistration(EligibilityDates dates)
    {
        var back = dates.AcceptanceEnd.PlusYears(-Terms.RegistrationYears);

        // Counted forward, 29 February ends on 28 February of a common year: no day leads elsewhere than back.
        var next = back.PlusDays(1);
        return _countedForward && next.PlusYears(Terms.RegistrationYears) <= dates.AcceptanceEnd ? next : back;
    }

    /// <summary>The first and the last day of the contests whose breaches count, both included.</summary>
    public (LocalDate First, LocalDate Last) BreachWindowOf(EligibilityDates dates) =>
        _calendarYears
            ? (new LocalDate(dates.Filing.Year - Terms.BreachYears, 1, 1), new LocalDate(dates.Filing.Year - 1, 12, 31))
            : (dates.Filing.PlusYears(-Terms.BreachYears), dates.Filing.PlusDays(-1));

    /// <summary>Whether a breach stands that came of a contest within the window.</summary>
    public Kleene BreachCounts(ContractBreach breach, EligibilityDates dates)
    {
        var (first, last) = BreachWindowOf(dates);
        var inWindow = breach.ContestHeld is { } held ? Kleene.From(held >= first && held <= last) : Kleene.Unknown;
        return inWindow & Kleene.From(breach.Outstanding);
    }

    public Kleene NoBreachStands(ApplicantFacts facts, EligibilityDates dates)
    {
        if (facts.Breaches is not { } breaches) { return Kleene.Unknown; }

        var stands = Kleene.False;
        for (var i = 0; i < breaches.Count; i++)
        {
            stands |= BreachCounts(breaches[i], dates);
        }

        return !stands;
    }

    public Kleene ReorganisationAllowed(ApplicantFacts facts) =>
        facts.Reorganisation is { } form
            ? Kleene.From(Bits.Has(_allowedReorganisations, (int)form))
            : Kleene.Unknown;

    public Kleene TaxDebtWithin(ApplicantFacts facts, LocalDate day) =>
        facts.TaxDebt is { } debt ? Kleene.From(debt <= Terms.TaxDebtLimitOn(day)) : Kleene.Unknown;

    /// <summary>The least and the greatest share that may count, while it is unknown of some whether they do.</summary>
    public static (decimal Least, decimal Greatest) OffshorePercent(Sequence<OffshoreHolding> holdings)
    {
        var least = 0m;
        var greatest = 0m;
        for (var i = 0; i < holdings.Count; i++)
        {
            var holding = holdings[i];
            least += holding.ThroughTradedCompany == false ? holding.Percent : 0m;
            greatest += holding.ThroughTradedCompany == true ? 0m : holding.Percent;
        }

        return (least, greatest);
    }

    public Kleene OffshoreShareWithin(ApplicantFacts facts)
    {
        if (facts.OffshoreHoldings is not { } holdings) { return Kleene.Unknown; }

        if (holdings.Count == 0) { return Kleene.True; }

        var (least, greatest) = OffshorePercent(holdings);
        return greatest <= Terms.OffshoreLimitPercent ? Kleene.True
            : least > Terms.OffshoreLimitPercent ? Kleene.False
            : Kleene.Unknown;
    }

    private static Kleene IsNotIn(OrganisationKind? kind, ulong kinds) =>
        kind is { } known ? Kleene.From(!Bits.Has(kinds, (int)known)) : Kleene.Unknown;
}
