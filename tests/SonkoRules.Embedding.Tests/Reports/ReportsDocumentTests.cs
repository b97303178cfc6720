using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Reports;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Reports;

/// <summary>The code of the document on reports is the code below, and runs.</summary>
public sealed class ReportsDocumentTests
{
    [Fact]
    public void The_example_runs()
    {
        var input = SmallContest.Input;

        // begin
        var announced = new LocalDate(2025, 5, 12);
        var rules = SmolenskRules.AnnouncedOn(announced);
        var outcome = Contest.Run(rules, input);
        var timetable = rules.Deadlines.Timetable(announced, rules.Deadlines.Calendar);

        string page = ContestReport.ToHtml(outcome, new ContestReportOptions
        {
            Title = new("Конкурс субсидий, 2025", "Contest of subsidies, 2025"),
            Labels = Sequence.Of(new ApplicationLabel("A", "АНО «Дом»")),
            Effects = ReadingEffects.Of(rules, input),
            Timetable = timetable,
        });

        string calendar = DeadlineCalendar.ToICalendar(rules, timetable, new DeadlineCalendarOptions
        {
            ContestId = "smolensk-2025-1",
            Stamp = Instant.FromUtc(2025, 5, 12, 9, 30),
            AlarmDaysBefore = Sequence.Of(1, 7),
        });
        //// end

        Assert.Contains("<bdi>АНО «Дом»</bdi>", page, StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_shows_this_code()
    {
        var source = File.ReadAllText(ThisFile()).ReplaceLineEndings("\n");
        var start = source.IndexOf("// begin\n", StringComparison.Ordinal) + "// begin\n".Length;
        var code = source[start..source.IndexOf("        //// end", start, StringComparison.Ordinal)];
        var shown = string.Join('\n', code.TrimEnd('\n').Split('\n').Select(line => line.Length >= 8 ? line[8..] : line));
        var document = File.ReadAllText(Repository.File("docs/reports.md")).ReplaceLineEndings("\n");

        Assert.Contains("```csharp\n" + shown + "\n```", document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_names_the_sections_as_the_page_does()
    {
        var rows = File.ReadAllLines(Repository.File("docs/reports.md"))
            .SkipWhile(line => line != "|---|---|").Skip(1).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1].Trim());
        var headings = ReportDocument.Of(CommittedContest.Page).In(SonkoRules.Texts.Language.English)
            .Elements("section").Select(section => section.Element("h2")!.Value);

        Assert.Equal(headings, rows);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
