using System;
using System.Linq;
using System.Text;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Subsidies;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>Contests read from a table of scores.</summary>
public sealed class TableOfScoresTests
{
    private const string Header = "application;direction;request;filed;video;answer;expert;c1;c2;c3;c4;c5;c6;c7;c8;c9;c10\n";

    private static readonly string[] Options =
        ["contest", "--from", "csv", "--edition", "E3", "--appropriation", "250000,00", "--limits", "60000.00"];

    [Fact]
    public void A_table_becomes_a_request()
    {
        var request = Request(
            Header
            + "26-01;Спорт;30000,5;16.02.2026 10:03;да;согласие;первый" + Scores(90) + "\n"
            + "26-01;;;;;;второй" + Scores(80) + "\n"
            + "26-02;;100;2026-02-16T10:04:05;;;первый" + Scores(70) + "\n"
            + "26-01;Спорт;30000,50;16.02.2026 10:03:00;да;согласие;третий" + Scores(70) + "\n"
            + "26-02;;;;;;второй" + Scores(70) + "\n"
            + "26-02;;;;no;;третий" + Scores(70) + "\n");

        Assert.Equal("E3", request.Rules.Edition.Id);
        Assert.Equal((250_000m, 250_000m, 60_000m), (
            request.Input.Budget.Appropriation.ToDecimal(),
            request.Input.Budget.Distributed.ToDecimal(),
            request.Input.Budget.Limits.ToDecimal()));
        var (first, second) = (request.Input.Applications[0], request.Input.Applications[1]);
        Assert.Equal(("26-01", 30_000.5m, true, "Спорт"), (first.Id, first.Request.ToDecimal(), first.HasVideo, first.GrantDirection));
        Assert.Equal(new NodaTime.LocalDateTime(2026, 2, 16, 10, 3), first.FiledAt);
        Assert.Equal(["первый", "второй", "третий"], first.Sheets.Select(sheet => sheet.Expert));
        Assert.Equal([90, 80, 70], first.Sheets.Select(sheet => sheet.Scores[9]));
        Assert.Equal(OfferAnswer.Accepted, request.Input.Answers.Of("26-01"));
        Assert.Equal(("26-02", false, string.Empty), (second.Id, second.HasVideo, second.GrantDirection));
        Assert.Equal(OfferAnswer.Awaited, request.Input.Answers.Of("26-02"));
        Assert.False(request.Explain);
    }

