using System;
using System.Linq;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

/// <summary>Faults in the files on applicants, documents, days and results.</summary>
public sealed class BadApplicantTablesTests
{
    private const string YesOrNo = "one of: да, нет, yes, no";
    private const string Day = "a day such as 12.05.2025 or 2025-05-12";
    private const string Days = "no, or days parted by spaces such as 2025-05-12";
    private const string Known = "the id of one of the applications";
    private const string Results =
        "application;people_planned;people_reached;items_planned;items_reached;values_as_of;unused;off_purpose;paid;demanded\n";

    private const string Documents =
        "application;documents;project_parts;signed;signer_in_register;priority;reliable;breaches";

    [Theory]
    [InlineData("applicants.csv", "1;АНО", "1;ООО", "2:3: found 'ООО', expected one of: АНО, ОО, движение, ТОС, ")]
    [InlineData("applicants.csv", "1;АНО;да", "1;АНО;ага", "2:7: found 'ага', expected " + YesOrNo)]
    [InlineData("applicants.csv", "1;АНО;да;01.02.2015", "1;АНО;да;2015", "2:10: found '2015', expected " + Day)]
    [InlineData("applicants.csv", ";нет;нет;нет;нет;нет;нет;0;", ";нет;болезнь;нет;нет;нет;нет;0;", "2:39: found 'болезнь', expected " + Days)]
    [InlineData("applicants.csv", "нет;0;нет;;", "нет;-1;нет;;", "2:59: found '-1', expected an amount in roubles from 0.00 ")]
    [InlineData("applicants.csv", "нет;0;;нет", "нет;100,1;;нет", "2:74: found '100,1', expected a number from 0 to 100 in digits without groups")]
    [InlineData("applicants.csv", "\n2;", "\n1;", "3:1: found '1', expected an id that is not above", "applications.csv:3:1: found '2', expected the id of one of the applicants")]
    [InlineData("applicants.csv", ";foreign_agent", ";агент", "1:275: expected the column foreign_agent")]
    [InlineData("applications.csv", ";video", ";applicant", "1:37: expected the column video", "2:36: found 'да', expected the id of one of the applicants", "3:35: found 'нет', ", "4:35: found 'нет', ")]
    [InlineData("documents.csv", "1;все;", "1;все паспорт;", "2:3: found 'все паспорт', expected codes parted by spaces: all, no, charter, ")]
    [InlineData("documents.csv", "1;все;", "1;все егрюл:вчера;", "2:3: found 'все егрюл:вчера', expected codes parted by spaces: ")]
    [InlineData("documents.csv", "1;все;все", "1;все;все -смета", "2:7: found 'все -смета', expected codes parted by spaces: all, no, direction, ")]
    [InlineData("documents.csv", "да;5;", "да;14;", "2:17: found '14', expected the number of a direction of 1.3 from 1 to 13, 0 for another")]
    [InlineData("documents.csv", "да;нет\n", "да;вчера\n", "2:22: found 'вчера', expected " + Days)]
    [InlineData("documents.csv", "2;все", "9;все", "3:1: found '9', expected " + Known, "applications.csv:3:1: found '2', expected an application that has a row in the table of documents")]
    [InlineData("documents.csv", "\n2;", "\n1;", "3:1: found '1', expected an application that is not above", "applications.csv:3:1: found '2', expected an application that has a row in the table of documents")]
    public void A_bad_value_is_refused_with_its_place(string file, string old, string @new, params string[] expected)
    {
        using var folder = new ContestFolder();
        AssertRefused(folder.Replace(file, old, @new), file, expected);
    }

    [Theory]
    [InlineData("10.05.2025 10:00:00;;;", "documents.csv:2:26: found '10.05.2025 10:00:00', expected a withdrawal not before the filing")]
    [InlineData("завтра;;;", "documents.csv:2:26: found 'завтра', expected a day and a time such as ")]
    [InlineData(";;10.06.2025;", "documents.csv:2:28: found '10.06.2025', expected a day in the column rework_until where the application was returned")]
    [InlineData(";июнь;;", "documents.csv:2:27: found 'июнь', expected " + Day)]
    [InlineData(";;;может", "documents.csv:2:29: found 'может', expected " + YesOrNo)]
    public void What_became_of_an_application_is_checked_too(string cells, string expected)
    {
        using var folder = new ContestFolder();
        folder.Write(
            "documents.csv",
            Documents + ";withdrawn;rework_until;resubmitted;asked_back\n"
                + "1;все;все;да;да;5;да;нет;" + cells + "\n"
                + "2;все;все;да;да;5;да;нет;;;;\n3;все;все;да;да;5;да;нет;;;;\n");
        AssertRefused(folder, "documents.csv", expected);
    }

