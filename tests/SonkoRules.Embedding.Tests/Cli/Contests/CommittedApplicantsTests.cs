using System;
using System.Linq;
using SonkoRules.Applications;
using SonkoRules.Contests;
using SonkoRules.Eligibility;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>Each thing that the applicants and documents of the committed contest are there to show is really in
/// them.</summary>
public sealed class CommittedApplicantsTests
{
    private static ContestProceedings.Held Proceedings => CommittedContest.Proceedings;

    [Fact]
    public void Of_130_applications_112_go_on_to_scoring()
    {
        Assert.Equal(130, Proceedings.Decisions.Count);
        Assert.Equal(112, Proceedings.Outcome.Rating.Count);
        Assert.Equal(18, Proceedings.Decisions.Count(decision => decision is not ApplicationDecision.Proper));
        Assert.True(Proceedings.IsUndecided);
        Assert.False(Proceedings.IsFinal);
    }

    // 213: liquidation (1.6.1), 30 000.01 of tax debt (1.6.2), foreign agent (1.6.9), no charter. 214: a political
    // party (1.5.1) with a public founder (1.5.2). 219: 25.01 % offshore. 229: commercial, registered in the region for
    // less than a year, with a breach, without a project, not signed.
    [Theory]
    [InlineData("213", "2.17.1 2.17.2", "1.6.1 1.6.2 1.6.9")]
    [InlineData("214", "2.17.1", "1.5.1 1.5.2")]
    [InlineData("215", "2.17.5", "")]
    [InlineData("216", "2.17.6", "")]
    [InlineData("217", "2.17.6", "")]
    [InlineData("218", "2.17.4 2.17.7", "")]
    [InlineData("219", "2.17.1 2.17.2 2.17.2", "1.6.5")]
    [InlineData("225", "2.17.2", "")]
    [InlineData("229", "2.17.1 2.17.2 2.17.3", "1.5 1.5 1.5.3")]
    public void Applications_are_rejected_on_one_ground_and_on_several(string id, string grounds, string failures)
    {
        var rejected = Assert.IsType<ApplicationDecision.Rejected>(Decision(id));
        Assert.Equal(grounds, string.Join(' ', rejected.Grounds.Select(ground => ground.Rejects)));
        Assert.Equal(failures, string.Join(' ', Case(id).Verdict.Failures.Select(failure => failure.Clause)));
    }

    // Acceptance ended at 18:00:00.
    [Fact]
    public void One_came_a_minute_late_and_two_are_of_one_applicant()
    {
        var end = CommittedContest.Content.Dates.Decisions.AcceptanceEnd;
        Assert.Equal(end.PlusMinutes(1), Case("215").Application.Filed);
        Assert.Equal(Case("216").Application.ApplicantId, Case("217").Application.ApplicantId);
    }

    [Fact]
    public void Applications_are_withdrawn_returned_and_not_brought_back()
    {
        Assert.IsType<ApplicationDecision.Withdrawn>(Decision("220"));
        Assert.IsType<ApplicationDecision.Withdrawn>(Decision("221"));
        var anew = Assert.IsType<ApplicationDecision.ReturnedForRework>(Decision("222"));
        Assert.Equal(["2.11.2"], anew.Grounds.Select(ground => ground.Returns.ToString()));
        Assert.IsType<ApplicationFlaw.FiledAnewTooLate>(Assert.Single(anew.Remarks).Flaw);
        var asked = Assert.IsType<ApplicationDecision.ReturnedForRework>(Decision("223"));
        Assert.Equal(["2.11.2", "2.11.4"], asked.Grounds.Select(ground => ground.Returns.ToString()));
        Assert.Equal("2.10.3", Assert.IsType<ApplicationDecision.NotFiled>(Decision("224")).Clause.ToString());
    }

