using System;
using System.Linq;
using SonkoRules.Json;
using SonkoRules.Samples.Sonko;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>What the committed contest looks like.</summary>
public sealed class FolderGoldenTests
{
    [Theory]
    [InlineData("contest_ru", "--effects")]
    [InlineData("contest_en", "--effects", "--language", "en")]
    [InlineData("compare_ru", "--compare")]
    [InlineData("compare_en", "--compare", "--language", "en")]
    public void Tables(string name, params string[] args)
    {
        var (code, output, error) = ContestFolder.RunCommitted(args);
        Assert.Equal((0, string.Empty), (code, error));
        Snapshot.Verify(output, name);
    }

    // The first screen of a small terminal, and no table of it that would be told row by row.
    [Fact]
    public void The_summary_is_the_first_screen()
    {
        var lines = ContestFolder.RunCommitted("--width", "80").Output.Split('\n');
        var summary = lines.TakeWhile(line => line.Length > 0).ToArray();
        Assert.True(summary.Length <= 24, string.Join('\n', summary));
        foreach (var part in new[] { "не окончательные", "признана надлежащей", "отклонена", "Победителей", "распределено", "осталось", "Сведений недостаточно" })
        {
            Assert.Contains(summary, line => line.Contains(part, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Every_table_fits_and_the_readings_come_last(int width)
    {
        var output = ContestFolder.RunCommitted("--width", Words.Whole(width), "--effects", "--explain", "149").Output;
        Assert.DoesNotContain("Заявка: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', output);
        Assert.DoesNotContain('\r', output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length <= width && !line.EndsWith(' '), line));
        var last = output.Split("\n\n")[^1];
        Assert.StartsWith("Толкования, от которых зависит ответ\n", last, StringComparison.Ordinal);
        Assert.All(["R-DATE", "R-ROUND", "R-FILL", "R-SEVERAL", "R-SHIFT"], id => Assert.Contains(id, last, StringComparison.Ordinal));
    }

    // Cyrillic letters in the English text would be words that were forgotten, apart from the act's number.
    [Theory]
    [InlineData("--effects")]
    [InlineData("--compare")]
    public void The_English_output_is_in_English(string what) =>
        Assert.DoesNotContain(
            ContestFolder.RunCommitted("--language", "en", what).Output
                .Replace("72-ОД", string.Empty, StringComparison.Ordinal)
                .Replace("26-ОД-1", string.Empty, StringComparison.Ordinal),
            character => character is >= '\u0400' and <= '\u04FF');

    [Fact]
    public void The_contest_goes_to_other_programs_as_a_document()
    {
        var request = ContestFolder.RunCommitted("--to", "request").Output;
        var answer = ContestFolder.RunCommitted("--to", "json").Output;
        Assert.Equal(answer.TrimEnd('\n'), Sonko.Pipe(request, "proceedings", "--to", "json").Text.TrimEnd('\n'));
        Assert.Equal(
            RuleOperations.Proceedings.Run(System.Text.Encoding.UTF8.GetBytes(request)).Match(done => done.Value, _ => []),
            System.Text.Encoding.UTF8.GetBytes(answer.TrimEnd('\n')));
    }

    [Fact]
    public void The_rating_goes_to_a_spreadsheet_and_everything_to_a_page()
    {
        Assert.Equal(113, ContestFolder.RunCommitted("--to", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("11.06.2025", ContestFolder.RunCommitted("--to", "html").Output, StringComparison.Ordinal);
        Assert.Contains("# Итоги конкурса", ContestFolder.RunCommitted("--to", "markdown").Output, StringComparison.Ordinal);
    }

    // A line at once, before anything is read, and only where somebody watches.
    [Fact]
    public void A_line_is_written_at_once_to_a_terminal()
    {
        var folder = Repository.File("samples/contest-2025");
        var watched = SonkoRules.Samples.Sonko.Terminal.None with { ErrorIsTerminal = true };
        Assert.Equal(
            folder + ": чтение таблиц и расчёт конкурса…\n",
            Sonko.Pipe([], watched, "contest", folder, "--to", "json").Error);
        Assert.Empty(Sonko.Run("contest", folder, "--to", "json").Error);
    }
}
