using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Eligibility;

/// <summary>Each bound of 1.5 and 1.6, one unit on either side.</summary>
public sealed class BoundsTests
{
    private static readonly EligibilityRequirement Forward = Applicants
        .UnderReadings(Readings.Default with { RegistrationYear = RegistrationYear.CountedForward })
        .Requirement(RequirementId.Registration);

    // "Not later than one year before" 20.05.2025 is 20.05.2024, counted back; before 28.02.2025 it is 28.02.2024, and
    // before 29.02.2024 it is 28.02.2023. Counted forward, the year from 29.02.2024 ends on 28.02.2025.
    [Theory]
    [InlineData("2024-05-20", "2025-05-20", true, true)]
    [InlineData("2024-05-21", "2025-05-20", false, false)]
    [InlineData("2024-02-28", "2025-02-28", true, true)]
    [InlineData("2024-02-29", "2025-02-28", false, true)]
    [InlineData("2024-02-29", "2025-02-27", false, false)]
    [InlineData("2024-02-29", "2025-03-01", true, true)]
    [InlineData("2024-03-01", "2025-02-28", false, false)]
    [InlineData("2023-02-28", "2024-02-28", true, true)]
    [InlineData("2023-02-28", "2024-02-29", true, true)]
    [InlineData("2023-03-01", "2024-02-29", false, false)]
    [InlineData("2023-03-01", "2024-03-01", true, true)]
    [InlineData("2023-12-31", "2024-12-31", true, true)]
    [InlineData("2024-01-01", "2024-12-31", false, false)]
    public void The_year_of_registration_is_counted_back(string since, string end, bool back, bool forward)
    {
        var registered = Day(since);
        var acceptanceEnd = Day(end);
        var dates = new EligibilityDates(acceptanceEnd.PlusDays(-3), acceptanceEnd, acceptanceEnd.PlusDays(5));
        var facts = Applicants.Eligible with { RegisteredInRegionSince = registered };

        Assert.Equal(
            Kleene.From(back),
            Applicants.Rules.Requirement(RequirementId.Registration).Check(facts, dates).ToKleene());
        Assert.Equal(Kleene.From(forward), Forward.Check(facts, dates).ToKleene());
        Assert.Contains(
            new AppliedReading(ReadingIds.YearBack, nameof(RegistrationYear.CountedForward)), Forward.Readings);
        Assert.Equal(forward, EligibilityOracle.YearIsOver(registered, acceptanceEnd));
    }

