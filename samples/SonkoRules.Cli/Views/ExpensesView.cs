using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>What the order says of a project's budget and of pay.</summary>
internal static class ExpensesView
{
    public static View Of(ExpensesRequest request, ExpensesResult result, Words words)
    {
        var budget = result.Budget;
        var view = new ViewBuilder(words).Rules(request.Rules).Facts(
            (words.In("Запрошенная сумма", "Request"), Cell.Of(request.Request)),
            (words.In("Всего по бюджету", "Total of the budget"), Cell.Of(budget.Total)),
            (words.In("За счёт субсидии", "From the subsidy"), Cell.Of(budget.FromSubsidy)),
            (words.In("Из других источников", "From other sources"), Cell.Of(budget.FromOthers)));
        var grid = new GridBuilder(words)
            .Number("№", "No.")
            .Prose("Статья", "Line")
            .Number("Сумма", "Sum")
            .Number("За счёт субсидии", "From the subsidy")
            .Word("Допускается", "Allowed")
            .Word("Пункт", "Clause")
            .Prose("Обоснование", "Why");
        foreach (var (line, i) in budget.Lines.Select((line, i) => (line, i)))
        {
            grid.Row(
                Cell.Of(i + 1),
                Cell.Of(line.Line.Name),
                Cell.Of(line.Line.Amount),
                Cell.Of(line.Line.FromSubsidy),
                Cell.Of(line.Class.Match(
                    _ => words.In("да", "yes"),
                    _ => words.In("нет", "no"),
                    _ => words.In("не предусмотрено", "not named"),
                    _ => words.In("не установлено", "not known"))),
                Cell.Of(line.Class.Clause),
                Cell.Of(words.In(line.Class.Explain().Statement)));
        }

        view.Add(grid.Make(words.In("Бюджет социальной программы (проекта)", "Budget"), isMain: true));
        Pay(view, result);
        if (request.Explain)
        {
            view.Why(budget.Explain());
            foreach (var (pay, i) in result.Pay.Select((pay, i) => (pay, Words.Whole(i + 1))))
            {
                view.Why(pay.Explain(), words.In("Обоснование: оплата труда " + i, "Explanation: pay " + i));
            }
        }

        return view.Make(words.In(budget.Explain().Statement));
    }

    private static void Pay(ViewBuilder view, ExpensesResult result)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Number("№", "No.")
            .Word("В пределах", "Within the limit")
            .Word("Пункт", "Clause")
            .Prose("Сопоставление", "Comparison");
        foreach (var (pay, i) in result.Pay.Select((pay, i) => (pay, i)))
        {
            grid.Row(
                Cell.Of(i + 1),
                Cell.Of(pay.Match(
                    _ => words.In("да", "yes"), _ => words.In("нет", "no"), _ => words.In("не установлено", "not known"))),
                Cell.Of(pay.Clause),
                Cell.Of(words.In(pay.Explain().Statement)));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Оплата труда", "Pay")));
        }
    }
}
