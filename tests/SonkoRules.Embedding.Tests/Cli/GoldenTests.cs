using System;
using System.Linq;
using SonkoRules.Json;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>What every format looks like.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Names => [.. RuleOperations.All.Select(operation => operation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Tables(string operation) =>
        Snapshot.Verify(Out(operation, "--to", "table"), operation);

    [Theory]
    [MemberData(nameof(Names))]
    public void Tables_in_English(string operation) =>
        Snapshot.Verify(Out(operation, "--to", "table", "--language", "en", "--width", "100"), operation);

    // One kind of block each: a table, reasons and months; the others are made of the same.
    [Theory]
    [InlineData("expenses")]
    [InlineData("timetable")]
    public void Markdown(string operation) =>
        Snapshot.Verify(Out(operation, "--to", "markdown"), operation, "md");

    [Fact]
    public void Spreadsheets() =>
        Snapshot.Verify(
            string.Join("\n", RuleOperations.All.Select(operation => operation.Name + "\n" + Out(operation.Name, "--to", "csv"))),
            extension: "csv");

    [Fact]
    public void A_table_that_does_not_fit_is_told_row_by_row() =>
        Snapshot.Verify(Out("contest", "--to", "table", "--width", "60"));

    [Fact]
    public void A_contest_indented() => Snapshot.Verify(Out("contest", "--to", "json", "--indent"), extension: "json");

    [Fact]
    public void The_page_of_a_contest() =>
        Snapshot.Verify(
            Out("contest", "--to", "html", "--announced", "16.01.2026", "--effects")
                .Replace(SonkoRules.Reports.LibraryVersion.Current, "0.0.0", StringComparison.Ordinal),
            extension: "html");

    [Theory]
    [InlineData("deadline")]
    [InlineData("timetable")]
    public void Calendars(string operation) =>
        Snapshot.Verify(
            Out(operation, "--to", "ics", "--contest", "2026-1", "--stamp", "2026-01-12T06:00:00Z", "--alarm", "3", "--alarm", "1"),
            operation,
            "ics");

    [Fact]
    public void The_table_of_scores_of_a_contest() =>
        Snapshot.Verify(Out("contest", "--to", "rows"), extension: "csv");

    [Fact]
    public void The_list_of_operations() =>
        Snapshot.Verify(Sonko.Run("operations", "--to", "table").Text + Sonko.Run("operations", "--indent").Text);

    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public void Help(string language) =>
        Snapshot.Verify(
            Sonko.Run("--help", "--language", language).Text + "\n"
                + Sonko.Run("contest", "--help", "--language", language).Text + "\n"
                + Sonko.Run("timetable", "-h", "--language", language).Text + "\n"
                + Sonko.Run("schema", "--help", "--language", language).Text,
            language);

    private static string Out(string operation, params string[] options)
    {
        var ran = Sonko.Pipe(Sonko.Example(operation), [operation, .. options]);
        Assert.Equal((0, string.Empty), (ran.Code, ran.Error));

        // The mark is tested where the bytes are: a stored text does not keep it.
        return ran.Text.TrimStart('\uFEFF');
    }
}
