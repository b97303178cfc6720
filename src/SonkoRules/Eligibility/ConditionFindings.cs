namespace SonkoRules.Eligibility;

/// <summary>Words what a condition compared. A condition with an exception gives two findings, either of which is
/// enough.</summary>
internal static class ConditionFindings
{
    public static Finding[] Of(
        Condition condition, ConditionTests tests, ApplicantFacts facts, EligibilityDates dates, ContestDay day)
    {
        var days = Sequence.Of(day);
        return condition switch
        {
            Condition.Category =>
                [Kind(facts, tests.InCategory(facts), FactWording.NonprofitLegalEntity, days)],
            Condition.InRegion => [Flag(ApplicantFact.InRegion, facts.InRegion, true, days)],
            Condition.RegisteredLongEnough => [Registration(tests, facts, dates, days)],
            Condition.Activities => [Flag(ApplicantFact.SocialActivities, facts.SocialActivities, true, days)],
            Condition.AdmittedKind => [Kind(facts, tests.Admitted(facts), FactWording.AdmittedKind, days)],
            // Where divisions of other kinds pass, one is told all the same: a party's is no socially oriented one.
            Condition.Division => tests.DivisionsCount || tests.IsDivisionOfNotAdmitted(facts)
                ? [Division(tests, facts, days)]
                : [],
            Condition.Founders => [Flag(ApplicantFact.StateFounder, facts.StateFounder, false, days)],
            Condition.EarlierContracts => [Breaches(tests, facts, dates, days)],
            Condition.Reorganisation => [Reorganised(tests, facts, days)],
            Condition.Liquidation => [Flag(ApplicantFact.InLiquidation, facts.InLiquidation, false, days)],
            Condition.Bankruptcy => [Flag(ApplicantFact.InBankruptcy, facts.InBankruptcy, false, days)],
            Condition.Suspension => [Flag(ApplicantFact.ActivitySuspended, facts.ActivitySuspended, false, days)],
            Condition.TaxDebt => [Debt(tests, facts, dates.On(day), days)],
            Condition.DebtToRegion =>
            [
                Flag(ApplicantFact.OverdueDebtToRegion, facts.OverdueDebtToRegion, false, days),
                Flag(ApplicantFact.OverdueDebtExcepted, facts.OverdueDebtExcepted, true, days) with
                {
                    Required = FactWording.YesIfDebt,
                },
            ],
            Condition.Disqualification =>
                [Flag(ApplicantFact.AnyoneDisqualified, facts.AnyoneDisqualified, false, days)],
            Condition.ForeignEntity => [Flag(ApplicantFact.ForeignEntity, facts.ForeignEntity, false, days)],
            Condition.OffshoreShare =>
            [
                Offshore(tests, facts, days),
                Flag(ApplicantFact.OffshoreShareExcepted, facts.OffshoreShareExcepted, true, days) with
                {
                    Required = FactWording.YesIfGreater,
                },
            ],
            Condition.OtherFunding =>
                [Flag(ApplicantFact.OtherRegionalFunding, facts.OtherRegionalFunding, false, days)],
            Condition.ExtremismList => [Flag(ApplicantFact.InExtremismList, facts.InExtremismList, false, days)],
            Condition.SecurityCouncilLists =>
                [Flag(ApplicantFact.InSecurityCouncilLists, facts.InSecurityCouncilLists, false, days)],
            _ => [Flag(ApplicantFact.ForeignAgent, facts.ForeignAgent, false, days)],
        };
    }

    private static Finding Flag(ApplicantFact fact, bool? value, bool required, Sequence<ContestDay> days) =>
        new(
            fact,
            value is { } known ? Kleene.From(known == required) : Kleene.Unknown,
            FactWording.YesOrNo(value),
            FactWording.YesOrNo(required),
            days);

    private static Finding Kind(
        ApplicantFacts facts, Kleene holds, LocalizedText required, Sequence<ContestDay> days) =>
        new(
            ApplicantFact.Kind,
            holds,
            facts.Kind is { } kind ? KindWording.Name(kind) : FactWording.NotKnown,
            required,
            days);

    private static Finding Division(ConditionTests tests, ApplicantFacts facts, Sequence<ContestDay> days) =>
        new(
            ApplicantFact.Division,
            tests.DivisionAdmitted(facts),
            facts.Division is { } division
                ? division.Match(_ => FactWording.YesOrNo(false), of => KindWording.Name(of.Kind))
                : FactWording.NotKnown,
            tests.DivisionsCount ? FactWording.AdmittedKind : FactWording.NotOfPublicStateAssociation,
            days);

