using System;
using System.Linq;
using SonkoRules.Acts;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

public sealed class FolderOptionsTests
{
    [Theory]
    [InlineData("--explain: found '1', expected this option without --compare", "--compare", "--explain", "1")]
    [InlineData("--explain: found '7', expected the id of one of the applications", "--explain", "7")]
    [InlineData("--reading: found 'R-ROUND=Up', expected R-ROUND with an answer out of: EachWeightedMean, Sum, EachMean", "--reading", "R-ROUND=Up")]
    [InlineData("--reading: found 'R-EDITION=Publication', expected R-EDITION with an answer out of: Registration, ActDate", "--reading", "R-EDITION=Publication")]
    [InlineData("--reading: found 'R-MINIMUM=high', expected R-MINIMUM=None or a number of points", "--reading", "R-MINIMUM=high")]
    [InlineData("--to: found 'json', expected one of: table, markdown, csv", "--compare", "--to", "json")]
    [InlineData("--to: found 'rows', expected this option only for a file, not a folder", "--to", "rows")]
    [InlineData("--from: expected this option only for a file, not a folder", "--from", "csv")]
    [InlineData("--edition: expected this option only with --from csv: a document says it", "--edition", "E3")]
    [InlineData("--effects: expected this option only with --to html or, of a folder, with --to table or markdown", "--effects", "--to", "json")]
    public void A_bad_option_is_refused(string expected, params string[] args)
    {
        using var folder = new ContestFolder();
        var (code, output, error) = folder.Run(args);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith(expected.Replace("found '1', ", string.Empty, StringComparison.Ordinal), error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_is_only_of_a_folder()
    {
        var ran = Sonko.Pipe(Sonko.Example("contest"), "contest", "--compare", "--language", "en");
        Assert.Equal((2, "--compare: expected this option only for a folder\n"), (ran.Code, ran.Error));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        var ran = Sonko.Run("contest", "нет такой");
        Assert.Equal((3, "нет такой: требуется: существующий файл\n"), (ran.Code, ran.Error));
    }

    // Every answer that can be chosen is shown as chosen, and only the default is not told of. That is all answers but the
    // day of publication and, of R-MINIMUM, the number.
    [Fact]
    public void Every_answer_of_every_reading_can_be_chosen()
    {
        using var folder = new ContestFolder();
        var chosen = 0;
        foreach (var reading in ReadingCatalogue.All)
        {
            foreach (var answer in reading.Answers.Select(answer => answer.Code))
            {
                var (code, output, _) = folder.Run("--reading", $"{reading.Id}={answer}");
                if (code == 0)
                {
                    chosen++;
                    var line = $"\nReadings changed: {reading.Id}={answer}\n";
                    Assert.Equal(answer != reading.Default.Code, output.Contains(line, StringComparison.Ordinal));
                }
            }
        }

        Assert.Equal(ReadingCatalogue.All.Sum(reading => reading.Answers.Count) - 2, chosen);
    }

    [Fact]
    public void A_minimum_score_can_be_given()
    {
        using var folder = new ContestFolder();
        var output = folder.Run("--reading", "R-MINIMUM=70,01").Output;
        Assert.Contains("the score is below the minimum", output, StringComparison.Ordinal);
        Assert.Contains("│ 1 2 3 ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_of_directions_are_shown_where_applications_name_them()
    {
        using var folder = new ContestFolder();
        var output = folder.Run().Output;
        Assert.Contains("Ratings of the directions", output, StringComparison.Ordinal);
        Assert.Contains("│ youth     │     1 │ 2           │ 70.00 │", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_applications_can_be_explained()
    {
        using var folder = new ContestFolder();
        var output = folder.Run("--explain", "3", "--explain", "2").Output;
        Assert.Contains("Application '3': a subsidy of", output, StringComparison.Ordinal);
        Assert.Contains("Application '2': a subsidy of", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Application '1': a subsidy of", output, StringComparison.Ordinal);
        Assert.Contains("Application '1': a subsidy of", folder.Run("--explain", "all").Output, StringComparison.Ordinal);
    }
}
