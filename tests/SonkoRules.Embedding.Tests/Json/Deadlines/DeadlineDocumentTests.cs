using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json.Operations;
using SonkoRules.Json.Operations.Deadlines;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json.Deadlines;

public sealed class DeadlineDocumentTests
{
    private static readonly Readings Others = Readings.Default with
    {
        FromTheDay = FromTheDay.SameDay,
        NonWorkingLastDay = NonWorkingLastDay.Stays,
        DaysBefore = DaysBefore.FullDaysBetween,
        FourthQuarterReport = FourthQuarterReport.ReplacedByFinal,
        PaidDaysOff = PaidDaysOff.CountAsNonWorking,
    };

    [Fact]
    public void Every_rule_answers_by_its_name_what_the_library_answers()
    {
        var random = new Random(20250210);
        var kinds = new HashSet<string>();
        var asked = new HashSet<string>();
        foreach (var edition in SmolenskRules.History.Editions)
        {
            foreach (var readings in new[] { Readings.Default, Others })
            {
                var rules = new Rulebook(edition, readings);
                foreach (var rule in rules.Deadlines.All)
                {
                    for (var i = 0; i < 6; i++)
                    {
                        var request = Request(rules, rule, random);
                        var answer = Answers.Of(RuleOperations.Deadline, request);
                        kinds.Add(Same(Expected(rule, request), answer));
                        asked.Add(rule.Name);
                    }
                }
            }
        }

        Assert.Equal(["CoveredByFinal", "Day", "Left", "NoneLeft", "OwnReports"], kinds.Order(StringComparer.Ordinal));
        Assert.Equal(SmolenskRules.AnnouncedOn(new LocalDate(2025, 9, 1)).OrThrow().Deadlines.All.Count, asked.Count);
    }

    [Fact]
    public void The_calendar_is_the_one_that_is_named_or_that_the_readings_choose()
    {
        var day = new DeadlineDates.Event(new LocalDate(2021, 10, 29));
        var plain = Rules(Readings.Default);
        var off = Rules(Others);

        Assert.Equal("FiveDayWeek", Calendar(new(plain, "Payment", day)));
        Assert.Equal("FiveDayWeekWithSmolenskPaidDaysOff", Calendar(new(off, "Payment", day)));
        Assert.Equal(
            "FiveDayWeekWithFederalPaidDaysOff",
            Calendar(new(plain, "Payment", day, RussianCalendar.FiveDayWeekWithFederalPaidDaysOff)));
        Assert.Equal("FiveDayWeek", Calendar(new(off, "Payment", day, RussianCalendar.FiveDayWeek)));
    }

    [Fact]
    public void A_calendar_of_the_caller_is_counted_in_and_cannot_be_written()
    {
        var own = RussianCalendar.FiveDayWeek.WithRegionalDayOff(
            new LocalDate(2025, 4, 29),
            new LocalizedText("Радоница", "Radonitsa"),
            new CalendarSource.OtherAct(new LocalizedText("закон", "a law"))).OrThrow();
        var request = new DeadlineRequest(
            Rules(Readings.Default), "Payment", new DeadlineDates.Event(new LocalDate(2025, 4, 25)), own);

        var result = Results.Value(RuleOperations.Deadline.Compute(request));
        var answer = Answers.Root(RuleOperations.Deadline.WriteAnswer(request, result));

        Assert.False(answer.At("calendar").TryGetProperty("code", out _));
        Assert.Contains(
            answer.At("result/deadline/skippedDays").EnumerateArray(),
            day => day.Text("kind") == "RegionalDayOff" && day.Text("date") == "2025-04-29");
        Assert.Throws<ArgumentException>(() => RuleOperations.Deadline.WriteRequest(request));
    }

    [Theory]
    [InlineData("\"rule\": \"Pay\", \"dates\": {}", "/rule \"Pay\"")]
    [InlineData("\"rule\": \"Payment\", \"dates\": {}", "/dates/event")]
    [InlineData("\"rule\": \"Payment\", \"dates\": { \"event\": \"2012-12-31\" }", "/dates/event \"2012-12-31\"")]
    [InlineData("\"rule\": \"Payment\", \"dates\": { \"event\": \"2027-12-31\" }", "/dates/event \"2027-12-31\"")]
    [InlineData(
        "\"rule\": \"Payment\", \"dates\": { \"year\": 2025, \"limit\": \"2030-01-01\" }",
        "/dates/limit \"2030-01-01\"",
        "/dates/year 2025",
        "/dates/event")]
    [InlineData("\"rule\": \"UnusedReturn\", \"dates\": { \"year\": 2012 }", "/dates/year 2012")]
    [InlineData("\"rule\": \"UnusedReturn\", \"dates\": { \"year\": 2027 }", "/dates/year 2027")]
    [InlineData(
        "\"rule\": \"QuarterlyReport\", \"dates\": { \"year\": 2025, \"quarter\": 5 }", "/dates/quarter 5")]
    [InlineData("\"rule\": \"QuarterlyReport\", \"dates\": { \"year\": 2025 }", "/dates/quarter")]
    [InlineData("\"rule\": \"ReworkNotice\", \"dates\": { \"event\": \"2025-06-02\" }", "/dates/limit")]
    [InlineData(
        "\"rule\": \"DraftAgreement\", \"dates\": { \"event\": \"2025-06-02\", \"signed\": \"2025-06-02\" }", "/dates")]
    [InlineData("\"rule\": \"DraftAgreement\", \"dates\": {}", "/dates")]
    [InlineData("\"rule\": \"DraftAgreement\", \"dates\": { \"year\": 2025 }", "/dates/year 2025", "/dates")]
    [InlineData(
        "\"rule\": \"DraftAgreement\", \"dates\": { \"signed\": \"2025-06-02\", \"quarter\": 2 }", "/dates/quarter 2")]
    [InlineData("\"rule\": \"Payment\", \"dates\": { \"event\": null }", "/dates/event")]
    [InlineData(
        "\"rule\": \"Payment\", \"dates\": { \"event\": \"2025-06-02\" }, \"calendar\": \"SixDayWeek\"",
        "/calendar \"SixDayWeek\"")]
    public void What_a_rule_does_not_take_is_refused_at_its_place(string request, params string[] errors) =>
        Assert.Equal(
            errors,
            Answers.Errors(
                RuleOperations.Deadline,
                "{ \"document\": \"deadline-request/1\", \"rules\": { \"edition\": \"E3\" }, " + request + " }"));

