using System;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>Contests whose reports, returns and publications lie after the last decree: answered, and marked as provisional
/// where a decree may still move a day.</summary>
public sealed class ContestsOfTodayTests
{
    private const string Remainder =
        """{"document":"return-request/1","rules":{"edition":"E3"},"subsidy":100,"claims":[{"kind":"UnusedRemainder","amount":40,"year":2039}]}""";

    public static TheoryData<string> Announced => ["2026-10-20", "2026-12-01", "2027-02-01"];

    [Theory]
    [MemberData(nameof(Announced))]
    public void A_timetable_reaches_the_publication_of_the_projects(string day)
    {
        var ran = Sonko.Pipe(Request(day), "timetable");

        Assert.Equal(0, ran.Code);
        Assert.Contains("\"stage\":\"ProjectPublication\",\"date\":\"2028-02-29\"", ran.Text, StringComparison.Ordinal);
        Assert.Equal(0, Sonko.Pipe(Request(day), "timetable", "--to", "table").Code);
    }

    // 2039: the answer does not depend on the decrees that the library learns of meanwhile.
    [Fact]
    public void What_a_decree_may_still_move_is_marked_in_every_form()
    {
        var request = Request("2039-02-01");

        Assert.Contains("\"provisional\":true", Sonko.Pipe(request, "timetable").Text, StringComparison.Ordinal);
        Assert.Contains("предварительно", Sonko.Pipe(request, "timetable", "--to", "table").Text, StringComparison.Ordinal);
        Assert.Contains("provisional", Sonko.Pipe(request, "timetable", "--to", "table", "--language", "en").Text, StringComparison.Ordinal);
        var calendar = Sonko.Pipe(request, "timetable", "--to", "ics", "--contest", "2039-1").Text;
        Assert.Contains("STATUS:TENTATIVE", calendar, StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED", calendar, StringComparison.Ordinal); // the dates that never move
        var page = Sonko.Pipe(Sonko.Example("contest"), "contest", "--to", "html", "--announced", "01.02.2039").Text;
        Assert.Contains("предварительно: выходные дни могут быть перенесены постановлением", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unused_remainder_of_2027_is_due_on_the_first_of_February_2028()
    {
        var ran = Sonko.Pipe(Remainder.Replace("2039", "2027", StringComparison.Ordinal), "return");

        Assert.Equal(0, ran.Code);
        Assert.Contains("\"lastDay\":\"2028-02-01\"", ran.Text, StringComparison.Ordinal);
        Assert.Contains("\"provisional\":true", Sonko.Pipe(Remainder, "return").Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Announced))]
    public void The_page_of_a_contest_has_its_timetable(string day)
    {
        var ran = Sonko.Pipe(Sonko.Example("contest"), "contest", "--to", "html", "--announced", day);

        Assert.Equal(0, ran.Code);
        Assert.Contains("datetime=\"2028-02-29\"", ran.Text, StringComparison.Ordinal);
    }

    private static string Request(string day) =>
        $$"""{"document":"timetable-request/1","rules":{"edition":"E3"},"announced":"{{day}}"}""";
}
