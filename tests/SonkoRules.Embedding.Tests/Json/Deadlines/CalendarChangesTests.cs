using System;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Texts;

namespace SonkoRules.Embedding.Tests.Json.Deadlines;

/// <summary>A caller's own decrees, days off and years.</summary>
public sealed class CalendarChangesTests
{
    private const string Start =
        "{ \"document\": \"deadline-request/1\", \"rules\": { \"edition\": \"E3\" }, \"rule\": \"Payment\", \"dates\": { \"event\": ";

    // 2045 is of no calendar of the library. From Wednesday 26 April: 27, 28; 2 May is the region's day off, 3, 4, 5 (1 May
    // is a holiday); 8 is moved, 9 a holiday; 10, 11, 12, 15, 16.
    private const string Own =
        """
        "2045-04-26" }, "calendarChanges": { "through": 2045,
          "decrees": [ { "date": "2044-09-01", "number": "1", "transfers": [
            { "from": "2045-01-01", "to": "2045-05-08" }, { "from": "2045-01-07", "to": "2045-12-29" } ] } ],
          "daysOff": [ { "date": "2045-05-02", "name": { "ru": "Радоница", "en": "Radonitsa" }, "act": { "ru": "закон № 1", "en": "law No. 1" } } ] } }
        """;

    [Fact]
    public void A_term_is_counted_in_the_caller_s_own_calendar_and_is_final()
    {
        var answer = Answers.Root(Results.Value(RuleOperations.Deadline.Run(Results.Utf8(Start + Own))));

        Assert.Equal(new LocalDate(2045, 5, 16), answer.Day("result/deadline/lastDay"));
        Assert.False(answer.At("result/deadline/provisional").GetBoolean());
        Assert.Equal(new LocalDate(2045, 12, 31), answer.Day("calendar/lastDay"));
    }

    [Fact]
    public void A_calendar_goes_out_as_it_came_in()
    {
        var request = Results.Value(RuleOperations.Deadline.Read(Results.Utf8(Start + Own)));

        Assert.Equal(request, Results.Value(RuleOperations.Deadline.Read(RuleOperations.Deadline.WriteRequest(request))));
        Assert.Throws<ArgumentException>(() => RuleOperations.Deadline.WriteRequest(new DeadlineRequest(
            request.Rules, request.Rule, request.Dates, request.Calendar.WithPaidDaysOff(new PaidDaysOffPeriod(
                new LocalDate(2044, 5, 4), new LocalDate(2044, 5, 6), new CalendarSource.OtherAct(new LocalizedText("указ", "decree")))).OrThrow())));
    }

    [Theory]
    [InlineData("\"2025-06-02\" }, \"calendarChanges\": { \"through\": 2101 } }", "/calendarChanges/through 2101")]
    [InlineData("\"2025-06-02\" }, \"calendarChanges\": { \"through\": 2012 } }", "/calendarChanges/through 2012")]
    [InlineData(
        "\"2025-06-02\" }, \"calendarChanges\": { \"decrees\": [ { \"date\": \"2039-09-01\", \"number\": \"7\", \"transfers\": [] } ], "
            + "\"daysOff\": [ { \"date\": \"2025-05-09\", \"name\": { \"ru\": \"д\", \"en\": \"d\" }, \"act\": { \"ru\": \"з\", \"en\": \"l\" } } ] } }",
        "/calendarChanges/decrees/0 \"7\"",
        "/calendarChanges/daysOff/0 \"2025-05-09\"")]
    [InlineData("\"2039-06-01\" }, \"calendarChanges\": { \"decreedOnly\": true } }", "/dates/event \"2039-06-01\"")]
    public void What_does_not_fit_is_refused_at_its_place(string rest, params string[] errors) =>
        Assert.Equal(errors, Answers.Errors(RuleOperations.Deadline, Start + rest));

    [Fact]
    public void Provisional_days_can_be_forbidden()
    {
        var request = Results.Value(RuleOperations.Deadline.Read(Results.Utf8(
            Start + "\"2025-06-02\" }, \"calendarChanges\": { \"decreedOnly\": true } }")));

        Assert.Equal(RussianCalendar.LastDecreedYear, request.Calendar.LastDay.Year);
        Assert.Equal(request, Results.Value(RuleOperations.Deadline.Read(RuleOperations.Deadline.WriteRequest(request))));
    }
}
