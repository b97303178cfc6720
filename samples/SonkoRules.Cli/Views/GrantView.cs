using SonkoRules.Json;
using SonkoRules.Returns;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>How an award stands on a day.</summary>
internal static class GrantView
{
    public static View Of(GrantRequest request, GrantState state, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules);
        view.Say(words.In(state.Agreement.Explain().Statement));
        if (state.Suspension is { } service)
        {
            view.Say(words.In(service.Explain().Statement));
        }

        foreach (var breach in state.Breaches)
        {
            view.Say(words.In(breach.Explain().Statement));
        }

        var grid = new GridBuilder(words)
            .Word("Срок", "Due")
            .Word("Пункт", "Clause")
            .Word("Чьё действие", "Whose act")
            .Prose("Что", "What")
            .Prose("Состояние", "State");
        foreach (var task in state.Tasks)
        {
            grid.Row(
                task.Deadline is { } deadline ? Cell.Of(deadline.LastDay) : Cell.Nothing,
                Cell.Of(task.Clause),
                Cell.Of(words.Actor(task.Actor)),
                Cell.Of(words.In(task.What)),
                Cell.Of(words.In(task.State)));
        }

        view.Add(grid.Make(words.In("Что предстоит", "What is left to do"), isMain: true));
        if (state.Returns is { } returns)
        {
            view.Facts(
                words.In("Возврат", "Return"),
                (words.In("Подлежит возврату", "To be returned"), Cell.Of(returns.Total)),
                (words.In("Подлежит возврату, если нарушение не устранят", "To be returned unless cured"), Cell.Of(returns.Contingent)));
        }

        view.Readings(state.Readings);
        return (request.Explain ? view.Why(state.Explain()) : view).Make(
            state.Grant.Id + words.In(": на ", ": on ") + words.Day(state.AsOf)
                + words.In(" просрочено — ", " overdue – ") + Words.Whole(state.Overdue.Count));
    }
}
