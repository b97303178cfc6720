using System;
using System.IO;
using System.Linq;
using System.Text;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

public sealed class BadTablesTests
{
    private const string Amount =
        "an amount in roubles from 0.01 to 999999999999.99 such as 30 000,50: kopecks after a comma or a point, groups parted by blanks only";

    private const string Moment = "a day and a time such as 20.05.2025 10:15:00 or 2025-05-20T10:15:00";
    private const string Day = "a day such as 12.05.2025 or 2025-05-12";
    private const string Score = "a whole number from 0 to 100";
    private const string Known = "the id of one of the applications";
    private const string Round = "the number of a round from 1, without gaps";

    private const string Quoting =
        "a field quoted as a whole, a quote inside it doubled, the closing one in the same line";

    [Fact]
    public void A_folder_in_order_is_computed()
    {
        using var folder = new ContestFolder();
        var (code, output, error) = folder.Run();
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Matches("Winners +│ 3 ", output);
    }

    // Each row: a file, what is replaced in it, by what, and the lines expected.
    [Theory]
    // The header.
    [InlineData("applications.csv", ";video", ";кино", "1:32: expected the column video")]
    [InlineData("applications.csv", "direction", "id",
        "1:4: found 'id', expected a column once", "1:26: expected the column direction")]
    // Quoting: a stray quote, text after the closing one, one that is never closed (the next lines are read).
    [InlineData("applications.csv", "1;health", "1;hea\"lth", "2:6: found '1;hea\"lth;90000;20.05.2025 10:00:00;да', expected " + Quoting)]
    [InlineData("applications.csv", "1;health", "1;\"health\"y", "2:11: found '1;\"health\"y;90000;20.05.2025 10:00:00;да', expected " + Quoting)]
    [InlineData("applications.csv", "2;youth;60000;21.05.2025 10:00:00;нет\n3;sport;50000", "2;\"youth;60000;21.05.2025 10:00:00;нет\n3;sport;5o",
        "3:39: found '2;\"youth;60000;21.05.2025 10:00:00;нет', expected " + Quoting,
        "4:9: found '5o', expected " + Amount)]
    [InlineData("applications.csv", "90000", "9\"0", "2:11: found '1;health;9\"0;20.05.2025 10:00:00;да', expected " + Quoting)]
    [InlineData("applications.csv", "id;direction", "\uFEFFid;dir\"ection",
        "1:7: found 'id;dir\"ection;request;filed;video', expected " + Quoting)]
    // The number of fields.
    [InlineData("applications.csv", "00:00;да", "00:00;да;1", "2:39: found '1', expected a row of 5 fields, not of 6")]
    [InlineData("applications.csv", ";да", "", "2:35: expected a row of 5 fields, not of 4")]
    // Ids.
    [InlineData("applications.csv", "3;sport", "2;sport", "4:1: found '2', expected an id that is not above",
        "@documents.csv:4:1: found '3', expected " + Known,
        "@scores.csv:8:1: found '3', expected " + Known,
        "@scores.csv:9:1: found '3', expected " + Known,
        "@scores.csv:10:1: found '3', expected " + Known)]
    // Amounts.
    [InlineData("applications.csv", "90000", "9 0000", "2:10: found '9 0000', expected " + Amount)]
    [InlineData("applications.csv", "90000", "90,000", "2:10: found '90,000', expected " + Amount)]
    [InlineData("applications.csv", "90000", "90000,", "2:10: found '90000,', expected " + Amount)]
    [InlineData("applications.csv", "90000", "90000.001", "2:10: found '90000.001', expected " + Amount)]
    [InlineData("applications.csv", "90000", "90.000", "2:10: found '90.000', expected " + Amount)]
    [InlineData("applications.csv", "90000", "0", "2:10: found '0', expected " + Amount)]
    [InlineData("applications.csv", "90000", "-1", "2:10: found '-1', expected " + Amount)]
    [InlineData("applications.csv", "90000", "9e4", "2:10: found '9e4', expected " + Amount)]
    [InlineData("applications.csv", "90000", "", "2:10: expected " + Amount)]
    [InlineData("applications.csv", "90000", "1000000000000", "2:10: found '1000000000000', expected " + Amount)]
    // Times: no such day, no time, not a time.
    [InlineData("applications.csv", "20.05.2025 10:00:00", "31.02.2025 10:00:00", "2:16: found '31.02.2025 10:00:00', expected " + Moment)]
    [InlineData("applications.csv", "20.05.2025 10:00:00", "20.05.2025", "2:16: found '20.05.2025', expected " + Moment)]
    [InlineData("applications.csv", "20.05.2025 10:00:00", "05/20/2025 10:00:00", "2:16: found '05/20/2025 10:00:00', expected " + Moment)]
    [InlineData("applications.csv", ";да", ";может быть", "2:36: found 'может быть', expected one of: да, нет, yes, no")]
    // Scores.
    [InlineData("scores.csv", "1;A;70;70", "1;A;70;101", "2:8: found '101', expected " + Score)]
    [InlineData("scores.csv", "1;A;70;70", "1;A;-1;70", "2:5: found '-1', expected " + Score)]
    [InlineData("scores.csv", "1;A;70;70", "1;A;7O;70", "2:5: found '7O', expected " + Score)]
    [InlineData("scores.csv", "1;A;70;70", "1;A;70,5;70", "2:5: found '70,5', expected " + Score)]
    [InlineData("scores.csv", "1;A;70;70", "1;A;;70", "2:5: expected " + Score)]
    [InlineData("scores.csv", "1;B", "1;A", "3:3: found 'A', expected an expert who has not scored the application yet")]
    [InlineData("scores.csv", "1;A;", "1;;", "2:3: expected a field that is not blank")]
    [InlineData("scores.csv", "1;A;70;70", "1;A;70", "2:31: expected a row of 12 fields, not of 11")]
    [InlineData("scores.csv", "1;A;", "9;A;", "2:1: found '9', expected " + Known, "@applications.csv:2:1: found '1', expected an application with 3 sheets of experts, not 2")]
    [InlineData("scores.csv", "1;A;", "2;D;", "@applications.csv:2:1: found '1', expected an application with 3 sheets of experts, not 2", "@applications.csv:3:1: found '2', expected an application with 3 sheets of experts, not 4")]
    [InlineData("scores.csv", ";c10", "", "1:46: expected the column c10",
        "2:32: found '70', expected a row of 11 fields, not of 12",
        "3:32: found '70', expected a row of 11 fields, not of 12",
        "4:32: found '70', expected a row of 11 fields, not of 12",
        "5:32: found '70', expected a row of 11 fields, not of 12",
        "6:32: found '70', expected a row of 11 fields, not of 12",
        "7:32: found '70', expected a row of 11 fields, not of 12",
        "8:32: found '70', expected a row of 11 fields, not of 12",
        "9:32: found '70', expected a row of 11 fields, not of 12",
        "10:32: found '70', expected a row of 11 fields, not of 12")]
    [InlineData("scores.csv", "application;", "app;",
        "1:42: expected the column application")]
    // The contest.
    [InlineData("contest.csv", "12.05.2025", "12.02.2025", "2:1: found '12.02.2025', expected a day not before 2025-02-13, when E1 (10.02.2025 № 26-ОД-1) begins to apply")]
    [InlineData("contest.csv", "12.05.2025", "12.5.5", "2:1: found '12.5.5', expected " + Day)]
    [InlineData("contest.csv", "1000000", "", "2:12: expected " + Amount)]
    [InlineData("contest.csv", "12.05.2025;1000000\n", "", "1:1: expected one row below the header")]
    [InlineData("contest.csv", "1000000\n", "1000000\n13.05.2025;2000000\n", "3:1: found '13.05.2025', expected only one row below the header")]
    public void A_bad_file_is_refused_with_the_place_of_every_error(
        string file, string old, string @new, params string[] expected)
    {
        using var folder = new ContestFolder();
        AssertRefused(folder.Replace(file, old, @new), file, expected);
    }

