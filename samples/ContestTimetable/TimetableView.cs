using System.Globalization;
using System.Linq;
using SonkoRules.Deadlines;
using SonkoRules.Texts;
using Spectre.Console;

namespace SonkoRules.Samples.ContestTimetable;

/// <summary>The stages as a table, by their days.</summary>
internal static class TimetableView
{
    public static void Write(
        IAnsiConsole console, Rulebook rules, Deadlines.ContestTimetable timetable, Language language)
    {
        var russian = language == Language.Russian;
        console.WriteLine(
            (russian ? "График конкурса, объявленного " : "Timetable of a contest announced on ")
            + DayText.Date(timetable.Announced, language)
            + (russian ? "; редакция " : "; edition ") + rules.Edition
            + Pace(timetable.Plan.Pace, language));
        var table = new Table().Border(TableBorder.Ascii2);
        foreach (var header in russian
            ? ["Когда", "Дата", "День", "Пункт", "Чьё", "Что", "Примечание"]
            : new[] { "When", "Date", "Day", "Clause", "Whose", "What", "Note" })
        {
            table.AddColumn(header);
        }

        foreach (var entry in timetable.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Stage))
        {
            table.AddRow(
                new Text(When(entry, language)),
                new Text(DayText.Date(entry.Date, language)),
                new Text(DayText.Weekday(entry.Date, language)),
                new Text(entry.Clause.ToString()),
                new Text(Whose(entry, language)),
                new Text(entry.What.In(language)),
                new Text(Note(entry, language)));
        }

        console.Write(table);
    }

    private static string Pace(ContestPace pace, Language language) =>
        (pace, language) switch
        {
            (ContestPace.Earliest, Language.Russian) => "; всё в самые ранние дни",
            (ContestPace.Earliest, _) => "; everything at its earliest",
            (_, Language.Russian) => "; всё в последние дни сроков",
            _ => "; everything on the last day of its term",
        };

    /// <summary>Whether the date is the last of a term or the day itself, as it is for the announcement, for an event
    /// and for a date that is given.</summary>
    private static string When(TimetableEntry entry, Language language)
    {
        var last = entry.Origin == StageDateOrigin.Computed
            && entry.Stage != ContestStage.Announcement
            && entry.TryGetDeadline(out var deadline)
            && deadline.LastDay == entry.Date;
        var bound = last && entry.TryGetDeadline(out deadline) ? deadline.Bound : DeadlineBound.On;
        return (bound, language) switch
        {
            (DeadlineBound.NotLater, Language.Russian) => "не позднее",
            (DeadlineBound.NotEarlier, Language.Russian) => "не ранее",
            (_, Language.Russian) => "в день",
            (DeadlineBound.NotLater, _) => "not later than",
            (DeadlineBound.NotEarlier, _) => "not earlier than",
            _ => "on",
        };
    }

    private static string Whose(TimetableEntry entry, Language language) =>
        (entry.TryGetDeadline(out var deadline) ? deadline.Actor : DeadlineActor.NoOne, language) switch
        {
            (DeadlineActor.Ministry, Language.Russian) => "министерство",
            (DeadlineActor.Applicant, Language.Russian) => "заявитель",
            (DeadlineActor.Recipient, Language.Russian) => "получатель",
            (DeadlineActor.Ministry, _) => "ministry",
            (DeadlineActor.Applicant, _) => "applicant",
            (DeadlineActor.Recipient, _) => "recipient",
            _ => string.Empty,
        };

    private static string Note(TimetableEntry entry, Language language)
    {
        if (!entry.TryGetDeadline(out var deadline))
        {
            return string.Empty;
        }

        var russian = language == Language.Russian;
        if (deadline.LastDay != entry.Date)
        {
            return (russian ? "срок: " : "the term: ") + DayText.Date(deadline.LastDay, language);
        }

        var moved = deadline.Shift.Match(
            _ => string.Empty,
            on => (russian ? "перенос с " : "moved off ") + on.Off.ToText(language),
            back => (russian ? "перенос с " : "moved off ") + back.Off.ToText(language));
        var skipped = moved.Length == 0 && deadline.SkippedDays.Count > 0
            ? (russian ? "пропущено нерабочих дней: " : "days off passed over: ")
                + deadline.SkippedDays.Count.ToString(CultureInfo.InvariantCulture)
            : string.Empty;
        var provisional = !deadline.IsProvisional ? string.Empty
            : russian ? "предварительно" : "provisional";
        return string.Join("; ", new[] { moved, skipped, provisional }.Where(text => text.Length > 0));
    }
}
