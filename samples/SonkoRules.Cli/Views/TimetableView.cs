using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The timetable of a contest.</summary>
internal static class TimetableView
{
    public static View Of(TimetableRequest request, ContestTimetable timetable, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules).Stages(timetable).Months(timetable).Readings(timetable.Readings);
        return (request.Explain ? view.Why(timetable.Explain()) : view).Make(
            words.In("График конкурса, объявленного ", "Timetable of a contest announced on ") + words.Day(timetable.Announced));
    }

    /// <summary>The stages by their days, then what does not go together.</summary>
    public static ViewBuilder Stages(this ViewBuilder view, ContestTimetable timetable)
    {
        var words = view.Words;
        view.Say(timetable.Plan.Pace == ContestPace.Earliest
            ? words.In("Действия отнесены к самым ранним дням, допускаемым порядком.", "Everything as early as the order allows.")
            : words.In("Действия отнесены к последним дням сроков.", "Everything on the last day of its term."));
        var grid = new GridBuilder(words)
            .Word("Когда", "When")
            .Word("Дата", "Date")
            .Word("День", "Day")
            .Word("Пункт", "Clause")
            .Word("Исполнитель", "Whose act")
            .Prose("Содержание", "What")
            .Prose("Примечание", "Note");
        foreach (var entry in timetable.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Stage))
        {
            entry.TryGetDeadline(out var deadline);
            grid.Row(
                Cell.Of(words.Bound(BoundOf(entry, deadline))),
                Cell.Of(entry.Date),
                Cell.Of(words.Weekday(entry.Date.DayOfWeek)),
                Cell.Of(entry.Clause),
                Cell.Of(deadline is null ? string.Empty : words.Actor(deadline.Actor)),
                Cell.Of(words.In(entry.What)),
                Cell.Of(Note(entry, deadline, words)));
        }

        view.Add(grid.Make(words.In("Этапы", "Stages"), isMain: true));
        Conflicts(view, timetable);
        return view;
    }

    private static void Conflicts(ViewBuilder view, ContestTimetable timetable)
    {
        var words = view.Words;
        if (timetable.Conflicts.Count == 0)
        {
            view.Say("Противоречия между сроками отсутствуют.", "The terms do not conflict.");
            return;
        }

        var grid = new GridBuilder(words)
            .Word("Пункты", "Clauses")
            .Prose("Противоречие", "What does not go together")
            .Word("Источник", "Origin");
        foreach (var conflict in timetable.Conflicts)
        {
            grid.Row(
                Cell.Of(conflict.Clauses),
                Cell.Of(words.In(conflict.Text)),
                Cell.Of(conflict.Origin == ConflictOrigin.Order
                    ? words.In("порядок", "the order itself")
                    : words.In("указанные даты", "the dates chosen")));
        }

        view.Add(grid.Make(words.In("Противоречия", "Conflicts")));
    }

    // The day of a stage is the bound of its term only where it was computed as such.
    private static DeadlineBound BoundOf(TimetableEntry entry, Deadline? deadline) =>
        entry.Origin == StageDateOrigin.Computed
            && entry.Stage != ContestStage.Announcement
            && deadline is not null
            && deadline.LastDay == entry.Date
            ? deadline.Bound
            : DeadlineBound.On;

    private static string Note(TimetableEntry entry, Deadline? deadline, Words words)
    {
        var given = entry.Origin == StageDateOrigin.Given ? words.In("дата указана", "the day was given") : string.Empty;
        var term = deadline is null ? string.Empty
            : deadline.LastDay == entry.Date ? words.Note(deadline)
            : words.In("срок: ", "the term: ") + words.Day(deadline.LastDay);
        return string.Join("; ", new[] { given, term }.Where(text => text.Length > 0));
    }
}
