using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Which readings a deadline names: those that its days depend on, and no others.</summary>
public sealed class ReadingsNamedTests
{
    [Theory]
    [InlineData(AcceptanceWindow.DayAfterPublication, "R-START R-SPAN R-WINDOW")]
    [InlineData(AcceptanceWindow.WhenLeadAllows, "R-START R-SPAN R-WINDOW R-BEFORE R-BACK")]
    public void Acceptance_names_the_readings_of_the_lead_only_when_it_waits_for_it(AcceptanceWindow answer, string ids)
    {
        var rules = Rules(new() { AcceptanceWindow = answer });

        Assert.Equal(
            ids.Split(' ').Order(),
            rules.Acceptance.From(D("2025-04-21"), Russia).OrThrow().Readings.Select(used => used.Id).Order());
        Assert.Equal(
            Rules().ResultsPlacement.From(D("2025-04-21"), Russia).OrThrow().Readings,
            rules.ResultsPlacement.From(D("2025-04-21"), Russia).OrThrow().Readings);
    }

    [Fact]
    public void Days_off_with_pay_are_named_where_a_term_could_count_them()
    {
        var rules = Rules();
        foreach (var calendar in new[] { Russia, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff })
        {
            for (var day = D("2020-02-15"); day < D("2021-12-01"); day = day.PlusDays(1))
            {
                // In working days every day of the term counts.
                var payment = rules.Payment.From(day, calendar).OrThrow();
                Check(payment, day, payment.LastDay);
                var asked = rules.ClarificationRequest.Before(day, calendar).OrThrow();
                Check(asked, asked.LastDay, day);

                // In calendar days only those over which the last day could move.
                var placed = rules.ResultsPlacement.From(day, calendar).OrThrow();
                Check(placed, placed.NominalLastDay, placed.LastDay);

                // A span stays, so that nothing of the calendar matters.
                Assert.DoesNotContain(rules.Winners.From(day, calendar).OrThrow().Readings, used => used.Id == "R-DECREE-DAYS");

                // The day of an event stays.
                Assert.DoesNotContain(rules.Withdrawal.By(day, calendar).OrThrow().Readings, used => used.Id == "R-DECREE-DAYS");
            }
        }
    }

    private static void Check(Deadline deadline, LocalDate first, LocalDate last)
    {
        var touches = false;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            touches |= RussianCalendar.FederalPaidDaysOff.Concat(RussianCalendar.SmolenskPaidDaysOff)
                .Any(period => period.First <= day && day <= period.Last);
        }

        Assert.Equal(touches, deadline.Readings.Any(used => used.Id == "R-DECREE-DAYS"));
    }
}