    [Theory]
    [InlineData("answers.csv", "round;application;answer\n0;9;отказ\n0;3;да\n1;3;отказ\nx;3;отказ\n0;2;отказ\n0;2;согласие\n",
        "2:3: found '9', expected " + Known,
        "3:5: found 'да', expected one of: согласие, отказ, accepted, refused",
        "4:1: found '1', expected the number of a round from 0 to 0",
        "5:1: found 'x', expected the number of a round from 0 to 0",
        "7:3: found '2', expected one answer of an application in a round")]
    [InlineData("releases.csv", "round;application;reason\n1;9;отказ министерства\n3;1;отказ министерства\n1;2;болезнь\n0;3;отказ министерства\n1;1;отказ министерства\n",
        "2:3: found '9', expected " + Known,
        "3:1: found '3', expected " + Round,
        "4:5: found 'болезнь', expected one of: отказ министерства, уклонение, отказ победителя, расторжение, отказ в связи со службой, уменьшение по соглашению, refused by ministry, evaded, withdrawn, dissolved, given up, reduced by agreement",
        "5:1: found '0', expected " + Round,
        "6:3: found '1', expected an application that is not above")]
    [InlineData("contest.csv", "", "1:1: expected a header: announced;appropriation")]
    [InlineData("contest.csv", "\n \n;;\n", "1:1: expected a header: announced;appropriation")]
    [InlineData("applications.csv", "id;direction;request;filed;video\n", "1:1: expected at least one application: without any the contest is void (cl. 2.12.4)",
        "@documents.csv:2:1: found '1', expected " + Known,
        "@documents.csv:3:1: found '2', expected " + Known,
        "@documents.csv:4:1: found '3', expected " + Known,
        "@scores.csv:2:1: found '1', expected " + Known,
        "@scores.csv:3:1: found '1', expected " + Known,
        "@scores.csv:4:1: found '1', expected " + Known,
        "@scores.csv:5:1: found '2', expected " + Known,
        "@scores.csv:6:1: found '2', expected " + Known,
        "@scores.csv:7:1: found '2', expected " + Known,
        "@scores.csv:8:1: found '3', expected " + Known,
        "@scores.csv:9:1: found '3', expected " + Known,
        "@scores.csv:10:1: found '3', expected " + Known)]
    public void A_file_written_anew_is_refused_with_the_place_of_every_error(
        string file, string text, params string[] expected)
    {
        using var folder = new ContestFolder();
        folder.Write(file, text);
        AssertRefused(folder, file, expected);
    }

