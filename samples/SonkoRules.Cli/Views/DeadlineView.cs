using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>A deadline of the order.</summary>
internal static class DeadlineView
{
    public static View Of(DeadlineRequest request, DeadlineResult result, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules);
        var title = result.Match(
            day => Headline(day.Deadline, words),
            interval => Interval(view, interval.Remaining),
            reports => reports.Due.Match(
                own => Headline(own.Deadline, words),
                covered =>
                {
                    view.Say(
                        "Отдельные отчёты за четвёртый квартал не представляются: их заменяют итоговые.",
                        "The fourth quarter has no reports of its own: the final ones cover it.");
                    return Headline(covered.Deadline, words);
                }));
        var deadlines = DeadlinesOf(result);
        foreach (var deadline in deadlines)
        {
            Facts(view, deadline, deadlines.Count == 1 ? string.Empty : words.In(deadline.What));
        }

        view.Sheet(Grid(deadlines, words));
        SkippedDays(view, deadlines);
        view.Readings(deadlines.SelectMany(deadline => deadline.Readings).Distinct().ToSequence());
        return (request.Explain ? view.Why(result.Explain()) : view).Make(title);
    }

    /// <summary>The deadlines that a result tells of.</summary>
    public static IReadOnlyList<Deadline> DeadlinesOf(DeadlineResult result) =>
        result.Match<IReadOnlyList<Deadline>>(
            day => [day.Deadline],
            interval => interval.Remaining.Limits,
            reports => [reports.Due.Deadline]);

    private static string Headline(Deadline deadline, Words words) =>
        words.In(deadline.What) + ": " + words.Bound(deadline.Bound) + " " + words.Day(deadline.LastDay);

    private static string Interval(ViewBuilder view, RemainingInterval remaining)
    {
        var words = view.Words;
        var (first, last) = (words.Day(remaining.FirstDay), words.Day(remaining.LastDay));
        return words.In(remaining.Term.What) + ": " + remaining.Match(
            left => words.In(left.Days == 1 ? $"только {first}" : $"с {first} по {last} ({RussianPlural.Days.Counted(left.Days)})", $"from {first} to {last} (days: {Words.Whole(left.Days)})"),
            _ => words.In($"срока не остаётся: не ранее {first}, но не позднее {last}", $"no time is left: not before {first} but not after {last}"));
    }

    private static void Facts(ViewBuilder view, Deadline deadline, string heading)
    {
        var words = view.Words;
        view.Facts(
            heading,
            (words.In("Пункт", "Clause"), Cell.Of(words.Of(deadline.Clause))),
            (words.In("Исполнитель", "Whose act"), Cell.Of(words.Actor(deadline.Actor))),
            (words.In("Исчисляется от события", "Counted from"), Cell.Of(words.In(deadline.Term.Trigger))),
            (words.In("День события", "Day of the event"), Cell.Of(deadline.Trigger)),
            (words.In("Первый день срока", "First day counted"), Cell.Of(deadline.FirstCountedDay)),
            (words.In("Последний день без переноса", "Last day by the count"), Cell.Of(deadline.NominalLastDay)),
            (Capital(words.Bound(deadline.Bound)), Cell.Of(
                words.Day(deadline.LastDay) + ", " + words.Weekday(deadline.LastDay.DayOfWeek))),
            (words.In("Примечание", "Note"), Cell.Of(words.Note(deadline))));
    }

    private static string Capital(string text) => text[..1].ToUpperInvariant() + text[1..];

    private static Block.Grid Grid(IEnumerable<Deadline> deadlines, Words words)
    {
        var grid = new GridBuilder(words)
            .Word("Пункт", "Clause")
            .Prose("Содержание", "What")
            .Word("Исполнитель", "Whose act")
            .Prose("Исчисляется от события", "Counted from")
            .Word("День события", "Day of the event")
            .Word("Первый день срока", "First day counted")
            .Word("Когда", "When")
            .Word("День", "Day")
            .Prose("Примечание", "Note");
        foreach (var deadline in deadlines)
        {
            grid.Row(
                Cell.Of(deadline.Clause),
                Cell.Of(words.In(deadline.What)),
                Cell.Of(words.Actor(deadline.Actor)),
                Cell.Of(words.In(deadline.Term.Trigger)),
                Cell.Of(deadline.Trigger),
                Cell.Of(deadline.FirstCountedDay),
                Cell.Of(words.Bound(deadline.Bound)),
                Cell.Of(deadline.LastDay),
                Cell.Of(words.Note(deadline)));
        }

        return grid.Make(words.In("Сроки", "Terms"));
    }

    private static void SkippedDays(ViewBuilder view, IEnumerable<Deadline> deadlines)
    {
        var words = view.Words;
        var grid = new GridBuilder(words).Word("Дата", "Date").Word("День", "Day").Prose("Основание", "Why it is a day off");
        foreach (var day in deadlines.SelectMany(deadline => deadline.SkippedDays).Distinct().OrderBy(day => day.Date))
        {
            grid.Row(
                Cell.Of(day.Date), Cell.Of(words.Weekday(day.Date.DayOfWeek)), Cell.Of(day.Kind.ToText(words.Language)));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Исключённые нерабочие дни", "Days off passed over")));
        }
    }
}
