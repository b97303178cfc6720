using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Samples.ContestWalkthrough;

namespace SonkoRules.Tests.Samples.ContestWalkthrough;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("ARGS: '--rusian': expected an option of --help\n", "--rusian")]
    [InlineData("--explain: '': expected a value after it\n", "--explain")]
    [InlineData("--reading: '': expected a value after it\n", "--reading")]
    [InlineData("--explain: '1': expected without --compare\n", "--compare", "--explain", "1")]
    [InlineData("--explain: '7': expected the id of an application in applications.csv\n", "--explain", "7")]
    [InlineData("--reading: 'R-ROUND=Up': expected R-ROUND with an answer out of: EachWeightedMean, Sum, EachMean\n", "--reading", "R-ROUND=Up")]
    [InlineData("--reading: 'R-EDITION=Publication': expected R-EDITION with an answer out of: Registration, ActDate\n", "--reading", "R-EDITION=Publication")]
    [InlineData("--reading: 'R-MINIMUM=high': expected R-MINIMUM=None or a number of points\n", "--reading", "R-MINIMUM=high")]
    [InlineData("FOLDER: 'here': expected one folder at most\n", "here")]
    public void A_bad_argument_is_refused(string expected, params string[] args)
    {
        using var folder = new ContestFolder();
        Assert.Equal((2, string.Empty, expected), folder.Run(args));
    }

    // R-CURE is a reading of the order, but no contest depends on it: to accept it would be to mislead.
    [Theory]
    [InlineData("R-CURE=WholeSubsidy")]
    [InlineData("R-NOTHING=1")]
    [InlineData("R-ROUND")]
    public void Only_readings_that_a_contest_depends_on_can_be_chosen(string reading)
    {
        using var folder = new ContestFolder();
        var (code, output, error) = folder.Run("--reading", reading);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.StartsWith(
            $"--reading: '{reading}': expected READING=ANSWER with a reading out of: R-EDITION, R-DATE, R-TWO-YEARS, ",
            error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void All_bad_arguments_are_listed_at_once()
    {
        var (code, output, error) = ContestFolder.RunProgram("--x", "--reading", "y", "--explain");
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Equal(3, error.Split('\n').Length - 1);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() =>
        Assert.Equal(
            (2, string.Empty, "FOLDER: «нет такой»: ожидается существующая папка\n"),
            ContestFolder.RunProgram("нет такой"));

    [Theory]
    [InlineData("--help")]
    [InlineData("--help", "--compare")]
    [InlineData("--compare", "--help")]
    public void Help_is_printed_in_both_languages(params string[] args)
    {
        var (code, output, error) = ContestFolder.RunProgram(args);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("Коды завершения", output, StringComparison.Ordinal);
        Assert.Contains("Exit codes", ContestFolder.RunProgram([.. args, "--english"]).Output, StringComparison.Ordinal);
    }

    // Every answer that can be chosen is shown as chosen, and only the default as the default.
    [Fact]
    public void Every_answer_of_every_reading_of_a_contest_can_be_chosen()
    {
        using var folder = new ContestFolder();
        var chosen = 0;
        foreach (var reading in ReadingCatalogue.All)
        {
            foreach (var answer in reading.Answers.Select(answer => answer.Code))
            {
                var (code, output, _) = folder.Run("--reading", $"{reading.Id}={answer}");
                if (code != 0)
                {
                    continue;
                }

                chosen++;
                var rules = output.Split("THE DAYS OF THE CONTEST")[0].Split('\n');
                var line = rules.Single(one => one.StartsWith($"│ {reading.Id} ", StringComparison.Ordinal));
                Assert.Equal(answer == reading.Default.Code, line.TrimEnd('│', ' ').EndsWith("yes", StringComparison.Ordinal));
            }
        }

        // All answers but the day of publication and, of R-MINIMUM, the number.
        var answers = ReadingsUsed.All.Sum(reading => reading.Answers.Count);
        Assert.Equal(answers - 2, chosen);
    }

    [Fact]
    public void A_minimum_score_can_be_given()
    {
        using var folder = new ContestFolder();
        var output = folder.Run("--reading", "R-MINIMUM=70,01").Output;
        Assert.Contains("70.01", output, StringComparison.Ordinal);
        Assert.Contains("the score is below the minimum (cl. 3.3): 3 applications", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_of_directions_are_printed_where_the_reading_asks_for_them()
    {
        using var folder = new ContestFolder();
        Assert.DoesNotContain("RATINGS OF DIRECTIONS", folder.Run().Output, StringComparison.Ordinal);
        var output = folder.Run("--reading", "R-SCOPE=PerDirection").Output;
        Assert.Contains("RATINGS OF DIRECTIONS", output, StringComparison.Ordinal);
        Assert.Contains("│ youth     │     1 │           2 │ 70.00 │", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_applications_can_be_explained()
    {
        using var folder = new ContestFolder();
        var output = folder.Run("--explain", "3", "--explain", "2").Output;
        Assert.Contains("Application '3': a subsidy of", output, StringComparison.Ordinal);
        Assert.Contains("Application '2': a subsidy of", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Application '1': a subsidy of", output, StringComparison.Ordinal);
    }
}
