using System;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The Python notebook prints what is committed, and what is committed is what the library says.</summary>
public sealed class PythonNotebookTests
{
    private static readonly Rulebook Rules = new(SmolenskRules.ThirdEdition);

    [PythonNotebookFact]
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
            new LocalDate(2025, 5, 12), RussianCalendar.FiveDayWeek, new TimetablePlan { Through = ContestStage.Payment });
        var lines = timetable.Entries.Select(entry =>
            $"{entry.Date.ToString("uuuu-MM-dd", null)} {entry.What.English} [{entry.Clause}]\n");

        Assert.Contains(
            NotebookFile.Read(PythonNotebook.Notebook).Printed,
            text => text.StartsWith(string.Concat(lines), StringComparison.Ordinal));
    }

    [Fact]
    public void The_committed_effects_are_among_those_of_all_combinations()
    {
        var lines = NotebookFile.Read(PythonNotebook.Notebook).Printed
            .Single(text => text.StartsWith("by default", StringComparison.Ordinal))
            .TrimEnd('\n').Split('\n').Where(line => !line.Contains("refused", StringComparison.Ordinal)).ToArray();
        var possible = NotebookContest.AwardsUnderReadings(Rules)
            .Select(run => string.Join(", ", run.OrderBy(one => one.Key).Select(one => $"{one.Key} {Text(one.Value)}")))
            .ToHashSet();

        Assert.Equal(5, lines.Length);
        Assert.All(lines, line => Assert.Contains(
            string.Join(", ", line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(", ").Order()), possible));
    }

    private static string Text(decimal amount) =>
        amount == 0 ? "0" : amount.ToString("N2", CultureInfo.InvariantCulture);
}
