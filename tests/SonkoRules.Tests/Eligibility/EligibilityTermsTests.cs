using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Eligibility;

public sealed class EligibilityTermsTests
{
    [Theory]
    [InlineData(ApplicantFact.Kind, "2.14.3")]
    [InlineData(ApplicantFact.RegisteredInRegionSince, "2.14.3")]
    [InlineData(ApplicantFact.SocialActivities, "2.9.1")]
    [InlineData(ApplicantFact.Breaches, "")]
    [InlineData(ApplicantFact.Reorganisation, "2.14.3")]
    [InlineData(ApplicantFact.InBankruptcy, "2.14.6.1")]
    [InlineData(ApplicantFact.ActivitySuspended, "")]
    [InlineData(ApplicantFact.TaxDebt, "2.9.6 2.14.2")]
    [InlineData(ApplicantFact.OverdueDebtToRegion, "2.14.1 2.14.4")]
    [InlineData(ApplicantFact.AnyoneDisqualified, "2.14.1")]
    [InlineData(ApplicantFact.OtherRegionalFunding, "")]
    [InlineData(ApplicantFact.InExtremismList, "2.14.1 2.14.6.3")]
    [InlineData(ApplicantFact.InSecurityCouncilLists, "2.14.1 2.14.6.4")]
    [InlineData(ApplicantFact.ForeignAgent, "2.14.1 2.14.6.2")]
    public void A_missing_fact_says_where_the_order_takes_it_from(ApplicantFact fact, string sources)
    {
        var unknown = FactStates.All[fact].First(state => !state.IsKnown).Set(Applicants.Eligible);
        var debt = fact == ApplicantFact.OverdueDebtToRegion ? unknown with { OverdueDebtExcepted = false } : unknown;

        var missing = Assert.Single(Applicants.Rules.Assess(debt, Applicants.Dates).Missing);

        Assert.Equal(fact, missing.Fact);
        Assert.Equal(sources, string.Join(' ', missing.Sources));
        Assert.Contains(sources.Length == 0 ? "not named" : sources.Split(' ')[0], missing.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_kind_is_asked_for_by_two_clauses() =>
        Assert.Equal(
            ["1.5", "1.5.1"],
            Assert.Single(Applicants.Rules.Assess(Applicants.Eligible with { Kind = null }, Applicants.Dates).Missing)
                .Clauses.Select(clause => clause.ToString()));

    [Fact]
    public void A_requirement_that_an_edition_does_not_make_is_not_asked_for()
    {
        var without = new EligibilityRules(
            SmolenskEligibility.Terms with
            {
                Requirements = SmolenskEligibility.Terms.Requirements
                    .Where(requirement => requirement.Id != RequirementId.ForeignAgent).ToSequence(),
            },
            Readings.Default);

        Assert.True(without.Assess(Applicants.Eligible with { ForeignAgent = true }, Applicants.Dates).IsEligible);
        Assert.Throws<ArgumentException>(() => without.Requirement(RequirementId.ForeignAgent));
        Assert.Throws<ArgumentOutOfRangeException>(() => without.Requirement((RequirementId)15));
    }

    [Fact]
    public void Terms_that_contradict_themselves_are_refused()
    {
        var terms = SmolenskEligibility.Terms;
        var limit = new DatedAmount(new(2024, 3, 20), Rubles.Zero);

        Assert.Throws<ArgumentException>(() => terms with { TaxDebtLimits = Sequence.Empty<DatedAmount>() });
        Assert.Throws<ArgumentException>(() => terms with { TaxDebtLimits = Sequence.Of(limit, limit) });
        Assert.Throws<ArgumentException>(() => terms with { Requirements = Sequence.Of(terms.Requirements[0], terms.Requirements[0]) });
        Assert.Throws<ArgumentException>(() => terms with { Sources = Sequence.Of(terms.Sources[0], terms.Sources[0]) });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { RegistrationYears = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { BreachYears = 101 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { OffshoreLimitPercent = 100.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatedAmount(new(2024, 3, 20), Rubles.From(-1m)));
    }

    [Fact]
    public void No_edition_has_changed_who_may_take_part() =>
        Assert.All(
            SmolenskRules.History.Editions, edition => Assert.Same(SmolenskEligibility.Terms, edition.Eligibility));

    // A limit of the debt that changes on 1 May: each day has its own, whichever of the days the change falls between.
    [Fact]
    public void One_applicant_is_assessed_by_the_limit_of_each_day()
    {
        var change = new LocalDate(2025, 5, 1);
        var terms = SmolenskRules.ThirdEdition.Eligibility with
        {
            TaxDebtLimits = Sequence.Of(
                new DatedAmount(new(2024, 3, 20), Rubles.From(30_000m)), new DatedAmount(change, Rubles.From(40_000m))),
        };
        var rules = new EligibilityRules(terms, Readings.Default);
        var debtor = Applicants.Eligible with { TaxDebt = Rubles.From(35_000m) };
        var failed = 0;
        foreach (var filing in new[] { -2, -1, 0, 1 })
        {
            foreach (var end in new[] { 0, 1, 2 })
            {
                var acceptanceEnd = change.PlusDays(filing + end);
                var dates = new EligibilityDates(change.PlusDays(filing), acceptanceEnd, acceptanceEnd.PlusDays(5));
                var assessed = rules.Assess(debtor, dates);
                var byDay = rules.Assess(ApplicantTimeline.Same(debtor), dates);

                Assert.Equal(byDay.Outcome, assessed.Outcome);
                failed += assessed.Outcome is EligibilityOutcome.Ineligible ? 1 : 0;
            }
        }

        Assert.InRange(failed, 1, 11);
    }

    [Fact]
    public void Rules_are_equal_by_terms_and_readings()
    {
        var terms = SmolenskRules.ThirdEdition.Eligibility;
        var rules = new EligibilityRules(terms, Readings.Default);
        var limits = Sequence.Of(new DatedAmount(new(2024, 3, 20), Rubles.From(1m)));

        Assert.True(rules.Equals(new EligibilityRules(terms, new())));
        Assert.False(rules.Equals(new EligibilityRules(terms with { TaxDebtLimits = limits }, new())));
        Assert.False(rules.Equals((EligibilityRules?)null));
    }
}
