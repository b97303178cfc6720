using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Contests;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the money of the contest, the cap and the coefficients by the size of the request.</summary>
internal static class MoneyPrinter
{
    public static void Print(Page page, ContestOutcome outcome)
    {
        var terms = outcome.Rules.Subsidies.Terms;
        var budget = outcome.Input.Budget;
        var cap = outcome.Rules.Subsidies.CapOf(budget);
        var requested = Rubles.Sum(outcome.Input.Applications.Select(application => application.Request));
        page.Heading("Деньги", "Money");
        var table = new TableText(page).Left("Величина", "Amount").Left("Пункт", "Clause").Right("Сумма", "Sum");
        Add("Бюджетные ассигнования C", "Appropriation C", terms.FormulaClause, budget.Appropriation);
        Add("Общий объём субсидий D", "Total volume of subsidies D", terms.CapClause, budget.Distributed);
        Add("Лимиты L", "Limits L", terms.WinnersClause, budget.Limits);
        Add("Предел для одной организации M", "Cap for one applicant M", terms.CapClause, cap);
        Add("Запрошено надлежащими заявками", "Asked for by the proper ones", terms.RequestClause, requested);
        page.Table(table);
        for (var i = 0; i < terms.Tiers.Count; i++)
        {
            var coefficient = Say.Number(terms.Tiers[i].Coefficient, page.Language);
            var bound = Bound(page, outcome, i);
            page.Line($"  n = {coefficient}: запрос {bound}", $"  n = {coefficient}: a request {bound}");
        }

        void Add(string russian, string english, Clause clause, Rubles amount) =>
            table.Row(page.In(russian, english), clause.ToString(), amount.ToText(page.Language));
    }

    private static string Bound(Page page, ContestOutcome outcome, int index)
    {
        var tiers = outcome.Rules.Subsidies.Terms.Tiers;
        var tier = tiers[index];
        if (!tier.IsLast)
        {
            var upper = Share(page, outcome, tier.UpperShare);
            return tier.UpperIncluded
                ? page.In($"до {upper} включительно", $"up to {upper} inclusive")
                : page.In($"меньше {upper}", $"below {upper}");
        }

        var lower = index == 0 ? string.Empty : Share(page, outcome, tiers[index - 1].UpperShare);
        return index == 0 ? page.In("любой", "of any size") : page.In($"больше {lower}", $"above {lower}");
    }

    // Tiers compare with the exact cap; the bound in roubles is shown where it is a whole number of kopecks.
    private static string Share(Page page, ContestOutcome outcome, decimal share)
    {
        var terms = outcome.Rules.Subsidies.Terms;
        var exact = outcome.Input.Budget.Distributed.ToDecimal() * terms.CapShare * share;
        var kopecks = exact * Rubles.KopecksPerRuble;
        return Say.Number(share * 100, page.Language) + " % M"
            + (kopecks == decimal.Truncate(kopecks) ? $" ({Rubles.From(exact).ToText(page.Language)})" : string.Empty);
    }
}
