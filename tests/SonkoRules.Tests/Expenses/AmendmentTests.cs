using NodaTime;
using SonkoRules.Expenses;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Expenses;

/// <summary>Clause 3.15: sums move between lines, the total of the subsidy does not grow.</summary>
public sealed class AmendmentTests
{
    private static readonly ExpenseRules Rules =
        SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow().Expenses;

    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(0, 100, true)]
    [InlineData(60, 39, true)]
    [InlineData(60, 41, false)]
    public void Sums_move_and_their_total_does_not_grow(int rent, int pay, bool keeps)
    {
        var report = Rules.Amend(Sequence.Of(Line("rent", 70), Line("pay", 30)), Sequence.Of(Line("rent", rent), Line("pay", pay)));

        Assert.Equal(keeps, report.KeepsTotal);
        Assert.Equal("3.15", report.Clause.ToString());
        Assert.Equal(Rubles.From(rent + pay), report.After);
    }

    [Fact]
    public void Both_totals_are_told() =>
        Assert.Equal(
            "Общая сумма субсидии увеличивается с 1,00 ₽ до 2,00 ₽, что не допускается [п. 3.15]",
            Rules.Amend(Sequence.Of(Line("rent", 1)), Sequence.Of(Line("rent", 2))).Explain()
                .ToText(Language.Russian).Replace('\u00A0', ' '));

    private static BudgetLine Line(string name, decimal fromSubsidy) => new(name, Rubles.From(200m), Rubles.From(fromSubsidy));
}
