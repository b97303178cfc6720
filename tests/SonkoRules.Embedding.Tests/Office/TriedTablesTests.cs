using System;
using System.IO;
using System.Linq;
using System.Text;
using SonkoRules.Acts;
using SonkoRules.Office;
using SonkoRules.Office.Tables;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Office;

/// <summary>What people bring: accepted with which remark, or refused with which sentence.</summary>
public sealed class TriedTablesTests
{
    private static readonly string[] Refused =
    [
        "UTF-8 с испорченным байтом", "незакрытая кавычка", "сумма 30,000", "балл 90,5", "день без времени", "один заголовок", "пустой файл",
        "нет столбца эксперта", "столбец дважды", "балл мимо строки", "книга с макросами", "книга со ссылкой на другую",
        "книга, которая распаковывается в 200 МБ", "старая книга xls", "обрезанная книга",
    ];

    // What a table says otherwise on purpose.
    private static readonly string[] Otherwise =
        ["перенос строки в кавычках", "время без ведущего нуля", "2026-02-16 10:03", "секунды потеряны в одной минуте"];

    public static TheoryData<string> Names => [.. TriedTable.All.Select(table => table.What)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_says_what_the_plain_one_says_or_is_refused(string what)
    {
        var table = TriedTable.All.Single(one => one.What == what);
        var read = Read(table.File, table.Bytes);
        Assert.Equal(Refused.Contains(what), read.IsT1);
        if (read.IsT0 && !Otherwise.Contains(what))
        {
            Assert.Equal(Read("t.csv", Encoding.UTF8.GetBytes(TriedTable.Plain)).AsT0.Applications, read.AsT0.Applications);
        }
    }

    [Fact]
    public void The_table_of_tried_tables_is_the_committed_one() =>
        Snapshot.VerifyDocument(Document(), "docs/tried-tables.md");

    // Those from outside are not part of the project; what became of them is.
    [OutsideCasesFact]
    public void The_tables_from_outside_do_as_the_committed_list_says() =>
        Snapshot.Verify(string.Concat(OutsideTables().Select(file =>
            Path.GetFileName(file) + ": " + TriedTable.Outcome("t.csv", File.ReadAllBytes(file)) + "\n")));

    [OutsideCasesFact]
    public void Letters_of_another_alphabet_are_named()
    {
        Assert.True(File.Exists(Path.Combine(OutsideCases.Folder!, "reports", "C02-cyrillic-lookalikes.txt")));
        Assert.Contains("буква «Е» — русская, а не латинская", Cli.Sonko.Run("contest", OutsideTables()[0], "--edition", "Е3", "--appropriation", "5").Error, StringComparison.Ordinal);
        Assert.Contains("буква «Т» — русская, а не латинская", Cli.Sonko.Run("contest", OutsideTables()[0], "--edition", "E3", "--appropriation", "5", "--reading", "R-ТIE=Day").Error, StringComparison.Ordinal);
    }

    private static string[] OutsideTables() =>
        [.. Directory.EnumerateFiles(Path.Combine(OutsideCases.Folder!, "tables"), "*.csv")
            .Append(Path.Combine(OutsideCases.Folder!, "reports", "C03-spreadsheet-moments.csv"))
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)];

    private static OneOf.OneOf<ScoreTable, WhyNot> Read(string file, byte[] bytes) =>
        ContestReader.ReadScores(new OfficeFile(file, bytes), new Rulebook(SmolenskRules.ThirdEdition, Readings.Default));

    private static string Document()
    {
        var text = new StringBuilder(
            "# Какие таблицы пробовали\n\nТаблица оценок — строка на каждую заявку и эксперта — как её приносят люди: принята с каким\n"
            + "замечанием или отклонена какой фразой. Список составлен тестом `TriedTablesTests`.\n\n| чем отличается | что вышло |\n|---|---|\n");
        foreach (var table in TriedTable.All)
        {
            text.Append("| ").Append(table.What).Append(" | ")
                .Append(TriedTable.Outcome(table.File, table.Bytes).Replace("|", "\\|", StringComparison.Ordinal)).Append(" |\n");
        }

        return text.ToString();
    }
}
