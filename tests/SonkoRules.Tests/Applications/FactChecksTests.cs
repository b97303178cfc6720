using System;
using System.Linq;
using NodaTime;
using OneOf;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;
using SonkoRules.Tests.Eligibility;

namespace SonkoRules.Tests.Applications;

/// <summary>Facts that do not belong together are refused, every error at once; at the bound itself they belong.</summary>
public sealed class FactChecksTests
{
    private static readonly LocalDate Filed = Filings.Proper.Filed.Date;

    // 2.14: the five days of the review begin after acceptance has ended.
    [Theory]
    [InlineData("2025-05-19", true)]
    [InlineData("2025-05-20", true)]
    [InlineData("2025-05-21", false)]
    public void Applications_are_considered_after_acceptance_has_ended(string day, bool refused)
    {
        var dates = Filings.Dates with { Consideration = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value };

        Assert.Equal(refused ? ["/dates/consideration"] : [], Paths(Filings.Proper, dates));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Nothing_is_filed_before_the_announcement_or_the_beginning(int days, bool refused)
    {
        var announced = Filings.Dates with { Announced = Filed.PlusDays(-days) };
        var begun = Filings.Dates with { AcceptanceStart = Filings.Proper.Filed.PlusSeconds(-days) };

        Assert.Equal(refused ? ["/application/filed"] : [], Paths(Filings.Proper, announced));
        Assert.Equal(refused ? ["/application/filed"] : [], Paths(Filings.Proper, begun));

        // By the date alone (R-LATE) the hour does not matter.
        Assert.Empty(Paths(
            Filings.Proper, begun, Filings.Second(Readings.Default with { Lateness = Lateness.ByDate })));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void An_application_is_returned_and_comes_back_in_its_order(int days, bool refused)
    {
        var day = Filed.PlusDays(days);
        var deadline = Filings.Dates.Consideration;

        Assert.Equal(
            refused ? ["/application/rework/returned"] : [],
            Paths(With(new Rework.Awaited(deadline) { Returned = day }), Filings.Dates));
        Assert.Equal(
            refused ? ["/application/rework/on"] : [],
            Paths(With(new Rework.Resubmitted(day, deadline)), Filings.Dates));
        Assert.Equal(
            refused ? ["/application/rework/on"] : [],
            Paths(With(new Rework.Resubmitted(day.PlusDays(5), deadline) { Returned = Filed.PlusDays(5) }), Filings.Dates));
        Assert.Equal(
            refused ? ["/application/rework/on"] : [],
            Paths(
                With(new Rework.Resubmitted(Filed, deadline) { Time = Filings.Proper.Filed.PlusSeconds(days).TimeOfDay }),
                Filings.Dates));
    }

    [Fact]
    public void A_withdrawal_before_the_filing_is_refused_and_one_after_the_end_is_remarked()
    {
        var end = Filings.Dates.AcceptanceEnd;
        Application At(LocalDateTime moment) => Filings.Proper with { Withdrawal = Withdrawal.At(moment) };

        Assert.Equal(["/application/withdrawal"], Paths(At(Filings.Proper.Filed.PlusSeconds(-1)), Filings.Dates));
        Assert.IsType<ApplicationDecision.Withdrawn>(Filings.Decide(At(end)));
        Assert.Equal(
            new ApplicationFlaw.WithdrawnTooLate(Clause.Parse("2.12.1"), end.PlusSeconds(1), end),
            Assert.Single(Assert.IsType<ApplicationDecision.Proper>(Filings.Decide(At(end.PlusSeconds(1)))).Remarks).Flaw);
    }

    // A verdict belongs to its dates, its edition and its readings.
    [Fact]
    public void A_verdict_of_something_else_is_refused()
    {
        var rules = new Rulebook(SmolenskRules.SecondEdition).Applications;
        var own = Applicants.Dates;
        var otherTerms = new EligibilityRules(
            SmolenskRules.SecondEdition.Eligibility with { RegistrationYears = 2 }, Readings.Default);

        Assert.True(Decided(Applicants.Rules, own).IsT0);
        Assert.True(Decided(Applicants.UnderReadings(new() { Lateness = Lateness.ByDate }), own).IsT0);
        foreach (var dates in new EligibilityDates[]
        {
            new(own.Filing.PlusDays(1), own.AcceptanceEnd, own.Consideration),
            new(own.Filing, own.AcceptanceEnd.PlusDays(1), own.Consideration),
            new(own.Filing, own.AcceptanceEnd, own.Consideration.PlusDays(1)),
        })
        {
            var error = Assert.Single(Decided(Applicants.Rules, dates).AsT1.Errors);
            Assert.Equal(("/verdict", ErrorCode.FactsContradict), (error.Path, error.Code));
        }

        Assert.Equal(ErrorCode.OtherRules, Assert.Single(Decided(otherTerms, own).AsT1.Errors).Code);
        foreach (var reading in new[] { "R-DATE", "R-TWO-YEARS", "R-REGION", "R-YEAR-BACK", "R-BRANCH" })
        {
            var catalogued = ReadingCatalogue.Get(reading);
            var other = Applicants.UnderReadings(catalogued.Choose(Readings.Default, catalogued.Answers[1].Code));
            var error = Assert.Single(Decided(other, own).AsT1.Errors);
            Assert.Equal(ErrorCode.OtherRules, error.Code);
            Assert.Equal($"{reading}={catalogued.Answers[1].Code}", error.Value);
            Assert.Equal($"{reading}={catalogued.Default.Code}", error.Expected.English);
        }

        OneOf<ApplicationDecision, WhyNot> Decided(EligibilityRules eligibility, EligibilityDates dates) =>
            rules.Decide(Filings.Proper, eligibility.Assess(Applicants.Eligible, dates), Filings.Dates);
    }

    [Fact]
    public void Every_error_is_told_at_once_and_in_its_place()
    {
        var dates = Filings.Dates with { Consideration = new(2025, 5, 20), Announced = Filed.PlusDays(1) };
        var back = With(new Rework.Resubmitted(Filed.PlusDays(-1), Filed) { Returned = Filed.PlusDays(-2) });
        var verdict = Applicants.Rules.Assess(Applicants.Eligible, Applicants.Dates);
        var all = Filings.Second().DecideAll(
            Sequence.Of(new ApplicationCase(back, verdict), new ApplicationCase(back, verdict)), dates).AsT1;

        Assert.Equal(
            [
                "/dates/consideration",
                "/cases/0/application/filed", "/cases/0/application/rework/returned",
                "/cases/0/application/rework/on", "/cases/0/verdict",
                "/cases/1/application/id", "/cases/1/application/filed", "/cases/1/application/rework/returned",
                "/cases/1/application/rework/on", "/cases/1/verdict",
            ],
            all.Errors.Select(error => error.Path));
        Assert.Equal(
            [
                "/dates/consideration", "/application/filed", "/application/rework/returned", "/application/rework/on",
                "/verdict", "/others/0/filed",
            ],
            Filings.Second().Decide(back, verdict, dates, Sequence.Of(Filings.Proper with { Id = "A-2" })).AsT1.Errors
                .Select(error => error.Path));
        Assert.Equal(
            "applications are considered on 2025-05-20, allowed: after acceptance has ended on 2025-05-20",
            all.Errors[0].Message.English);
        Assert.Equal(
            "заявка «A-1» представлена после доработки 09.05.2025, допустимо: не раньше подачи 10.05.2025",
            all.Errors[3].Message.Russian);
    }

    private static Application With(Rework rework) => Filings.Proper with { Rework = rework };

    private static string[] Paths(Application application, ApplicationDates dates, ApplicationRules? rules = null) =>
        (rules ?? Filings.Second()).Decide(application, Filings.Eligible, dates).Match(
            _ => Array.Empty<string>(), whyNot => [.. whyNot.Errors.Select(error => error.Path)]);
}
