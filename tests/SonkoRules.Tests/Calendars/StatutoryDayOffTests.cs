using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Calendars;

/// <summary>1 July 2020 is non-working by 1-ФКЗ of 14.03.2020, art. 2, part 5: under every reading of the decrees.</summary>
public sealed class StatutoryDayOffTests
{
    private static readonly LocalDate Vote = new(2020, 7, 1);

    [Fact]
    public void The_day_of_the_vote_is_off_in_every_calendar_and_cites_the_law()
    {
        foreach (var calendar in new[]
        {
            RussianCalendar.FiveDayWeek, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff,
            RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff,
        })
        {
            var kind = Assert.IsType<DayKind.StatutoryDayOff>(calendar.Describe(Vote).Kind);
            Assert.Contains("1-ФКЗ", kind.Source.ToText(Language.Russian), System.StringComparison.Ordinal);
            Assert.False(calendar.Describe(Vote.PlusDays(-1)).IsShortened); // not a holiday of article 112
        }

        Assert.DoesNotContain(RussianCalendar.FederalPaidDaysOff, period => period.First <= Vote && Vote <= period.Last);
    }

    // From Wednesday 17 June: 18, 19, 22, 23, 24 (worked unless R-DECREE-DAYS says otherwise), 25, 26, 29, 30 June, and
    // 1 July is off: the tenth day is 2 July; without the 24th it is the 3rd.
    [Theory]
    [InlineData(PaidDaysOff.CountAsWorking, "2020-07-02")]
    [InlineData(PaidDaysOff.CountAsNonWorking, "2020-07-03")]
    public void A_payment_due_ten_working_days_after_17_June_2020(PaidDaysOff reading, string last)
    {
        var rules = Rules(new() { PaidDaysOff = reading });

        Assert.Equal(last, Text(rules.Payment.From(D("2020-06-17"), rules.Calendar).OrThrow().LastDay));
    }
}
