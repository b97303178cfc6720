using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Eligibility;

public sealed class EligibilityExplanationTests
{
    private static ApplicantFacts Mixed =>
        Applicants.Eligible with
        {
            Kind = OrganisationKind.MunicipalInstitution,
            RegisteredInRegionSince = new LocalDate(2024, 2, 29),
            Breaches = Sequence.Of(Applicants.Breach(new(2024, 6, 1), true), Applicants.Breach(null, true)),
            Reorganisation = Reorganisation.Separation,
            TaxDebt = Rubles.From(30_000.01m),
            OverdueDebtToRegion = null,
            OffshoreHoldings = Sequence.Of(Applicants.Offshore(20m, false), Applicants.Offshore(10m, null)),
            ForeignAgent = true,
        };

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void A_verdict_is_explained_requirement_by_requirement(Language language) =>
        Snapshot.Verify(
            Applicants.Rules.Assess(Mixed, Applicants.Dates).Explain().ToText(language) + "\n",
            language.ToString());

    [Fact]
    public void What_differs_from_day_to_day_is_told_by_day()
    {
        ApplicantFacts Owing(decimal debt) => Applicants.Eligible with { TaxDebt = Rubles.From(debt) };
        var result = Applicants.Rules.Requirement(RequirementId.TaxDebt).Check(
            new ApplicantTimeline
            {
                OnFiling = Applicants.Eligible,
                OnAcceptanceEnd = Owing(40_000m),
                OnConsideration = Owing(50_000m),
            },
            Applicants.Dates);

        Assert.Equal(
            "tax debt within the limit: not met (end of acceptance, cl. 1.6; consideration, cl. 2.4) [cl. 1.6.2]\n"
            + "  debt on the single tax account: RUB 40,000.00; required: at most RUB 30,000.00 (end of acceptance)\n"
            + "  debt on the single tax account: RUB 50,000.00; required: at most RUB 30,000.00 (consideration)",
            result.Explain().ToText(Language.English).Replace('\u00A0', ' '));
        Assert.Equal(2, Assert.IsType<RequirementResult.NotMet>(result).Against.Count);
    }

    [Fact]
    public void What_is_found_is_told_as_far_as_it_is_known()
    {
        Assert.Contains("not known", Found(RequirementId.EarlierContracts, Applicants.Eligible with { Breaches = null }));
        Assert.Contains(
            "outstanding: 0, unclear: 0",
            Found(RequirementId.EarlierContracts, Applicants.Eligible with { Breaches = Sequence.Empty<ContractBreach>() }));
        Assert.Contains("from 20% to 30%", Found(RequirementId.ForeignOwnership, Mixed));
        Assert.Contains(
            ": 20%;",
            Found(
                RequirementId.ForeignOwnership,
                Applicants.Eligible with { OffshoreHoldings = Sequence.Of(Applicants.Offshore(20m, false)) }));

        static string Found(RequirementId id, ApplicantFacts facts) =>
            Applicants.Rules.Requirement(id).Check(facts, Applicants.Dates).Explain().ToText(Language.English);
    }

    [Theory]
    [InlineData(
        1,
        "by 2024-05-20 (1 year before acceptance ends on 2025-05-20)",
        "не позднее 20.05.2024 (1 год до окончания приёма 20.05.2025)")]
    [InlineData(
        2,
        "by 2023-05-20 (2 years before acceptance ends on 2025-05-20)",
        "не позднее 20.05.2023 (2 года до окончания приёма 20.05.2025)")]
    public void A_term_is_told_in_the_number_of_its_years(int years, string english, string russian)
    {
        var rules = new EligibilityRules(Applicants.Rules.Terms with { RegistrationYears = years }, Readings.Default);
        var told = rules.Requirement(RequirementId.Registration).Check(Applicants.Eligible, Applicants.Dates).Explain();

        Assert.Contains(english, told.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains(russian, told.ToText(Language.Russian), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_day_of_a_contest_is_named_by_a_clause()
    {
        Assert.Equal(
            ["1.5.3", "1.6", "2.4"],
            Enum.GetValues<ContestDay>().Select(day => SmolenskEligibility.Terms.ClauseOf(day).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => SmolenskEligibility.Terms.ClauseOf((ContestDay)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Applicants.Dates.On((ContestDay)3));
    }

    [Fact]
    public void Every_verdict_names_the_readings_it_depends_on() =>
        Assert.Equal(
            ["R-DATE=EveryDayNamed", "R-TWO-YEARS=TwentyFourMonths", "R-REGION=InTheRegion", "R-YEAR-BACK=CountedBack", "R-BRANCH=OfPublicStateAssociations"],
            Applicants.Rules.Assess(Mixed, Applicants.Dates).Readings.Select(reading => reading.ToString()));

    [Fact]
    public void Every_fact_kind_and_requirement_has_a_name_of_its_own()
    {
        Distinct(Enum.GetValues<ApplicantFact>().Select(FactWording.Name).ToArray());
        Distinct(Enum.GetValues<RequirementId>().Select(FactWording.Title).ToArray());
        Distinct(Enum.GetValues<OrganisationKind>().Select(KindWording.Name).ToArray());
        Distinct(Enum.GetValues<Reorganisation>().Select(KindWording.Name).ToArray());
        Distinct(Enum.GetValues<ContestDay>().Select(FactWording.Name).ToArray());

        static void Distinct(LocalizedText[] texts)
        {
            Assert.Equal(texts.Length, texts.Select(text => text.Russian).Distinct().Count());
            Assert.Equal(texts.Length, texts.Select(text => text.English).Distinct().Count());
        }
    }

    [Fact]
    public void A_result_matches_its_case()
    {
        var requirement = Applicants.Rules.Requirement(RequirementId.ForeignAgent);
        foreach (var (fact, expected) in new (bool?, string)[] { (false, "met"), (true, "not met"), (null, "undetermined") })
        {
            var result = requirement.Check(Applicants.Eligible with { ForeignAgent = fact }, Applicants.Dates);
            var switched = string.Empty;
            result.Switch(_ => switched = "met", _ => switched = "not met", _ => switched = "undetermined");

            Assert.Equal(expected, switched);
            Assert.Equal("1.6.9 " + expected, result.ToString());
            Assert.Equal([new AppliedReading(ReadingIds.Date, nameof(RequirementDates.EveryDayNamed))], result.Readings);
        }
    }
}
