using System.Linq;
using SonkoRules.Deadlines;
using SonkoRules.Texts;
using Spectre.Console;

namespace SonkoRules.Samples.ContestTimetable;

/// <summary>What does not go together, with the clauses.</summary>
internal static class ConflictView
{
    public static void Write(IAnsiConsole console, Deadlines.ContestTimetable timetable, Language language)
    {
        var russian = language == Language.Russian;
        console.WriteLine();
        if (timetable.Conflicts.Count == 0)
        {
            console.WriteLine(russian ? "Противоречий нет." : "There are no conflicts.");
            return;
        }

        console.WriteLine(russian ? "Противоречия:" : "Conflicts:");
        foreach (var conflict in timetable.Conflicts)
        {
            console.WriteLine(
                "! " + string.Join(", ", conflict.Clauses.Select(clause => clause.ToText(language)))
                + " — " + conflict.Text.In(language) + " (" + Origin(conflict, russian) + ")");
        }
    }

    private static string Origin(TimetableConflict conflict, bool russian) =>
        (conflict.Origin, russian) switch
        {
            (ConflictOrigin.Order, true) => "в самом порядке",
            (ConflictOrigin.Order, false) => "in the order itself",
            (_, true) => "из-за выбранных дат",
            _ => "because of the dates chosen",
        };
}
