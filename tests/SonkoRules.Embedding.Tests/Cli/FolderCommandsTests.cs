using System;
using System.IO;
using System.Linq;
using SonkoRules.Samples.Sonko;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>The way from nothing to a contest: init, fill, check, contest.</summary>
public sealed class FolderCommandsTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "sonko-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public void An_empty_workbook_asks_for_what_nobody_can_guess()
    {
        var begun = Sonko.Run("init", _folder);
        Assert.Equal((ExitCode.Done, string.Empty), (begun.Code, begun.Error));
        Assert.Equal(["конкурс.xlsx"], Directory.GetFiles(_folder).Select(Path.GetFileName));

        var check = Sonko.Run("check", _folder, "--language", "en");

        Assert.Equal(ExitCode.Refused, check.Code);
        Assert.Equal(
            ["конкурс.xlsx:конкурс!B3", "конкурс.xlsx:конкурс!B4", "конкурс.xlsx:заявки!A1"],
            check.Errors.Select(line => line.Split(": ")[0]));
    }

    [Fact]
    public void What_is_there_is_somebodys_work()
    {
        Sonko.Run("init", _folder, "--to", "csv");
        var file = Path.Combine(_folder, "заявки.csv");
        File.WriteAllText(file, "mine");

        var again = Sonko.Run("init", _folder, "--to", "csv", "--language", "en");

        Assert.Equal(ExitCode.File, again.Code);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.All(again.Errors, line => Assert.Contains("there is such a file", line, StringComparison.Ordinal));
    }

    // The rows of the committed contest under the headers that init writes: order and names of columns are those of init.
    [Fact]
    public void The_committed_contest_fills_the_tables_of_init()
    {
        Sonko.Run("init", _folder, "--to", "csv");
        var committed = Repository.File("samples/contest-2025");
        foreach (var table in Directory.GetFiles(committed, "*.csv"))
        {
            var begun = Path.Combine(_folder, Path.GetFileName(table));
            Assert.True(File.Exists(begun), begun);
            if (Path.GetFileName(table) != "конкурс.csv")
            {
                var known = File.ReadLines(begun).First().TrimStart('\uFEFF').Split(';').Select(Unquoted).ToHashSet();
                Assert.Empty(File.ReadLines(table).First().TrimStart('\uFEFF').Split(';').Select(Unquoted).Except(known));
            }

            File.Copy(table, begun, overwrite: true);
        }

        var check = Sonko.Run("check", _folder);
        Assert.Equal(ExitCode.Done, check.Code);
        // The one table that the contest has no rows for still has its example.
        Assert.StartsWith("замечание: решение комиссии.csv:2:1: строка примера", Assert.Single(check.Errors), StringComparison.Ordinal);
        Assert.Contains("заявок 130", check.Text, StringComparison.Ordinal);
        Assert.Equal(
            Sonko.Run("contest", committed, "--to", "json").Text, Sonko.Run("contest", _folder, "--to", "json").Text);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_contest()
    {
        var check = Sonko.Run("check", _folder, "--language", "en");
        Assert.Equal(ExitCode.File, check.Code);
        Assert.Contains("a folder or a file that exists", check.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string Unquoted(string field) => field.Trim('"').ToUpperInvariant();
}