    [Fact]
    public void Every_day_around_two_leap_days_agrees_with_counting_day_by_day()
    {
        var requirement = Applicants.Rules.Requirement(RequirementId.Registration);
        foreach (var end in new LocalDate[] { new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2025, 2, 28), new(2025, 3, 1) })
        {
            var dates = new EligibilityDates(end, end, end.PlusDays(5));
            for (var since = end.PlusDays(-400); since <= end; since = since.PlusDays(1))
            {
                var facts = Applicants.Eligible with { RegisteredInRegionSince = since };
                Assert.Equal(
                    Kleene.From(EligibilityOracle.YearIsOver(since, end)), Forward.Check(facts, dates).ToKleene());
                Assert.Equal(
                    Kleene.From(EligibilityOracle.IsAYearBefore(since, end)), requirement.Check(facts, dates).ToKleene());
            }
        }
    }

    [Fact]
    public void A_year_may_pass_elsewhere_only_under_the_other_reading()
    {
        var moved = Applicants.Eligible with
        {
            RegisteredSince = new LocalDate(2024, 5, 20),
            RegisteredInRegionSince = new LocalDate(2025, 1, 1),
        };
        var anywhere = Applicants.UnderReadings(
            Readings.Default with { YearOfRegistration = YearOfRegistration.Anywhere });

        Assert.Equal(VerdictKind.Ineligible, Applicants.Rules.Assess(moved, Applicants.Dates).Kind);
        Assert.Equal(VerdictKind.Eligible, anywhere.Assess(moved, Applicants.Dates).Kind);
        Assert.Equal(
            VerdictKind.Ineligible,
            anywhere.Assess(moved with { RegisteredSince = new LocalDate(2024, 5, 21) }, Applicants.Dates).Kind);
        Assert.Equal(
            VerdictKind.Ineligible, anywhere.Assess(moved with { InRegion = false }, Applicants.Dates).Kind);
        Assert.Equal(
            [ApplicantFact.RegisteredSince],
            anywhere.Assess(moved with { RegisteredSince = null }, Applicants.Dates).Missing.Select(fact => fact.Fact));
        Assert.Contains(
            new AppliedReading(ReadingIds.Region, nameof(YearOfRegistration.Anywhere)),
            anywhere.Requirement(RequirementId.Registration).Readings);
    }

    [Theory]
    [InlineData("2023-05-09", BreachWindow.TwentyFourMonths, true)]
    [InlineData("2023-05-10", BreachWindow.TwentyFourMonths, false)]
    [InlineData("2025-05-09", BreachWindow.TwentyFourMonths, false)]
    [InlineData("2025-05-10", BreachWindow.TwentyFourMonths, true)]
    [InlineData("2022-12-31", BreachWindow.CalendarYears, true)]
    [InlineData("2023-01-01", BreachWindow.CalendarYears, false)]
    [InlineData("2024-12-31", BreachWindow.CalendarYears, false)]
    [InlineData("2025-01-01", BreachWindow.CalendarYears, true)]
    public void Contests_of_the_two_years_before_filing_count(string held, BreachWindow reading, bool met)
    {
        // Filed on 10.05.2025: the 24 months are 10.05.2023 to 09.05.2025, the calendar years 2023 and 2024.
        var requirement = Applicants.UnderReadings(Readings.Default with { BreachWindow = reading })
            .Requirement(RequirementId.EarlierContracts);
        var facts = Applicants.Eligible with { Breaches = Sequence.Of(Applicants.Breach(Day(held), true)) };

        Assert.Equal(Kleene.From(met), requirement.Check(facts, Applicants.Dates).ToKleene());
        Assert.Contains(new AppliedReading(ReadingIds.TwoYears, reading.ToString()), requirement.Readings);
    }

    [Fact]
    public void The_24_months_agree_with_counting_day_by_day_around_a_leap_day()
    {
        var requirement = Applicants.Rules.Requirement(RequirementId.EarlierContracts);
        foreach (var filing in new LocalDate[] { new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2026, 2, 28) })
        {
            var dates = new EligibilityDates(filing, filing, filing);
            for (var held = filing.PlusDays(-740); held <= filing; held = held.PlusDays(1))
            {
                var facts = Applicants.Eligible with { Breaches = Sequence.Of(Applicants.Breach(held, true)) };
                Assert.Equal(
                    Kleene.From(!EligibilityOracle.IsWithinTwoYearsBefore(held, filing)),
                    requirement.Check(facts, dates).ToKleene());
            }
        }
    }

    [Theory]
    [InlineData("0.00", true)]
    [InlineData("29999.99", true)]
    [InlineData("30000.00", true)]
    [InlineData("30000.01", false)]
    public void A_tax_debt_of_exactly_the_limit_passes(string debt, bool met) =>
        Assert.Equal(
            Kleene.From(met),
            Applicants.Rules.Requirement(RequirementId.TaxDebt)
                .Check(Applicants.Eligible with { TaxDebt = Rubles.Parse(debt) }, Applicants.Dates).ToKleene());

    [Fact]
    public void The_limit_of_the_debt_is_the_one_of_each_day()
    {
        // The limit falls between the end of acceptance on 20.05 and consideration on 26.05.
        var falling = new EligibilityRules(
            SmolenskEligibility.Terms with
            {
                TaxDebtLimits = Sequence.Of(
                    new DatedAmount(new(2024, 3, 20), Rubles.From(30_000m)),
                    new DatedAmount(new(2025, 5, 26), Rubles.From(20_000m))),
            },
            Readings.Default);
        var owing = Applicants.Eligible with { TaxDebt = Rubles.From(20_000.01m) };

        var failure = Assert.Single(falling.Assess(owing, Applicants.Dates).Failures);
        Assert.Equal([ContestDay.Consideration], failure.Days);
        Assert.True(falling.Assess(owing with { TaxDebt = Rubles.From(20_000m) }, Applicants.Dates).IsEligible);
        Assert.Equal(
            [ContestDay.AcceptanceEnd, ContestDay.Consideration],
            falling.Assess(owing with { TaxDebt = Rubles.From(30_000.01m) }, Applicants.Dates).Failures[0].Days);
        var before = new EligibilityDates(new(2024, 3, 1), new(2024, 3, 19), new(2024, 3, 25));
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => falling.Assess(owing, before));
        Assert.Contains("2024-03-20", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Applicants.Rules.Assess(owing, before));
    }

    [Theory]
    [InlineData("25", null, true)]
    [InlineData("25.0000000000000000000000001", null, false)]
    [InlineData("12.5 12.5", null, true)]
    [InlineData("12.5 12.51", null, false)]
    [InlineData("12.5 12.51", true, true)]
    [InlineData("100*", null, true)]
    [InlineData("25 75*", null, true)]
    [InlineData("25.01 10*", null, false)]
    public void An_offshore_share_of_exactly_25_per_cent_passes(string shares, bool? excepted, bool met)
    {
        // A star marks a share held through a public company with traded shares: it does not count.
        var holdings = shares.Split(' ').Select(share => Applicants.Offshore(
            decimal.Parse(share.TrimEnd('*'), System.Globalization.CultureInfo.InvariantCulture), share.EndsWith('*')));
        var facts = Applicants.Eligible with
        {
            OffshoreHoldings = holdings.ToSequence(),
            OffshoreShareExcepted = excepted ?? false,
        };

        Assert.Equal(
            Kleene.From(met),
            Applicants.Rules.Requirement(RequirementId.ForeignOwnership).Check(facts, Applicants.Dates).ToKleene());
    }

    [Theory]
    [InlineData(25, 10, null)]
    [InlineData(15, 10, true)]
    [InlineData(25.01, 10, false)]
    public void A_share_that_may_not_count_leaves_open_what_it_can_change(decimal counts, decimal mayCount, bool? met)
    {
        var facts = Applicants.Eligible with
        {
            OffshoreHoldings = Sequence.Of(Applicants.Offshore(counts, false), Applicants.Offshore(mayCount, null)),
        };

        Assert.Equal(
            Kleene.From(met),
            Applicants.Rules.Requirement(RequirementId.ForeignOwnership).Check(facts, Applicants.Dates).ToKleene());
    }

    [Fact]
    public void No_exception_saves_a_foreign_entity()
    {
        var foreign = Applicants.Eligible with { ForeignEntity = true, OffshoreShareExcepted = true };
        Assert.Equal("1.6.5", Assert.Single(Applicants.Rules.Assess(foreign, Applicants.Dates).Failures).Clause.ToString());
    }

    [Fact]
    public void What_cannot_be_a_fact_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ApplicantFacts.Unknown with { TaxDebt = Rubles.From(-0.01m) });
        Assert.Throws<ArgumentOutOfRangeException>(() => ApplicantFacts.Unknown with { Kind = (OrganisationKind)13 });
        Assert.Throws<ArgumentOutOfRangeException>(() => ApplicantFacts.Unknown with { Reorganisation = (Reorganisation)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Applicants.Offshore(-0.01m, false));
        Assert.Throws<ArgumentOutOfRangeException>(() => Applicants.Offshore(100.01m, false));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