    private static Finding Registration(
        ConditionTests tests, ApplicantFacts facts, EligibilityDates dates, Sequence<ContestDay> days)
    {
        var since = tests.RegistrationDay(facts);
        return new(
            tests.RegistrationFact,
            tests.RegisteredLongEnough(facts, dates),
            since is { } day ? LocalizedText.Of(language => DateText.Of(day, language)) : FactWording.NotKnown,
            LocalizedText.Of(language => RequiredRegistration(tests, dates, language)),
            days);
    }

    private static string RequiredRegistration(ConditionTests tests, EligibilityDates dates, Language language)
    {
        var years = tests.Terms.RegistrationYears;
        var last = DateText.Of(tests.LastRegistration(dates), language);
        var end = DateText.Of(dates.AcceptanceEnd, language);
        return language == Language.Russian
            ? FormattableString.Invariant(
                $"не позднее {last} ({years} {FactWording.Years.For(years)} до окончания приёма {end})")
            : FormattableString.Invariant(
                $"by {last} ({years} {(years == 1 ? "year" : "years")} before acceptance ends on {end})");
    }

    private static Finding Breaches(
        ConditionTests tests, ApplicantFacts facts, EligibilityDates dates, Sequence<ContestDay> days)
    {
        var (first, last) = tests.BreachWindowOf(dates);
        var standing = 0;
        var open = 0;
        foreach (var breach in facts.Breaches ?? Sequence.Empty<ContractBreach>())
        {
            var counts = tests.BreachCounts(breach, dates);
            standing += counts.IsTrue ? 1 : 0;
            open += counts.IsUnknown ? 1 : 0;
        }

        return new(
            ApplicantFact.Breaches,
            tests.NoBreachStands(facts, dates),
            facts.Breaches is null
                ? FactWording.NotKnown
                : LocalizedText.Of(language => language == Language.Russian
                    ? FormattableString.Invariant($"неустранённых: {standing}, невыясненных: {open}")
                    : FormattableString.Invariant($"outstanding: {standing}, unclear: {open}")),
            LocalizedText.Of(language => language == Language.Russian
                ? $"нет неустранённых по конкурсам с {DateText.Of(first, language)} по {DateText.Of(last, language)}"
                : $"none outstanding from contests of {DateText.Of(first, language)} to {DateText.Of(last, language)}"),
            days);
    }

    private static Finding Reorganised(ConditionTests tests, ApplicantFacts facts, Sequence<ContestDay> days) =>
        new(
            ApplicantFact.Reorganisation,
            tests.ReorganisationAllowed(facts),
            facts.Reorganisation is { } form ? KindWording.Name(form) : FactWording.NotKnown,
            FactWording.NoReorganisation,
            days);

    private static Finding Debt(ConditionTests tests, ApplicantFacts facts, LocalDate day, Sequence<ContestDay> days)
    {
        var limit = tests.Terms.TaxDebtLimitOn(day);
        return new(
            ApplicantFact.TaxDebt,
            tests.TaxDebtWithin(facts, day),
            facts.TaxDebt is { } debt ? LocalizedText.Of(debt.ToText) : FactWording.NotKnown,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "не более " : "at most ") + limit.ToText(language)),
            days);
    }

    private static Finding Offshore(ConditionTests tests, ApplicantFacts facts, Sequence<ContestDay> days)
    {
        var limit = tests.Terms.OffshoreLimitPercent;
        return new(
            ApplicantFact.OffshoreHoldings,
            tests.OffshoreShareWithin(facts),
            facts.OffshoreHoldings is { } holdings
                ? LocalizedText.Of(language => Share(holdings, language))
                : FactWording.NotKnown,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "не более " : "at most ") + FactWording.Percent(limit, language)),
            days);
    }

    private static string Share(Sequence<OffshoreHolding> holdings, Language language)
    {
        var (least, greatest) = ConditionTests.OffshorePercent(holdings);
        return least == greatest
            ? FactWording.Percent(least, language)
            : (language == Language.Russian ? "от " : "from ") + FactWording.Percent(least, language)
                + (language == Language.Russian ? " до " : " to ") + FactWording.Percent(greatest, language);
    }
}
