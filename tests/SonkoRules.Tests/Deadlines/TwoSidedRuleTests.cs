using System;
using System.Linq;
using SonkoRules.Deadlines;
using SonkoRules.Texts;
using static SonkoRules.Tests.Deadlines.Days;

namespace SonkoRules.Tests.Deadlines;

public sealed class TwoSidedRuleTests
{
    private static readonly DeadlineRules Default = Rules();

    [Theory]
    // The review ends on Friday 14 November 2025; its limit for the notice is Thursday the 13th.
    // Decided on Monday: the next working day comes first. On Thursday: the limit. On Friday: too late.
    [InlineData("2025-11-10", "2025-11-10", "2025-11-11")]
    [InlineData("2025-11-12", "2025-11-12", "2025-11-13")]
    [InlineData("2025-11-13", "2025-11-13", "2025-11-13")]
    [InlineData("2025-11-14", "2025-11-14", "2025-11-13")]
    public void The_notice_of_rework_has_two_limits(string decision, string first, string last)
    {
        var left = Default.ReworkNotice.Between(D(decision), D("2025-11-14"), Russia).OrThrow();

        Check(left, first, last);
        Assert.Equal(2, left.Limits.Count);
    }

    [Theory]
    // The review ends on Monday 17 November 2025: a calendar day before it is Sunday, and stays.
    [InlineData("2025-11-14", "2025-11-14", "2025-11-16")]
    [InlineData("2025-11-16", "2025-11-16", "2025-11-16")]
    [InlineData("2025-11-17", "2025-11-17", "2025-11-16")]
    public void The_rework_lasts_from_its_notice_to_a_day_before_the_review_ends(string notice, string first, string last) =>
        Check(Default.ReworkedApplication.Between(D(notice), D("2025-11-17"), Russia).OrThrow(), first, last);

    [Theory]
    // The review ends on Wednesday 14 May 2025. Asked on the 6th: 7 and 12 May are the two working days.
    [InlineData("2025-05-06", "2025-05-12", "2025-05-14")]
    // Asked on Monday the 12th: 13 and 14.
    [InlineData("2025-05-12", "2025-05-14", "2025-05-14")]
    // Asked on the 13th: the second working day would be Thursday.
    [InlineData("2025-05-13", "2025-05-15", "2025-05-14")]
    public void An_answer_has_a_least_time_within_the_review(string request, string first, string last) =>
        Check(Default.ExplanationAnswer.Between(D(request), D("2025-05-14"), Russia).OrThrow(), first, last);

    [Theory]
    // 30 January 2024 + 30 is the leap day; the agreement may end before; or have ended already.
    [InlineData("2024-01-30", "2024-12-31", "2024-01-30", "2024-02-29")]
    [InlineData("2024-01-30", "2024-02-10", "2024-01-30", "2024-02-10")]
    [InlineData("2024-01-30", "2024-01-20", "2024-01-30", "2024-01-20")]
    public void The_application_to_suspend_has_two_limits(string service, string agreement, string first, string last) =>
        Check(Default.SuspensionRequest.Between(D(service), D(agreement), Russia).OrThrow(), first, last);

    [Fact]
    public void An_application_to_suspend_may_be_made_before_the_service_ends()
    {
        var left = Default.SuspensionRequest.Between(D("2024-01-30"), D("2024-12-31"), Russia).OrThrow();
        var none = Default.SuspensionRequest.Between(D("2024-01-30"), D("2024-01-20"), Russia).OrThrow();

        Assert.EndsWith(": не позднее чт 29.02.2024 [п. 3.19]", left.Explain().ToText(Language.Russian).Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith(": not later than Thu 2024-02-29", left.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(": срок истёк сб 20.01.2024, до наступления вт 30.01.2024 [п. 3.19]", none.Explain().ToText(Language.Russian).Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith(": the term ended on Sat 2024-01-20, before Tue 2024-01-30", none.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_explains_itself()
    {
        var left = Default.ReworkNotice.Between(D("2025-11-14"), D("2025-11-14"), Russia).OrThrow();

        Assert.Equal(
            "сообщение о возврате заявки на доработку: срока не остаётся: не ранее пт 14.11.2025, но не позднее чт 13.11.2025 [п. 2.10.1]",
            left.Explain().ToText(Language.Russian).Split('\n')[0]);
        Assert.Equal(left.Limits.Select(limit => limit.Explain()), left.Explain().Parts);
        Assert.Equal("2.10.1: notice of the return for rework: no time is left, not before Fri 2025-11-14 but not after Thu 2025-11-13", left.ToString());
    }

    [Fact]
    public void Days_that_are_left_are_told_from_the_first_to_the_last()
    {
        var left = Default.ReworkNotice.Between(D("2025-11-10"), D("2025-11-14"), Russia).OrThrow();

        Assert.Equal(
            "сообщение о возврате заявки на доработку: с пн 10.11.2025 по вт 11.11.2025 [п. 2.10.1]",
            left.Explain().ToText(Language.Russian).Split('\n')[0]);
        Assert.Equal("2.10.1: notice of the return for rework: from Mon 2025-11-10 to Tue 2025-11-11", left.ToString());
    }

    [Fact]
    public void Equal_questions_have_equal_answers()
    {
        Assert.Equal(
            Default.ReworkNotice.Between(D("2025-11-10"), D("2025-11-14"), Russia).OrThrow(),
            Rules().ReworkNotice.Between(D("2025-11-10"), D("2025-11-14"), Russia).OrThrow());
        Assert.NotEqual(
            Default.ReworkNotice.Between(D("2025-11-11"), D("2025-11-14"), Russia).OrThrow(),
            Default.ReworkNotice.Between(D("2025-11-10"), D("2025-11-14"), Russia).OrThrow());
    }

    private static void Check(RemainingInterval interval, string first, string last)
    {
        Assert.Equal((first, last), (Text(interval.FirstDay), Text(interval.LastDay)));
        var days = interval.Match(left => left.Days, _ => 0);
        Assert.Equal(D(first) <= D(last), interval is RemainingInterval.Left);
        Assert.Equal(D(first) <= D(last) ? NodaTime.Period.DaysBetween(D(first), D(last)) + 1 : 0, days);
        var switched = false;
        interval.Switch(_ => switched = true, _ => switched = false);
        Assert.Equal(days > 0, switched);
    }
}
