using System;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Duties;
using SonkoRules.Json;
using SonkoRules.Office.Cells;
using SonkoRules.Office.Plans;
using SonkoRules.Samples.Sonko;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>
/// The two roadmaps and the report that the library was made after, from files that a person could have typed: items,
/// numbers and terms as the documents have them, sentences in short words.
/// </summary>
public sealed class PlanTests
{
    private static readonly string[] Year = ["--from", "01.01.2023", "--to", "31.12.2023"];

    [Fact]
    public void Every_item_of_both_roadmaps_is_loaded()
    {
        // Chapters by the numbers of their items: 9 of Smolensk region, 8 of Leningrad region.
        Assert.Equal([4, 6, 5, 2, 2, 2, 2, 6, 1], Chapters("smolensk-roadmap"));
        Assert.Equal([6, 4, 3, 6, 1, 3, 4, 2], Chapters("leningrad-roadmap"));
        Assert.All(Read("smolensk-roadmap").Items.Concat(Read("leningrad-roadmap").Items), item =>
        {
            Assert.NotEqual(DutyTerm.NotNamed, item.Term);
            Assert.NotEmpty(item.Executors);
            Assert.NotEmpty(item.Section);
        });
    }

    [Fact]
    public void What_is_due_by_the_roadmap_of_Smolensk_in_2023_is_what_a_reader_counts()
    {
        // By hand: items 1.1 and 1.2 four quarters, 3.1 two halves, 3.3 and 3.5 the year, 5.1 the second half.
        var plan = Plan("smolensk-roadmap", 2023, 2023);

        Assert.Equal(4 + 4 + 2 + 1 + 1 + 1, plan.Due.Count);
        Assert.Equal(
            ["31.03 1.1", "31.03 1.2.", "30.06 1.1", "30.06 1.2.", "30.06 3.1"],
            plan.Due.Take(5).Select(due => FormattableString.Invariant($"{due.Day:dd.MM} {due.Item.Number}")));
        Assert.Equal(
            [
                (UndatedReason.OnDemand, "1.3 2.2"),
                (UndatedReason.BySeparatePlan, "1.4 2.3 2.4 2.6 4.2 7.2 8.1 8.4 8.6 9.1"),
                (UndatedReason.NoFirstDay, "2.1"),
                (UndatedReason.Constant, "2.5 3.2 4.1 5.2 6.1 6.2 7.1 8.2 8.3. 8.5"),
                (UndatedReason.SetElsewhere, "3.4"),
            ],
            plan.WithoutDate.GroupBy(one => one.Reason).Select(group =>
                (group.Key, string.Join(' ', group.Select(one => one.Item.Number)))));
        Assert.Equal(30, plan.Roadmap.Items.Count);
    }

    [Fact]
    public void What_is_due_by_the_roadmap_of_Leningrad_region_is_what_a_reader_counts()
    {
        // By hand: five items of the second and third quarter, four meetings of 1.5 and four notices of 4.2, eight of the
        // year (seven spans and the yearly 6.3).
        var plan = Plan("leningrad-roadmap", 2023, 2023);

        Assert.Equal(5 + 4 + 4 + 8, plan.Due.Count);
        Assert.Empty(plan.WithoutDate);
        Assert.Equal(5, plan.Due.Count(due => due.Day == new LocalDate(2023, 9, 30) && due.Item.Number.StartsWith("1.", StringComparison.Ordinal) && due.Item.Number != "1.5"));
        Assert.Equal(
            [("2.1", 100m), ("2.2", 50m)],
            plan.Roadmap.Items.SelectMany(item => item.Targets.Select(target => (item.Number, target.Plan))));

        // 2030 ends 4.3, the longest of the spans.
        Assert.Equal(["4.3"], Plan("leningrad-roadmap", 2026, 2030).Due.Select(due => due.Item.Number).Except(["4.2", "6.3"]));
    }

    [Fact]
    public void The_plan_of_Kemerovo_has_two_measures_without_a_term() =>
        Assert.Equal(
            ["2.7.", "3.7"],
            Plan("kemerovo-plan", 2023, 2023).WithoutDate
                .Where(one => one.Reason == UndatedReason.NotNamed).Select(one => one.Item.Number));

    [Theory]
    [InlineData("smolensk-roadmap")]
    [InlineData("leningrad-roadmap")]
    [InlineData("kemerovo-plan")]
    public void A_roadmap_written_as_a_table_and_as_a_document_is_read_back(string name)
    {
        var roadmap = Read(name);
        var request = new RoadmapRequest(roadmap, new(new(2023, 1, 1), new(2023, 12, 31)));

        Assert.Equal(roadmap, RoadmapTable.Read(new(name + ".csv", CsvFile.Of(RoadmapTable.Rows(roadmap)))).OrThrow());
        Assert.Equal(request, RuleOperations.Roadmap.Read(RuleOperations.Roadmap.WriteRequest(request)).Match(
            accepted => accepted.Value, _ => throw new InvalidOperationException()));
    }