    [Fact]
    public void All_errors_of_all_files_are_listed_at_once_in_the_order_of_the_files()
    {
        using var folder = new ContestFolder();
        folder.Write("releases.csv", "round;application;reason\n1;1;\n");
        folder.Write("answers.csv", "round;application;answer\n0;7;согласие\n");
        folder
            .Replace("contest.csv", "1000000", "много")
            .Replace("applications.csv", "90000", "-1")
            .Replace("applications.csv", "3;sport", ";sport")
            .Replace("scores.csv", "1;A;70;70", "1;A;170;70");

        var (code, output, error) = folder.RunInRussian();

        Assert.Equal((1, string.Empty), (code, output));
        Assert.Equal(
            """
            contest.csv:2:12: указано «много»; требуется: сумма в рублях от 0,01 до 999999999999,99, например 30 000,50: копейки — после запятой или точки, разряды — только пробелами
            applications.csv:2:10: указано «-1»; требуется: сумма в рублях от 0,01 до 999999999999,99, например 30 000,50: копейки — после запятой или точки, разряды — только пробелами
            applications.csv:4:1: требуется: заполненное поле
            documents.csv:4:1: указано «3»; требуется: номер одной из заявок
            scores.csv:2:5: указано «170»; требуется: целое число от 0 до 100
            scores.csv:8:1: указано «3»; требуется: номер одной из заявок
            scores.csv:9:1: указано «3»; требуется: номер одной из заявок
            scores.csv:10:1: указано «3»; требуется: номер одной из заявок
            answers.csv:2:3: указано «7»; требуется: номер одной из заявок
            releases.csv:2:5: требуется: одно из: отказ министерства, уклонение, отказ победителя, расторжение, отказ в связи со службой, уменьшение по соглашению, refused by ministry, evaded, withdrawn, dissolved, given up, reduced by agreement

            """,
            error);
    }