    [Fact]
    public void The_range_of_the_calendar_is_named()
    {
        var error = Assert.Single(Results.Errors(RuleOperations.Deadline.Run(Results.Utf8(
            """
            {
              "document": "deadline-request/1",
              "rules": { "edition": "E3" },
              "rule": "Payment",
              "dates": { "event": "2027-12-31" }
            }
            """))));

        Assert.Contains("2013-01-01 … 2027-12-31", error.Expected.Russian, StringComparison.Ordinal);
        Assert.Contains("2013-01-01 … 2027-12-31", error.Expected.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_request_refuses_what_its_rule_does_not_take()
    {
        var rules = Rules(Readings.Default);
        var day = new DeadlineDates.Event(new LocalDate(2025, 6, 2));

        Assert.Throws<ArgumentException>(() => new DeadlineRequest(rules, "Pay", day));
        Assert.Throws<ArgumentException>(() => new DeadlineRequest(rules, "Payment", new DeadlineDates.Year(2025)));
        Assert.Throws<ArgumentException>(() => new DeadlineRequest(rules, "UnusedReturn", day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeadlineDates.Quarter(2025, 5));
    }

    private static Rulebook Rules(Readings readings) => new(SmolenskRules.ThirdEdition, readings);

    private static string Calendar(DeadlineRequest request) =>
        Answers.Of(RuleOperations.Deadline, request).Text("calendar/code");

    private static DeadlineRequest Request(Rulebook rules, DeadlineRule rule, Random random)
    {
        var day = new LocalDate(2020, 1, 1).PlusDays(random.Next(2200));
        DeadlineDates dates = rule switch
        {
            YearDateRule => new DeadlineDates.Year(day.Year),
            QuarterlyReportRule => new DeadlineDates.Quarter(day.Year, random.Next(1, 5)),
            ReworkNoticeRule or ReworkedApplicationRule or ExplanationAnswerRule or SuspensionRequestRule =>
                new DeadlineDates.Between(day, day.PlusDays(random.Next(-5, 30))),
            DraftAgreementRule when random.Next(2) == 0 => new DeadlineDates.ProtocolSigned(day),
            _ => new DeadlineDates.Event(day),
        };
        var calendar = random.Next(3) == 0 ? RussianCalendar.FiveDayWeekWithFederalPaidDaysOff : null;
        return new DeadlineRequest(rules, rule.Name, dates, calendar, random.Next(2) == 0);
    }

    /// <summary>Asks the rule itself: by the one method of its class that takes such days.</summary>
    private static object Expected(DeadlineRule rule, DeadlineRequest request)
    {
        object[] values = request.Dates.Match<object[]>(
            @event => [@event.Day],
            signed => [signed.Day],
            between => [between.Day, between.Limit],
            year => [year.Number],
            quarter => [quarter.YearNumber, quarter.Number]);
        object[] arguments = [.. values, request.Calendar];
        var method = rule.GetType().GetMethods().Single(
            method => method.DeclaringType == rule.GetType()
                && method.GetParameters().Length == arguments.Length
                && !method.IsSpecialName
                && (rule is not DraftAgreementRule
                    || method.Name == "AfterProtocol" == request.Dates is DeadlineDates.ProtocolSigned));
        return method.Invoke(rule, arguments)!;
    }

    private static string Same(object expected, JsonElement answer)
    {
        var kind = answer.Text("result/kind");
        switch (expected)
        {
            case Deadline deadline:
                DeadlineCheck.Same(deadline, answer.At("result/deadline"));
                break;
            case QuarterlyReportDue due:
                Assert.Equal(due is QuarterlyReportDue.Own, kind == "OwnReports");
                DeadlineCheck.Same(due.Deadline, answer.At("result/deadline"));
                break;
            case RemainingInterval interval:
                Assert.Equal(interval.GetType().Name, kind);
                Assert.Equal(interval.FirstDay, answer.Day("result/firstDay"));
                Assert.Equal(interval.LastDay, answer.Day("result/lastDay"));
                Assert.Equal(interval.Limits.Count, answer.At("result/limits").GetArrayLength());
                for (var i = 0; i < interval.Limits.Count; i++)
                {
                    DeadlineCheck.Same(interval.Limits[i], answer.At("result/limits")[i]);
                }

                if (interval is RemainingInterval.Left left)
                {
                    Assert.Equal(left.Days, answer.At("result/days").GetInt32());
                }

                break;
            default:
                Assert.Fail($"{expected.GetType()} is not an answer of a rule.");
                break;
        }

        return kind;
    }
}
