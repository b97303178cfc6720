using System;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>What the files on applicants and documents can say.</summary>
public sealed class ApplicantTablesTests
{
    [Fact]
    public void A_contest_without_open_questions_is_final()
    {
        using var folder = new ContestFolder();
        Assert.StartsWith("The contest announced on 2025-05-12: the outcome is final\n", folder.Run().Output, StringComparison.Ordinal);
    }

    // The announcement of 12.05.2025 opens acceptance from 13.05 to 11.06; five working days after it, past the
    // holidays of 12 and 13 June, end on 19.06 or later: a file that leaves the days blank leaves them to the order.
    [Fact]
    public void Days_left_blank_are_those_of_the_order()
    {
        using var folder = new ContestFolder();
        var expected = folder.Run();
        Assert.Contains("until 2025-06-11 23:59:59", expected.Output, StringComparison.Ordinal);
        folder.Write("contest.csv", "announced;appropriation;accepted_until;considered\n12.05.2025;1000000;;\n");
        Assert.Equal(expected, folder.Run());
    }

    [Theory]
    [InlineData("1;все;", "1;все -устав;", "returned for rework", "2.11.1")]
    [InlineData("1;все;", "1;all -charter charter~;", "returned for rework", "2.11.1")]
    [InlineData("1;все;", "1;все проект!;", "returned for rework", "2.11.2")]
    [InlineData("1;все;", "1;все -проект;", "rejected", "2.17.2")]
    [InlineData("1;все;", "1;нет;", "rejected", "2.17.2")]
    [InlineData("1;все;", "1;устав данные публикация;", "rejected", "2.17.2")]
    [InlineData("1;все;все;", "1;все;all -budget;", "rejected", "2.17.2")]
    [InlineData("1;все;все;", "1;все;goals;", "rejected", "2.17.2")]
    [InlineData("1;все;", "1;;", "undetermined", "2.16")]
    [InlineData("1;все;", "1;все проект?;", "undetermined", "2.16")]
    [InlineData("1;все;", "1;все налоги;", "proper", "")]
    [InlineData("1;все;", "1;все налоги:20.04.2025;", "proper", "")]
    [InlineData("1;все;", "1;все налоги:19.04.2025;", "proper", "")]
    [InlineData("1;все;все;да;да;", "1;все;все;да;;", "undetermined", "2.16")]
    [InlineData("1;все;все;да;да;", "1;все доверенность;все;да;;", "proper", "")]
    [InlineData("1;все;все;да;да;5;", "1;все;все;да;да;0;", "returned for rework", "2.11.2")]
    public void Codes_of_documents_decide(string old, string @new, string decision, string clause)
    {
        using var folder = new ContestFolder();
        // Considered within the term of 2.10.1, so that an application can still be returned.
        folder.Write("contest.csv", "announced;appropriation;considered\n12.05.2025;1000000;16.06.2025\n");
        var (code, output, error) = folder.Replace("documents.csv", old, @new).Run();
        Assert.Equal((0, string.Empty), (code, error));
        if (decision == "proper")
        {
            Assert.Matches("proper +│ 3 ", output);
        }
        else
        {
            Assert.Matches($"  {decision} +│ 1 ", output);
            Assert.Contains($"│ {decision} │ {clause}", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_contest_whose_applications_all_lack_facts_is_open()
    {
        using var folder = new ContestFolder();
        folder.Write("applicants.csv", folder.Read("applicants.csv").Replace("АНО", string.Empty, StringComparison.Ordinal));
        var (code, output, error) = folder.Run();
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Matches("Facts are missing +│ 1 2 3 ", output);
        Assert.DoesNotContain("\nRating\n", output, StringComparison.Ordinal);
        var (compared, _, message) = folder.Run("--compare");
        Assert.Equal((1, "--compare: expected a contest with at least one proper application\n"), (compared, message));
    }

    [Fact]
    public void Two_applications_of_one_applicant_follow_the_reading()
    {
        using var folder = new ContestFolder();
        folder.Write(
            "applications.csv",
            "id;direction;request;filed;video;applicant\n"
                + "1;health;90000;20.05.2025 10:00:00;да;\n"
                + "2;youth;60000;21.05.2025 10:00:00;нет;1\n"
                + "3;sport;50000;22.05.2025 10:00:00;нет;3\n");
        Assert.Matches("  rejected +│ 2 ", folder.Run().Output);
        Assert.Matches("  rejected +│ 1 ", folder.Run("--reading", "R-DUPLICATE=AllButFirst").Output);
    }
}
