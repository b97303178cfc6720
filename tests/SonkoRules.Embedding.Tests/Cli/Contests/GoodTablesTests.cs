using System;
using System.IO;
using System.Linq;
using SonkoRules.Office.Cells;
using SonkoRules.Office.Tables;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli.Contests;

public sealed class GoodTablesTests
{
    // What spreadsheets and editors make of a file must not change what it says.
    [Theory]
    [InlineData("a byte order mark")]
    [InlineData("CRLF")]
    [InlineData("CR")]
    [InlineData("blank lines")]
    [InlineData("rows of separators")]
    [InlineData("quoted fields")]
    [InlineData("spaces around")]
    [InlineData("no line break at the end")]
    [InlineData("another case of the header")]
    public void The_ways_of_writing_a_file_do_not_matter(string way)
    {
        using var folder = new ContestFolder();
        var expected = folder.Run();
        Assert.Equal(0, expected.Code);
        foreach (var file in new[] { "contest.csv", "applicants.csv", "applications.csv", "documents.csv", "scores.csv" })
        {
            folder.Write(file, Rewrite(folder.Read(file), way));
        }

        Assert.Equal(expected, folder.Run());
    }

    [Theory]
    [InlineData("90000", "90000,00")]
    [InlineData("90000", "90000.0")]
    [InlineData("20.05.2025 10:00:00", "20.05.2025 10:00")]
    [InlineData("20.05.2025 10:00:00", "2025-05-20T10:00:00")]
    [InlineData("да", "YES")]
    public void A_value_may_be_written_in_several_ways(string one, string other)
    {
        using var folder = new ContestFolder();
        var expected = folder.Run();
        Assert.Equal(expected, folder.Replace("applications.csv", one, other).Run());
    }

    [Fact]
    public void The_columns_and_the_rows_may_stand_in_any_order()
    {
        using var folder = new ContestFolder();
        var expected = folder.Run();
        folder.Write(
            "applications.csv",
            "video;filed;id;request;direction\n"
                + "нет;22.05.2025 10:00:00;3;50000;sport\n"
                + "да;20.05.2025 10:00:00;1;90000;health\n"
                + "нет;21.05.2025 10:00:00;2;60000;youth\n");
        Assert.Equal(expected, folder.Run());
    }

    // Limits of 100 000 cover 1 alone, which gets 70 000; 2 accepts 30 000. 1 is released: 2 stays, 3 is offered 70 000
    // and is covered. 2 is released: 3 stays, nobody comes after it.
    [Fact]
    public void The_rounds_of_releases_may_stand_in_any_order()
    {
        using var folder = new ContestFolder();
        folder.Write("contest.csv", "announced;appropriation;limits\n12.05.2025;1000000;100000\n");
        folder.Write("answers.csv", "round;application;answer\n0;2;accepted\n");
        folder.Write("releases.csv", "round;application;reason\n1;1;refused by ministry\n2;2;evaded\n");
        var expected = folder.Run();
        Assert.Equal((0, string.Empty), (expected.Code, expected.Error));
        folder.Write("releases.csv", "round;application;reason\n2;2;evaded\n1;1;refused by ministry\n");
        Assert.Equal(expected, folder.Run());
    }

    [Fact]
    public void Kopecks_are_read()
    {
        using var folder = new ContestFolder();
        folder.Replace("applications.csv", "90000", "90000,01");
        Assert.Contains("RUB\u00A090,000.01", folder.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_total_volume_and_the_limits_may_be_given_apart()
    {
        using var folder = new ContestFolder();
        folder.Write("contest.csv", "announced;appropriation;distributed;limits\n12.05.2025;1000000;800000;150000\n");
        var output = folder.Run().Output;

        // The cap is a tenth of 800 000.
        Assert.Matches("Cap for one applicant M +│ 3.1 +│ +RUB\u00A080,000.00", output);
        Assert.Matches("Limits L +│ 3.3 +│ +RUB\u00A0150,000.00", output);
    }

    // The committed tables have the Russian names; here those of a small contest take the place of the English ones.
    [Fact]
    public void Headers_and_files_may_be_Russian_or_English()
    {
        using var folder = new ContestFolder();
        var expected = folder.Run();
        Header[] columns = [.. typeof(Headers).GetFields().Select(one => (Header)one.GetValue(null)!), .. Headers.Criteria(SmolenskRules.ThirdEdition.Methodology)];
        foreach (var table in new[] { TableSet.Contest, TableSet.Applicants, TableSet.Applications, TableSet.Documents, TableSet.Scores })
        {
            var lines = folder.Read(table.English + ".csv").Split('\n', 2);
            var header = lines[0].Split(';').Select(name =>
                columns.First(one => one.English == name && one != (table == TableSet.Applicants ? Headers.Id : Headers.ApplicantId)).Russian.ToUpperInvariant());
            File.Delete(Path.Combine(folder.Path, table.English + ".csv"));
            folder.Write(table.Russian + ".csv", string.Join(';', header).Replace('Ё', 'Е') + "\n" + lines[1]);
        }

        Assert.Equal(expected, folder.Run());
        folder.Write("contest.csv", string.Empty);
        Assert.Equal((1, "конкурс.csv:1:1: expected one table, not contest.csv as well\n"), (folder.Run().Code, folder.Run().Error));
    }

    [Fact]
    public void No_two_columns_of_a_table_share_a_name()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("samples/contest-2025"), "*.csv"))
        {
            var header = File.ReadLines(file).First().Split(';');
            Assert.Equal(header, header.Distinct(StringComparer.OrdinalIgnoreCase));
        }
    }

    private static string Rewrite(string text, string way) =>
        way switch
        {
            "a byte order mark" => "\uFEFF" + text,
            "CRLF" => text.Replace("\n", "\r\n", StringComparison.Ordinal),
            "CR" => text.Replace('\n', '\r'),
            "blank lines" => "\n" + text.Replace("\n", "\n\n  \n", StringComparison.Ordinal),
            "rows of separators" => text + ";;;;\n;;\n",
            "quoted fields" => "\"" + text.TrimEnd('\n').Replace(";", "\";\"", StringComparison.Ordinal)
                .Replace("\n", "\"\n\"", StringComparison.Ordinal) + "\"\n",
            "spaces around" => text.Replace(";", " ; ", StringComparison.Ordinal),
            "no line break at the end" => text.TrimEnd('\n'),
            _ => text.Split('\n', 2)[0].ToUpperInvariant() + "\n" + text.Split('\n', 2)[1],
        };
}
