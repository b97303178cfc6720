using System;
using System.IO;
using System.Linq;
using NodaTime;
using SonkoRules.Json;
using SonkoRules.Samples.Sonko;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Cli;

/// <summary>The secretary's Monday: a folder with a contest, an award and two roadmaps in one list.</summary>
public sealed class DueTests : IDisposable
{
    private static readonly string[] Asked = ["--on", "13.10.2025", "--until", "31.12.2025", "--since", "01.07.2025"];

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public DueTests()
    {
        foreach (var name in new[] { "smolensk-roadmap.csv", "leningrad-roadmap.csv" })
        {
            File.Copy(Repository.File($"tests/SonkoRules.Embedding.Tests/Cli/Plans/{name}"), Path.Combine(_folder, name));
        }

        File.WriteAllBytes(Path.Combine(_folder, "grant-14.json"), Sonko.Example("grant"));
        File.WriteAllBytes(Path.Combine(_folder, "2025-2.json"), Sonko.Example("timetable"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void One_list_by_day_of_everything_in_the_folder()
    {
        var ran = Sonko.Run(["due", _folder, .. Asked, "--to", "table", "--language", "en", "--width", "160"]);

        Assert.Equal((ExitCode.Done, string.Empty), (ran.Code, ran.Error));
        Snapshot.Verify(ran.Text);
    }

    [Fact]
    public void It_is_a_calendar_file_too()
    {
        var ran = Sonko.Run(["due", _folder, .. Asked, "--to", "ics", "--contest", "отдел", "--stamp", "2026-01-12T06:00:00Z"]);

        Assert.Equal(ExitCode.Done, ran.Code);
        var ids = ran.Text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Every_source_is_asked_as_by_itself()
    {
        // The library asked directly: the list is what each of its parts says.
        var request = RuleOperations.Due.Read(RuleOperations.Due.Example()).Match(read => read.Value, _ => throw new InvalidOperationException());
        var list = request.Watch.In(request.Period, request.Since, request.Calendar).OrThrow();

        Assert.Equal(list.Entries.OrderBy(entry => entry.Day), list.Entries);
        Assert.Equal(
            request.Watch.Contests[0].Timetable.Entries.Where(entry => request.Period.Contains(entry.Date)).Select(entry => entry.Date).Order(),
            list.Entries.Where(entry => entry.Source == "2025-2").Select(entry => entry.Day));
        Assert.Equal(
            [new LocalDate(2025, 9, 30), new LocalDate(2025, 12, 31)],
            list.Entries.Where(entry => entry.Source == "Дорожная карта").Select(entry => entry.Day));
        Assert.True(list.Entries.First(entry => entry.Source == "Дорожная карта").IsOverdue);

        // 3.18: the reports of the second and third quarter are past, and nothing tells that they were given.
        Assert.Equal(2, list.Entries.Count(entry => entry.Source == "2025-14" && entry.IsOverdue));
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_file()
    {
        File.WriteAllText(Path.Combine(_folder, "x.json"), "{\"document\":\"score-request/1\"}");
        File.WriteAllText(Path.Combine(_folder, "y.csv"), "№;Мероприятие;Срок\n1;Отчёт;до весны\n");

        var ran = Sonko.Run(["due", _folder, .. Asked]);

        Assert.Equal(ExitCode.Refused, ran.Code);
        Assert.Equal(2, ran.Errors.Length);
        Assert.Contains("x.json", ran.Errors[0], StringComparison.Ordinal);
        Assert.Contains("y.csv:2:9", ran.Errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_needs_its_day_and_a_document_has_it()
    {
        Assert.Equal(ExitCode.WrongCall, Sonko.Run("due", _folder).Code);
        Assert.Equal(ExitCode.WrongCall, Sonko.Run("due", _folder, "--on", "13.10.2025", "--until", "01.10.2025").Code);
        Assert.Equal(ExitCode.WrongCall, Sonko.Pipe(Sonko.Example("due"), "due", "--on", "13.10.2025").Code);
        Assert.Equal(ExitCode.Done, Sonko.Pipe(Sonko.Example("due"), "due").Code);
    }
}