    [Fact]
    public void Only_what_is_needed_has_to_be_there_in_any_order()
    {
        var request = Request(
            "EXPERT;filed;c10;c9;c8;c7;c6;c5;c4;c3;c2;c1;request;application\r\n"
            + "a;16.02.2026 10:03;10;9;8;7;6;5;4;3;2;1;5;x\r\n;;;;;;;;;;;;;\r\n\r\n"
            + "b;;10;9;8;7;6;5;4;3;2;1;;x\r\nc;;10;9;8;7;6;5;4;3;2;1;;x");

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Assert.Single(request.Input.Applications).Sheets[2].Scores);
    }

    [Fact]
    public void Readings_the_day_of_the_announcement_and_explanations_are_options()
    {
        var table = Header + string.Concat(Enumerable.Range(1, 3).Select(i => $"26-01;;5;16.02.2026 10:03;;;{i}{Scores(9)}\n"));
        var request = Read(Sonko.Pipe(
            table, "contest", "--from", "csv", "--to", "request", "--announced", "01.03.2025", "--appropriation", "5",
            "--distributed", "4", "--reading", "R-ROUND=Sum", "--reading", "R-MINIMUM=60,5", "--explain", "26-01"));

        Assert.Equal("E1", request.Rules.Edition.Id);
        Assert.Equal(SonkoRules.Acts.ScoreRounding.Sum, request.Rules.Readings.ScoreRounding);
        Assert.Equal(SonkoRules.Acts.MinimumScore.Of(SonkoRules.Quantities.Points.From(60.5m)), request.Rules.Readings.MinimumScore);
        Assert.Equal((4m, 5m), (request.Input.Budget.Distributed.ToDecimal(), request.Input.Budget.Limits.ToDecimal()));
        Assert.True(request.Explain);
        Assert.Equal(["26-01"], request.ExplainOnly);
    }

    [Fact]
    public void Every_fault_is_told_at_its_place_all_at_once()
    {
        var ran = Sonko.Pipe(
            "application;request;filed;video;answer;expert;c1;c2;c3;c4;c5;c6;c7;c8;c9;c10\n"
            + "26-01;30 000;31.02.2026 10:03;может;может;первый" + Scores(90) + "\n"
            + "26-01;;;;;второй;900;90;90;девяносто;90;90;90;90;90;90,5\n"
            + "26-01;;;;;второй" + Scores(90) + "\n"
            + "26-02;0;16.02.2026;да;;первый" + Scores(90) + "\n"
            + "26-02;5;16.02.2026 10:00;нет;согласие;второй" + Scores(90) + "\n"
            + ";5;16.02.2026 10:00;;;третий" + Scores(90) + "\n"
            + "26-03;5;16.02.2026 10:00;;;" + Scores(90) + "\n"
            + "26-04;5;16.02.2026 10:00;;;первый;1;2\n"
            + "26-05;5;\"16.02.2026 10:00;;;первый" + Scores(90) + "\n"
            + "26-06;5;16.02.2026 10:00;;;;;;;;;;;;;\n",
            [.. Options, "--language", "en"]);

        Assert.Equal(1, ran.Code);
        Assert.Empty(ran.Output);
        SonkoRules.Tests.Support.Snapshot.Verify(ran.Error);
    }

    [Fact]
    public void Faults_of_the_header_are_told()
    {
        var ran = Sonko.Pipe("application;request;request;other;c1;c2;c3;c4;c5;c6;c7;c8;c9\nx;1;1;1;1;1;1;1;1;1;1;1;1\n", Options);

        Assert.Equal(1, ran.Code);
        Assert.Equal(
            ["-:1:21", "-:1:61", "-:1:61", "-:1:61"],
            ran.Errors.Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Contains("столбец Время подачи", ran.Error, StringComparison.Ordinal);
        Assert.Contains("столбец Эксперт", ran.Error, StringComparison.Ordinal);
        Assert.Contains("столбец Критерий 10", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_a_header_is_told()
    {
        Assert.Contains("-:1:1: ", Assert.Single(Sonko.Pipe("\n\n", Options).Errors), StringComparison.Ordinal);
        Assert.Contains("-:1:1: ", Assert.Single(Sonko.Pipe(string.Empty, Options).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_of_the_system_is_told_at_its_place()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + "ё;"), 0xD0, 0x20];

        var ran = Sonko.Pipe(bytes, Options);

        Assert.Equal(1, ran.Code);
        Assert.Contains("-:2:3: ", Assert.Single(ran.Errors), StringComparison.Ordinal);
        Assert.Contains("UTF-8", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_shifts_no_column()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("application;other\n")];

        Assert.StartsWith("-:1:18: ", Sonko.Pipe(bytes, Options).Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_to_explain_that_is_not_there_is_told()
    {
        var ran = Sonko.Pipe(
            Header + string.Concat(Enumerable.Range(1, 3).Select(i => $"26-01;;5;16.02.2026 10:03;;;{i}{Scores(9)}\n")),
            [.. Options, "--explain", "26-09"]);

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("--explain: указано «26-09»", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_order_is_told()
    {
        var ran = Sonko.Pipe(Header, "contest", "--from", "csv", "--announced", "10.01.2025", "--appropriation", "5");

        Assert.Equal(2, ran.Code);
        Assert.StartsWith("--announced: указано «10.01.2025»", Assert.Single(ran.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_faults_are_counted_beyond_the_first_thousand()
    {
        var ran = Sonko.Pipe(
            Header + string.Concat(Enumerable.Range(1, 400).Select(i => $"{i};;x;y;;;a{Scores(9)}\n")), Options);

        Assert.Equal(1001, ran.Errors.Length);
        Assert.Equal("-: не показано ошибок: 200", ran.Errors[^1]);
    }

    private static string Scores(int score) => string.Concat(Enumerable.Repeat(";" + score, 10));

    private static SonkoRules.Json.ContestRequest Request(string table) =>
        Read(Sonko.Pipe(table, [.. Options, "--to", "request"]));

    private static SonkoRules.Json.ContestRequest Read(Ran ran)
    {
        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));
        return Results.Value(RuleOperations.Contest.Read(ran.Output));
    }
}