    [Theory]
    [InlineData("contest.csv", false)]
    [InlineData("applicants.csv", false)]
    [InlineData("applications.csv", false)]
    [InlineData("documents.csv", false)]
    [InlineData("scores.csv", false)]
    [InlineData("answers.csv", true)]
    [InlineData("releases.csv", true)]
    [InlineData("results.csv", true)]
    public void Only_what_comes_after_the_rating_may_be_absent(string file, bool may)
    {
        using var folder = new ContestFolder();
        File.Delete(Path.Combine(folder.Path, file));
        var (code, output, error) = folder.Run();
        Assert.Equal(may ? 0 : 1, code);
        Assert.Equal(may, output.Length > 0);
        Assert.Equal(!may, error.Contains(":1:1: expected a file that exists\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_another_program_keeps_to_itself_is_refused()
    {
        using var folder = new ContestFolder();
        using var held = new FileStream(
            Path.Combine(folder.Path, "contest.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        AssertRefused(
            folder, "contest.csv", "1:1: expected a file that can be read and that no other program keeps to itself");
    }

    // «да» in Windows-1251 is E4 E0: no UTF-8.
    [Fact]
    public void Another_encoding_is_refused_rather_than_guessed()
    {
        using var folder = new ContestFolder();
        var good = Encoding.UTF8.GetBytes(folder.Read("applications.csv").Replace("да", "XX", StringComparison.Ordinal));
        var at = Array.IndexOf(good, (byte)'X');
        (good[at], good[at + 1]) = (0xE4, 0xE0);
        folder.Write("applications.csv", good);
        AssertRefused(folder, "applications.csv", "2:36: found 'E4', expected text in UTF-8 (save as \"CSV UTF-8\")");
    }

    // M is a tenth of 1 000 000: application 1 counts at 90 000 of the limits of 100 000, the others do not fit, and
    // application 2 has not answered the offer of what is left. So 3 is no winner; round 2 is not reached.
    [Fact]
    public void A_release_of_one_who_is_no_winner_at_that_point_is_refused()
    {
        using var folder = new ContestFolder();
        folder.Write("contest.csv", "announced;appropriation;limits\n12.05.2025;1000000;100000\n");
        folder.Write("releases.csv", "round;application;reason\n1;3;отказ министерства\n2;1;уклонение\n");
        AssertRefused(folder, "releases.csv", "2:3: found '3', expected a winner of the distribution before");
    }

    [Fact]
    public void Only_described_scores_pass_when_the_reading_asks_for_it()
    {
        using var folder = new ContestFolder();
        folder.Replace("scores.csv", "1;A;70;70", "1;A;75;70");
        Assert.Equal(0, folder.Run().Code);
        Assert.Equal(
            (1, string.Empty, "scores.csv:2:5: found '75', expected a whole number from 0 to 100 in steps of 10\n"),
            folder.Run("--reading", "R-GRID=DescribedOnly"));
    }

    private static void AssertRefused(ContestFolder folder, string file, params string[] expected)
    {
        var (code, output, error) = folder.Run();
        var lines = expected.Select(line => line[0] == '@' ? line[1..] : file + ":" + line).ToArray();
        Assert.Equal(lines.Order(StringComparer.Ordinal), error.Split('\n').SkipLast(1).Order(StringComparer.Ordinal));
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.EndsWith("\n", error, StringComparison.Ordinal);
    }
}
