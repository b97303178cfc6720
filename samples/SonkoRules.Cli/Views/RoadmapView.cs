using SonkoRules.Duties;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What is due by a roadmap.</summary>
internal static class RoadmapView
{
    public static View Of(RoadmapRequest request, RoadmapPlan plan, Words words)
    {
        var view = new ViewBuilder(words);
        if (request.AsOf is { } day)
        {
            view.Say(
                "Просрочено на " + words.Day(day) + ": " + Words.Whole(plan.OverdueOn(day).Count),
                "Overdue on " + words.Day(day) + ": " + Words.Whole(plan.OverdueOn(day).Count));
        }

        Due(view, plan, request.AsOf);
        WithoutDate(view, plan);
        Load(view, plan);
        Targets(view, plan.Roadmap);
        view.Readings(plan.Readings);
        return (request.Explain ? view.Why(plan.Explain()) : view).Make(
            plan.Roadmap.Name + words.In(": с ", ": from ") + words.Day(plan.Period.First)
                + words.In(" по ", " to ") + words.Day(plan.Period.Last));
    }

    private static void Due(ViewBuilder view, RoadmapPlan plan, LocalDate? asOf)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Срок", "Due")
            .Word("№", "No.")
            .Prose("Мероприятие", "Measure")
            .Prose("Исполнители", "Executors")
            .Prose("Период", "Window")
            .Prose("Примечание", "Note");
        foreach (var due in plan.Due)
        {
            grid.Row(
                Cell.Of(due.Day),
                Cell.Of(due.Item.Number),
                Cell.Of(due.Item.Action),
                Cell.Of(string.Join("; ", due.Item.Executors)),
                Cell.Of(due.Window.ToText(words.Language)),
                Cell.Of(Note(due, asOf, words)));
        }

        view.Add(grid.Make(words.In("Что исполнить", "What is due"), isMain: true));
    }

    private static string Note(RoadmapDue due, LocalDate? asOf, Words words) =>
        string.Join("; ", new[]
        {
            asOf is { } day && due.IsOverdueOn(day) ? words.In("просрочено", "overdue") : string.Empty,
            due.Done is { } done ? words.In("исполнено ", "done ") + words.Day(done) : string.Empty,
            due.IsMoved ? words.In("перенос с ", "moved off ") + words.Day(due.Window.Last) : string.Empty,
        }.Where(text => text.Length > 0));

    private static void WithoutDate(ViewBuilder view, RoadmapPlan plan)
    {
        if (plan.WithoutDate.Count == 0)
        {
            return;
        }

        var words = view.Words;
        var grid = new GridBuilder(words).Word("№", "No.").Prose("Мероприятие", "Measure").Prose("Почему", "Why").Prose("Период", "Window");
        foreach (var undated in plan.WithoutDate)
        {
            grid.Row(
                Cell.Of(undated.Item.Number),
                Cell.Of(undated.Item.Action),
                Cell.Of(undated.Item.Term.ToText(words.Language)),
                Cell.Of(string.Join("; ", undated.Windows.Select(window => window.ToText(words.Language)))));
        }

        view.Add(grid.Make(words.In("Мероприятия без даты", "Measures without a date")));
    }

    private static void Load(ViewBuilder view, RoadmapPlan plan)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Prose("Исполнитель", "Executor")
            .Number("Мероприятий", "Measures")
            .Number("Сроков", "Due")
            .Number("Без даты", "Without a date");
        foreach (var load in plan.Load.OrderByDescending(load => load.Due))
        {
            grid.Row(Cell.Of(load.Executor), Cell.Of(load.Items), Cell.Of(load.Due), Cell.Of(load.WithoutDate));
        }

        view.Add(grid.Make(words.In("Нагрузка", "Load")));
    }

    private static void Targets(ViewBuilder view, Roadmap roadmap)
    {
        var words = view.Words;
        var grid = new GridBuilder(words).Word("№", "No.").Prose("Результат", "Result").Number("План", "Plan").Word("Единица", "Unit");
        foreach (var (item, target) in roadmap.Items.SelectMany(item => item.Targets.Select(target => (item, target))))
        {
            grid.Row(Cell.Of(item.Number), Cell.Of(target.Name), Cell.Of(target.Plan), Cell.Of(target.Unit));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Измеримые результаты", "Measurable results")));
        }
    }
}
