using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Expenses;
using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Tests.Applications;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Procedure;

public sealed class ProcedureExplanationTests
{
    private static readonly Rulebook Rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow();
    private static readonly LocalDate Day = new(2025, 5, 15);

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.English)]
    public void Every_result_is_explained(Language language) =>
        Snapshot.Verify(
            string.Join("\n", All().Select(explanation => explanation.ToText(language))) + "\n", language.ToString());

    [Fact]
    public void Every_kind_of_expense_has_a_name_of_its_own()
    {
        var names = Enum.GetValues<ExpenseKind>().Select(ExpenseWording.Name).ToArray();
        Assert.Equal(17, names.Select(name => name.Russian).Distinct().Count());
        Assert.Equal(17, names.Select(name => name.English).Distinct().Count());
    }

    private static IEnumerable<Explanation> All()
    {
        var procedure = Rules.Procedure;
        yield return procedure.Standing(Sequence.Of(Filings.Decide(Filings.Proper))).Explain();
        yield return procedure.Standing(Sequence.Empty<ApplicationDecision>()).Explain();
        yield return procedure.Standing(
            Sequence.Of(Filings.Second().Decide(Filings.Proper, Filings.Ineligible, Filings.Dates).OrThrow())).Explain();
        yield return procedure.Standing(
            Sequence.Of(Filings.Decide(Filings.Proper with { HasSignature = false }))).Explain();
        yield return procedure.Cancel(Day, Day, null, null).Explain();
        yield return procedure.Cancel(Day.PlusDays(1), Day, false, true).Explain();
        yield return procedure.Cancel(Day.PlusDays(1), Day, null, null).Explain();
        yield return procedure.RequestClarification(Day, Day, Day, 2).Explain();
        yield return procedure.RequestClarification(Day.PlusDays(1), Day, Day, 3).Explain();
        yield return procedure.RequestClarification(Day.PlusDays(-1), Day, Day, 0).Explain();

        var contributions = new ExpenseRules(
            Rules.Edition.Expenses, Readings.Default with { WageLimit = WageLimit.WithContributions });
        var mean = Rubles.From(60_000m);
        yield return contributions.CheckPay(new WagePayment(mean) { Contributions = Rubles.Zero }, mean).OrThrow().Explain();
        yield return contributions.CheckPay(new WagePayment(mean) { Contributions = Rubles.From(0.01m) }, mean).OrThrow().Explain();
        yield return contributions.CheckPay(new WagePayment(mean), mean).OrThrow().Explain();

        var lines = Sequence.Of(
            Line("sweets") with { Kinds = Sequence.Of(ExpenseKind.CurrentCosts) },
            Line("wine") with { Kinds = Sequence.Of(ExpenseKind.CurrentCosts, ExpenseKind.AlcoholAndTobacco) },
            Line("euro") with { Kinds = Sequence.Of(ExpenseKind.ForeignCurrency) },
            Line("prizes") with { Kinds = Sequence.Empty<ExpenseKind>() },
            Line("other"));
        yield return Rules.Expenses.Check(lines, Rubles.From(500m)).OrThrow().Explain();
        yield return Rules.Expenses.Check(Sequence.Empty<BudgetLine>(), Rubles.From(0.01m)).OrThrow().Explain();

        static BudgetLine Line(string name) => new(name, Rubles.From(100m), Rubles.From(100m));
    }
}