    [Fact]
    public void The_slips_of_the_report_are_found_and_its_rounding_is_accepted()
    {
        var request = new ReportCheckRequest(
            ReportTables.Read(new("report.csv", File.ReadAllBytes(Named("kemerovo-report")))).OrThrow());
        var check = request.Report.Check();

        // The rows of the five tables, those with the totals among them.
        Assert.Equal([10, 5, 21, 7, 10], check.Report.Tables.Select(table => table.Rows.Count));
        Assert.Equal(
            [
                "образование: план 0,15, факт 0,13 — не достигнут, ниже планового значения на 0,02",
                "культура: план 0,15, факт 0,13 — не достигнут, ниже планового значения на 0,02",
                "Таблица 2, Итого, Консультационная: указано 424, получается 434; разница −10",
                "Таблица 2, Всего НКО, Итого: указано 475, получается 465; разница 10",
                "Таблица 3, Итого по всем конкурсам, Выделено грантов, тыс. рублей: указано 410 190,0, получается 410 190,4; разница −0,4",
                "Таблица 5, Итого, Финансирование, тыс. рублей: указано 1 397,2, получается 1 397,3; разница −0,1",
                "Таблица 3, Росмолодёжь: номер 4 повторён",
            ],
            check.Findings.Select(finding => finding.Statement.Russian.Replace('\u00A0', ' ')));
        Assert.Equal(
            [410.2m, 376.0m, 31.2m, 3.0m],
            check.Statements.Where(one => one is { Holds: true, IsRounded: true, Table: "Таблица 3" }).Select(one => one.Stated.Value));
        Assert.Equal(
            request.Report,
            RuleOperations.ReportCheck.Read(RuleOperations.ReportCheck.WriteRequest(request)).Match(
                accepted => accepted.Value.Report, _ => throw new InvalidOperationException()));
    }

    [Theory]
    [InlineData("table", null)]
    [InlineData("html", "html")]
    [InlineData("ics", "ics")]
    public void What_is_due_looks_so(string format, string? extension) =>
        Snapshot.Verify(
            Sonko.Run([
                "roadmap", Named("smolensk-roadmap"), .. Year, "--on", "01.07.2023", "--as", format,
                .. format == "ics" ? ["--contest", "67", "--stamp", "2026-01-12T06:00:00Z"] : Array.Empty<string>()])
                .Text.Replace(SonkoRules.Reports.LibraryVersion.Current, "0.0.0", StringComparison.Ordinal),
            format,
            extension ?? "txt");

    [Theory]
    [InlineData("table", null)]
    [InlineData("html", "html")]
    public void A_checked_report_looks_so(string format, string? extension) =>
        Snapshot.Verify(
            Sonko.Run("report-check", Named("kemerovo-report"), "--to", format)
                .Text.Replace(SonkoRules.Reports.LibraryVersion.Current, "0.0.0", StringComparison.Ordinal),
            format,
            extension ?? "txt");

    [Fact]
    public void A_day_off_moves_where_the_reading_says_so()
    {
        var ran = Sonko.Run([
            "roadmap", Named("smolensk-roadmap"), .. Year, "--reading", "R-DUTY-DAY=NextWorkingDay", "--as", "json"]);

        Assert.Equal(ExitCode.Done, ran.Code);
        Assert.Contains("\"day\":\"2023-10-02\",\"moved\":true", ran.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_table_is_told_at_its_place_all_at_once()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(file, "№;Мероприятие;Срок;Исполнено\n1.1;Отчёт;2 – 3 кварталл 2023;31.13.2023\n;Ответ;до весны;\n");
        try
        {
            var ran = Sonko.Run(["roadmap", file, .. Year]);

            Assert.Equal(ExitCode.Refused, ran.Code);
            Assert.Equal(4, ran.Errors.Length);
            Assert.Contains(ran.Errors, error => error.Contains(":2:11", StringComparison.Ordinal) && error.Contains("кварталл", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_faults_of_a_report_are_told_at_their_places()
    {
        var text = "Отчёт\nПоказатели;2023\nПоказатель;Единица;План;Факт\nДоля;%;много;1\nТаблица;Т\n№;Строка;Сумма\nx;А;1;9\nДоли\nЧто;Часть;Целое;Указано\nДоля;1;0;5\n";
        var failed = ReportTables.Read(new("o.csv", Encoding.UTF8.GetBytes(text))).AsT1;

        Assert.Equal(
            ["o.csv:1:1", "o.csv:4:8", "o.csv:7:1", "o.csv:7:7", "o.csv:10:8"],
            failed.Errors.Select(error => error.Path));
    }

    [Fact]
    public void A_table_needs_its_period_and_a_document_has_it()
    {
        Assert.Equal(ExitCode.WrongCall, Sonko.Run("roadmap", Named("smolensk-roadmap"), "--from", "01.01.2023").Code);
        Assert.Equal(ExitCode.WrongCall, Sonko.Run("roadmap", Named("smolensk-roadmap"), "--from", "02.01.2023", "--to", "01.01.2023").Code);
        Assert.Equal(ExitCode.WrongCall, Sonko.Pipe(Sonko.Example("roadmap"), ["roadmap", .. Year]).Code);
        Assert.Equal(ExitCode.Done, Sonko.Pipe(Sonko.Example("roadmap"), "roadmap").Code);
    }

    private static int[] Chapters(string name) =>
        [.. Read(name).Items.GroupBy(item => item.Number[0]).Select(chapter => chapter.Count())];

    private static RoadmapPlan Plan(string name, int first, int last) =>
        new RoadmapRules(Readings.Default)
            .In(Read(name), new(new(first, 1, 1), new(last, 12, 31)), RussianCalendar.FiveDayWeek).OrThrow();

    private static Roadmap Read(string name) =>
        RoadmapTable.Read(new(name + ".csv", File.ReadAllBytes(Named(name)))).OrThrow();

    private static string Named(string name) => Repository.File($"tests/SonkoRules.Embedding.Tests/Cli/Plans/{name}.csv");
}