    [Theory]
    [InlineData("12.05.2025;1000000;12.05.2025 10:00:00;", "2:20: found '12.05.2025 10:00:00', expected a moment after the day of the announcement")]
    [InlineData("12.05.2025;1000000;30.05.2025 18:00:00;29.05.2025", "2:40: found '29.05.2025', expected a day not before the end of acceptance 2025-05-30")]
    [InlineData("12.05.2099;1000000;;", "2:1: found '12.05.2099', expected a contest whose days fit in the calendar, which ends on 2040-12-31")]
    [InlineData("12.05.2025;1000000;20.05.2025 18:00:00;21.05.2025", "applications.csv:4:15: found '22.05.2025 10:00:00', expected filing not after the day of consideration 2025-05-21")]
    public void Days_that_do_not_go_together_are_refused(string row, string expected)
    {
        using var folder = new ContestFolder();
        folder.Write("contest.csv", "announced;appropriation;accepted_until;considered\n" + row + "\n");
        AssertRefused(folder, "contest.csv", expected);
    }

    // 3 is refused for its kind, so that it is no recipient; 1 asked for 90 000.00 and gets 70 000.00 by the formula.
    [Theory]
    [InlineData("9;1;1;1;1;20.12.2025;;;05.08.2025;", "2:1: found '9', expected " + Known)]
    [InlineData("1;0;1;1;1;20.12.2025;;;05.08.2025;", "2:3: found '0', expected a number from 0.01 to 1000000000 in digits without groups")]
    [InlineData("1;1;-1;1;1;20.12.2025;;;05.08.2025;", "2:5: found '-1', expected a number from 0 to 1000000000 in digits without groups")]
    [InlineData("1;1;1;1;1;20.12.2025;;;;", "2:24: expected " + Day)]
    [InlineData("1;1;1;1;1;20.12.2025;;;05.08.2025;\n1;1;1;1;1;20.12.2025;;;05.08.2025;", "3:1: found '1', expected an application that is not above")]
    [InlineData("1;1;1;1;1;20.12.2025;60000;10000,01;05.08.2025;", "2:22: found '60000', expected together with what was used off purpose, no more than the subsidy of 70000.00")]
    [InlineData("1;1;1;1;1;20.12.2025;;;05.08.2040;", "2:1: found '1', expected a row whose terms fit in the calendar, which ends on 2040-12-31")]
    [InlineData("3;1;1;1;1;20.12.2025;;;05.08.2025;", "2:1: found '3', expected a recipient of a subsidy")]
    public void Bad_results_are_refused_with_their_places(string rows, string expected)
    {
        using var folder = new ContestFolder();
        folder.Replace("applicants.csv", "3;АНО", "3;PoliticalParty");
        folder.Write("results.csv", Results + rows + "\n");
        AssertRefused(folder, "results.csv", expected);
    }

    // A proper application needs its sheets; one that is refused needs none, but those that it has are checked.
    [Fact]
    public void Sheets_are_asked_for_only_of_proper_applications()
    {
        using var folder = new ContestFolder();
        var scores = folder.Read("scores.csv").Split('\n');
        folder.Write("scores.csv", string.Join('\n', scores.Where(line => !line.StartsWith("3;", StringComparison.Ordinal))));
        AssertRefused(folder, "applications.csv", "4:1: found '3', expected an application with 3 sheets of experts, not 0");
        folder.Replace("applicants.csv", "3;АНО", "3;PoliticalParty");
        Assert.Equal(0, folder.Run().Code);
        folder.Write("scores.csv", string.Join('\n', scores).Replace("3;A;70", "3;A;101", StringComparison.Ordinal));
        AssertRefused(folder, "scores.csv", "8:5: found '101', expected a whole number from 0 to 100");
    }

    [Fact]
    public void A_release_in_a_contest_without_winners_is_refused()
    {
        using var folder = new ContestFolder();
        folder.Write("applicants.csv", folder.Read("applicants.csv").Replace("АНО", "PoliticalParty", StringComparison.Ordinal));
        Assert.Contains("The contest is void", folder.Run().Output, StringComparison.OrdinalIgnoreCase);
        folder.Write("releases.csv", "round;application;reason\n1;3;отказ министерства\n");
        AssertRefused(folder, "releases.csv", "2:3: found '3', expected a winner of the distribution before");
    }

    private static void AssertRefused(ContestFolder folder, string file, params string[] expected)
    {
        var (code, output, error) = folder.Run();
        var lines = error.Split('\n').SkipLast(1).Order(StringComparer.Ordinal).ToArray();
        var starts = expected
            .Select(line => line.Contains(".csv:", StringComparison.Ordinal) && !char.IsDigit(line[0]) ? line : file + ":" + line)
            .Order(StringComparer.Ordinal)
            .ToArray();
        Assert.True(lines.Length == starts.Length, error);
        Assert.All(lines.Zip(starts), pair => Assert.StartsWith(pair.Second, pair.First, StringComparison.Ordinal));
        Assert.Equal((1, string.Empty), (code, output));
    }
}
