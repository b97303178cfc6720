using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Embedding.Tests.Tools;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The Python notebook prints what is committed, and what is committed is what the library says.</summary>
public sealed class PythonNotebookTests
{
    private static readonly Rulebook Rules = new(SmolenskRules.ThirdEdition);

    [PythonFact("matplotlib")]
    public void The_cells_print_what_is_committed()
    {
        var notebook = NotebookFile.Read(PythonNotebook.Notebook);
        var (printed, pictures) = PythonNotebook.Run(notebook);

        Assert.Equal(notebook.Printed, printed);
        Assert.Equal(notebook.Pictures.Count(), pictures.Count);
    }

    [Fact]
    public void Every_committed_picture_is_well_formed_and_has_a_title()
    {
        var pictures = NotebookFile.Read(PythonNotebook.Notebook).Pictures.Select(text => XDocument.Parse(text).Root!).ToArray();

        Assert.Equal(8, pictures.Length);
        Assert.All(pictures, picture =>
        {
            Assert.Equal("svg", picture.Name.LocalName);
            Assert.NotEmpty(picture.Element(picture.Name.Namespace + "title")!.Value);
        });
    }

    [Fact]
    public void The_committed_timetable_is_the_librarys()
    {
        var timetable = Rules.Deadlines.Timetable(
            new LocalDate(2025, 5, 12), RussianCalendar.FiveDayWeek, new TimetablePlan { Through = ContestStage.Payment }).OrThrow();
        var lines = timetable.Entries.Select(entry =>
            $"{entry.Date.ToString("uuuu-MM-dd", null)} {entry.What.English} [{entry.Clause}]\n");

        Assert.Contains(
            NotebookFile.Read(PythonNotebook.Notebook).Printed,
            text => text.StartsWith(string.Concat(lines), StringComparison.Ordinal));
    }

    [Fact]
    public void The_committed_effects_are_those_of_the_combinations_run_one_by_one()
    {
        var awards = NotebookContest.AwardsUnderReadings(Rules);
        var printed = NotebookFile.Read(PythonNotebook.Notebook).Printed
            .Single(text => text.StartsWith("combinations of readings", StringComparison.Ordinal)).Split('\n');

        foreach (var id in NotebookContest.Input.Keys)
        {
            var line = printed.Single(line => line.StartsWith(id + ": wins ", StringComparison.Ordinal));
            var (least, greatest) = (awards.Min(run => run[id]), awards.Max(run => run[id]));
            var winning = greatest == 0 ? "Never" : awards.All(run => run[id] > 0) ? "Always" : "Sometimes";
            Assert.Contains($"wins {winning} ", line, StringComparison.Ordinal);
            Assert.Contains($" {Text(least)} – {Text(greatest),9}", line, StringComparison.Ordinal);
        }
    }

    private static string Text(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);
}
