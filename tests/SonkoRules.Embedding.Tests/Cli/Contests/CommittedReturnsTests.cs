using System;
using System.Linq;
using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Embedding.Tests.Reports;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Samples.Sonko.Answering;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>What the recipients of the committed contest return, reckoned by hand.</summary>
public sealed class CommittedReturnsTests
{
    private static readonly Sequence<RecipientReturn> Returns = RecipientReturn.Of(
        CommittedContest.Outcome, CommittedContest.Content.Reports, Language.English);

    [Fact]
    public void Four_of_28_that_reported_return_money()
    {
        Assert.Equal(28, Returns.Count);
        Assert.Equal(30, CommittedContest.Outcome.Allocation.Awards.Count);
        Assert.Equal(
            ["197", "119", "203", "121"],
            Returns.Where(one => one.Due.Total > Rubles.Zero).Select(one => one.Award.ApplicationId));
    }

    // 197: (1 − 300/400 + 0) / 2 = 1/8 of 327 000.00 = 40 875.00; the demand of Tuesday 20.01.2026 gives 30 days from
    // the 21st: Thursday 19.02. 119: (1 − 100/150 + 1 − 5/7) / 2 = (1/3 + 2/7) / 2 = 13/42 of 76 500.01 =
    // 23 678.5745… = 23 678.57; the demand of 22.01 ends on Saturday 21.02, after which Monday 23.02 is a holiday.
    [Theory]
    [InlineData("197", "1/8", "40875.00", 19, false)]
    [InlineData("119", "13/42", "23678.57", 24, true)]
    public void Two_recipients_miss_results(string id, string k, string amount, int dayOfFebruary, bool moved)
    {
        var claim = Claim(id);
        Assert.Equal("3.18", claim.Clause.ToString());
        Assert.Equal(k, Assert.IsType<ReturnGround.UnmetResults>(claim.Ground).Coefficient.Value.ToString());
        Assert.Equal(amount, claim.Amount.ToString());
        var deadline = Assert.IsType<ReturnTiming.By>(claim.Timing).Deadline;
        Assert.Equal(new LocalDate(2026, 2, dayOfFebruary), deadline.LastDay);
        Assert.Equal(moved, deadline.Shift is DeadlineShift.MovedOn);
    }

    // 3.13: by 1 February of the next year; in 2026 that is a Sunday.
    [Fact]
    public void One_leaves_money_unused()
    {
        var claim = Claim("203");
        Assert.Equal(("3.13", "48250.50"), (claim.Clause.ToString(), claim.Amount.ToString()));
        Assert.Equal(
            new LocalDate(2026, 2, 2), Assert.IsType<ReturnTiming.By>(claim.Timing).Deadline.LastDay);
    }

    [Fact]
    public void One_used_money_off_purpose_which_nobody_has_demanded_yet()
    {
        Assert.Equal("20000.00", Claim("121").Amount.ToString());
        Assert.Null(Assert.IsType<ReturnTiming.NotDemanded>(Claim("121").Timing).Deadline);
    }

    // 40 875.00 + 23 678.57 + 48 250.50 + 20 000.00.
    [Fact]
    public void Sums_terms_and_shifts_are_printed()
    {
        var output = ContestFolder.RunCommitted("--language", "en").Output;
        var table = output.Split("\nSubsidies to be returned\n")[1];
        Assert.Contains("13/42", table, StringComparison.Ordinal);
        Assert.Contains("2026-02-24", table, StringComparison.Ordinal);
        Assert.Contains("To be returned (28 of 30 have reported) │ RUB\u00A0132,804.07", output, StringComparison.Ordinal);
    }

    // R-SEVERAL: the greatest coefficient, 1/3 for 119 and 1/4 for 197.
    [Fact]
    public void Another_reading_returns_another_sum() =>
        Assert.Contains(
            "× 1/3 = RUB\u00A025,500.00",
            ContestFolder.RunCommitted("--language", "en", "--reading", "R-SEVERAL=Greatest").Output,
            StringComparison.Ordinal);

    private static ReturnClaim Claim(string id) =>
        Returns.Single(one => one.Award.ApplicationId == id).Due.Items
            .Select(item => item.Claim)
            .Single(claim => claim.Amount > Rubles.Zero);
}
