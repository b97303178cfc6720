using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What is overdue and due of everything that is watched.</summary>
internal static class DueView
{
    public static View Of(DueRequest request, WatchList list, Words words)
    {
        var grid = new GridBuilder(words)
            .Word("Срок", "Due")
            .Word("День", "Day")
            .Prose("Откуда", "Of")
            .Prose("Что", "What")
            .Prose("Чьё действие", "Whose act")
            .Word("Пункт", "Clause")
            .Word("Состояние", "State");
        foreach (var entry in list.Entries)
        {
            grid.Row(
                Cell.Of(entry.Day),
                Cell.Of(words.Weekday(entry.Day.DayOfWeek)),
                Cell.Of(entry.Source),
                Cell.Of(words.In(entry.What)),
                Cell.Of(words.In(entry.Who)),
                Cell.Of(entry.Clause),
                Cell.Of(entry.IsOverdue ? words.In("просрочено", "overdue") : string.Empty));
        }

        return new ViewBuilder(words).Add(grid.Make(string.Empty, isMain: true)).Readings(list.Readings).Make(
            words.In("Контрольные сроки с ", "Days to watch from ") + words.Day(request.Period.First)
                + words.In(" по ", " to ") + words.Day(request.Period.Last)
                + words.In(": просрочено — ", ": overdue – ") + Words.Whole(list.Entries.Count(entry => entry.IsOverdue)));
    }
}