    [Theory]
    [InlineData("226", "Applicant", "InBankruptcy TaxDebt InExtremismList ForeignAgent")]
    [InlineData("227", "Applicant DocumentAsOf InformationReliable RecognisedBreaches", "SocialActivities Breaches")]
    [InlineData("228", "DocumentComplete DocumentMeetsRequirements SignerInRegister", "")]
    [InlineData("230", "Applicant Documents", "OverdueDebtToRegion OverdueDebtExcepted")]
    public void Some_are_undetermined_and_say_what_is_missing(string id, string missing, string ofApplicant)
    {
        var undetermined = Assert.IsType<ApplicationDecision.Undetermined>(Decision(id));
        Assert.Equal(missing, string.Join(' ', undetermined.Missing.Select(one => one.Fact)));
        Assert.Equal(ofApplicant, string.Join(' ', Case(id).Verdict.Missing.Select(one => one.Fact)));
    }

    // 211: registered a year before filing; 119: 30 000.00 of tax debt; 203: 25 % offshore; 107: another accedes to it;
    // 134: an excepted debt; 187: a breach before the two years; 196: an extract of 30 days; 167: a breach recognised a
    // year and a day before the day of filing.
    [Fact]
    public void Scored_ones_stand_on_the_right_side_of_the_bounds()
    {
        Assert.Equal(Facts("211").RegisteredInRegionSince!.Value.PlusYears(1), Case("211").Application.Filed.Date);
        Assert.Equal(Rubles.From(30_000m), Facts("119").TaxDebt);
        Assert.Equal(25m, Facts("203").OffshoreHoldings!.Single().Percent);
        Assert.Equal(Reorganisation.AccessionToApplicant, Facts("107").Reorganisation);
        Assert.Equal((true, true), (Facts("134").OverdueDebtToRegion!.Value, Facts("134").OverdueDebtExcepted!.Value));
        Assert.Single(Facts("187").Breaches!);
        var extract = Case("196").Application.Documents!.Single(one => one.Kind == DocumentKind.RegisterExtract);
        Assert.Equal(Case("196").Application.Filed.Date.PlusDays(-30), extract.AsOf);
        Assert.Equal(
            Case("167").Application.Filed.Date,
            Case("167").Application.RecognisedBreaches!.Single().PlusYears(1).PlusDays(1));
        Assert.All(
            new[] { "211", "119", "203", "107", "134", "187", "196", "167" },
            id => Assert.IsType<ApplicationDecision.Proper>(Decision(id)));
    }

    [Fact]
    public void Every_application_that_is_not_scored_is_printed_with_its_clauses()
    {
        var output = ContestFolder.RunCommitted().Output;
        var decisions = output.Split("\nРешения по заявкам\n")[1].Split("\nДеньги\n")[0];
        foreach (var decision in Proceedings.Decisions.Where(one => one is not ApplicationDecision.Proper))
        {
            Assert.Contains($"│ {decision.ApplicationId} ", decisions, StringComparison.Ordinal);
        }

        Assert.Contains("2.14.1, 2.14.6.2", decisions, StringComparison.Ordinal);
        Assert.Contains("│ Не хватает сведений              │ 226 227 228 230 │", output, StringComparison.Ordinal);
        Assert.Contains("│ На доработке                     │ 222 223         │", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_application_is_explained_by_its_decision_and_its_verdict()
    {
        var output = ContestFolder.RunCommitted("--language", "en", "--explain", "214").Output;
        var why = output.Split("\nExplanation: application 214\n")[1];
        Assert.StartsWith("The application is rejected [cl. 2.17]\n  The applicant is not eligible [cl. 2.17.1]\n", why, StringComparison.Ordinal);
        Assert.Contains("a public founder: yes; required: no", why, StringComparison.Ordinal);
        Assert.DoesNotContain("a subsidy of", output, StringComparison.Ordinal);
    }

    private static ApplicationDecision Decision(string id) =>
        Proceedings.Decisions.Single(decision => decision.ApplicationId == id);

    private static ApplicationCase Case(string id) => Proceedings.Cases.Single(one => one.Application.Id == id);

    private static ApplicantFacts Facts(string id) =>
        CommittedContest.Content.Filed.Applications.Single(one => one.Application.Id == id).Applicant.OnFiling;
}
