using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Returns;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>The rulebook has a calendar of its own, through which R-DECREE-DAYS acts; another is passed on purpose.</summary>
public sealed class OwnCalendarTests
{
    // Days off with pay: 30 March to 30 April and 6 to 8 May 2020. Agreed on 27.03.2020, paid within 10 working days (3.12):
    // by 10.04, or from 12.05 on by 25.05 (the May holidays lie between).
    [Theory]
    [InlineData(PaidDaysOff.CountAsWorking, "2020-04-10")]
    [InlineData(PaidDaysOff.CountAsNonWorking, "2020-05-25")]
    public void R_DECREE_DAYS_acts_through_the_calendar_of_the_rulebook(PaidDaysOff answer, string last)
    {
        var rules = Rules(new() { PaidDaysOff = answer });
        var payment = rules.Payment.From(D("2020-03-27")).OrThrow();

        Assert.Equal(D(last), payment.LastDay);
        Assert.Equal("R-DECREE-DAYS=" + answer, payment.Readings.Single(used => used.Id == "R-DECREE-DAYS").ToString());
        Assert.Equal(
            D("2020-04-10"), rules.Payment.From(D("2020-03-27"), RussianCalendar.FiveDayWeek).OrThrow().LastDay);
    }

    [Theory]
    [InlineData(PaidDaysOff.CountAsWorking)]
    [InlineData(PaidDaysOff.CountAsNonWorking)]
    public void Every_operation_counts_in_it_unless_another_is_passed(PaidDaysOff answer)
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition, new() { PaidDaysOff = answer });
        var (terms, returns) = (rules.Deadlines, rules.Returns);
        var (own, day) = (terms.Calendar, D("2020-03-27"));
        var breach = new BreachFacts { SubsidyYear = 2020, Found = day, ActSent = day, CureBy = day.PlusDays(9) };
        var agreement = new AgreementFacts { ProtocolSigned = day, DraftNoticeSent = day };
        var service = new SuspensionFacts { AgreementEnds = day.PlusDays(90), ServiceEnded = day };

        Assert.Equal(terms.ClarificationRequest.Before(day.PlusDays(40), own), terms.ClarificationRequest.Before(day.PlusDays(40)));
        Assert.Equal(terms.Withdrawal.By(day, own), terms.Withdrawal.By(day));
        Assert.Equal(terms.Acceptance.From(day, own), terms.Acceptance.From(day));
        Assert.Equal(terms.TaxCertificate.At(day, own), terms.TaxCertificate.At(day));
        Assert.Equal(terms.DraftAgreement.AfterProtocol(day, own), terms.DraftAgreement.AfterProtocol(day));
        Assert.Equal(terms.DraftAgreement.From(day, own), terms.DraftAgreement.From(day));
        Assert.Equal(terms.BreachCure.On(day, own), terms.BreachCure.On(day));
        Assert.Equal(terms.UnusedReturn.For(2020, own), terms.UnusedReturn.For(2020));
        Assert.Equal(terms.QuarterlyReport.For(2020, 1, own), terms.QuarterlyReport.For(2020, 1));
        Assert.Equal(terms.ReworkNotice.Between(day, day.PlusDays(50), own), terms.ReworkNotice.Between(day, day.PlusDays(50)));
        Assert.Equal(terms.ExplanationAnswer.Between(day, day.PlusDays(50), own), terms.ExplanationAnswer.Between(day, day.PlusDays(50)));
        Assert.Equal(terms.ReworkedApplication.Between(day, day.PlusDays(50), own), terms.ReworkedApplication.Between(day, day.PlusDays(50)));
        Assert.Equal(terms.SuspensionRequest.Between(day, day.PlusDays(50), own), terms.SuspensionRequest.Between(day, day.PlusDays(50)));
        Assert.Equal(terms.Timetable(day, own).OrThrow().Entries, terms.Timetable(day).OrThrow().Entries);
        Assert.Equal(
            terms.AnnouncedBy(ContestStage.Payment, D("2020-06-30"), own), terms.AnnouncedBy(ContestStage.Payment, D("2020-06-30")));
        Assert.Equal(returns.Breach(breach, day.PlusDays(60), own), returns.Breach(breach, day.PlusDays(60)));
        Assert.Equal(returns.Agreement(agreement, day.PlusDays(60), own), returns.Agreement(agreement, day.PlusDays(60)));
        Assert.Equal(returns.Suspension(service, day.PlusDays(60), own), returns.Suspension(service, day.PlusDays(60)));
        Assert.Equal(returns.Reporting(2020, own), returns.Reporting(2020));
        Assert.Equal(returns.Reporting(day, own), returns.Reporting(day));
    }
}
