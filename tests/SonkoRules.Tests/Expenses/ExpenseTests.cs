using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Expenses;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Expenses;

public sealed class ExpenseTests
{
    private static readonly ExpenseRules Rules = new(SmolenskRules.FirstEdition.Expenses, Readings.Default);

    [Fact]
    public void Seven_kinds_are_named_and_ten_prohibited()
    {
        Assert.Equal(7, Rules.Terms.Named.Count);
        Assert.Equal(10, Rules.Terms.Prohibited.Count);
        foreach (var kind in Enum.GetValues<ExpenseKind>())
        {
            var expense = Rules.Classify(Line(kind) with { UnderException = false });

            Assert.Equal("1.2", expense.Clause.ToString());
            Assert.Equal(
                (int)kind < 20 ? $"named {kind}" : $"prohibited {kind}", Word(expense));
        }
    }

    [Fact]
    public void The_list_is_open()
    {
        Assert.Equal("not listed", Word(Rules.Classify(Line())));
        Assert.Equal("ask Kinds", Word(Rules.Classify(Line() with { Kinds = null })));
    }

    [Fact]
    public void Currency_is_allowed_for_imports_of_high_tech_equipment_alone()
    {
        var currency = Line(ExpenseKind.ForeignCurrency);

        Assert.Equal("not listed", Word(Rules.Classify(currency with { UnderException = true })));
        Assert.Equal("prohibited ForeignCurrency", Word(Rules.Classify(currency with { UnderException = false })));
        Assert.Equal("ask UnderException", Word(Rules.Classify(currency)));

        // The exception is that of currency: it saves nothing else.
        var both = Line(ExpenseKind.ForeignCurrency, ExpenseKind.AlcoholAndTobacco);
        Assert.Equal("prohibited AlcoholAndTobacco", Word(Rules.Classify(both with { UnderException = true })));
        Assert.Equal("prohibited AlcoholAndTobacco", Word(Rules.Classify(both)));
        Assert.Equal(
            "prohibited ForeignCurrency AlcoholAndTobacco", Word(Rules.Classify(both with { UnderException = false })));
    }

    [Fact]
    public void A_prohibition_outweighs_a_named_kind_and_binds_the_subsidy_alone()
    {
        var kinds = Sequence.Of(ExpenseKind.FixedAssets, ExpenseKind.RealEstate);
        var own = new BudgetLine("land", Rubles.From(100m), Rubles.Zero) { Kinds = kinds };
        var granted = new BudgetLine("land", Rubles.From(100m), Rubles.From(0.01m)) { Kinds = kinds };

        Assert.Equal("named FixedAssets", Word(Rules.Classify(own)));
        Assert.Equal("prohibited RealEstate", Word(Rules.Classify(granted)));
    }

    [Theory]
    [InlineData("60000.00", null, WageLimit.WithoutContributions, "Within 60000.00")]
    [InlineData("60000.01", null, WageLimit.WithoutContributions, "Above 60000.01")]
    [InlineData("60000.00", "18120.00", WageLimit.WithoutContributions, "Within 60000.00")]
    [InlineData("46000.00", "14000.00", WageLimit.WithContributions, "Within 60000.00")]
    [InlineData("46000.00", "14000.01", WageLimit.WithContributions, "Above 60000.01")]
    [InlineData("46000.00", null, WageLimit.WithContributions, "Undetermined 46000.00")]
    [InlineData("60000.01", null, WageLimit.WithContributions, "Above 60000.01")]
    public void Pay_of_exactly_the_mean_wage_is_within_the_limit(
        string pay, string? contributions, WageLimit reading, string expected)
    {
        var rules = new ExpenseRules(Rules.Terms, Readings.Default with { WageLimit = reading });
        var payment = new WagePayment(Rubles.Parse(pay))
        {
            Contributions = contributions is null ? null : Rubles.Parse(contributions),
        };

        var result = rules.CheckPay(payment, Rubles.From(60_000m)).OrThrow();

        Assert.Equal(expected, result.Match(
            within => $"Within {within.Compared}", above => $"Above {above.Compared}", open => $"Undetermined {open.Least}"));
        var switched = string.Empty;
        result.Switch(_ => switched = "Within", _ => switched = "Above", _ => switched = "Undetermined");
        Assert.StartsWith(switched, expected, StringComparison.Ordinal);
        Assert.Equal([new AppliedReading("R-PAY", reading.ToString())], rules.PayReadings);
        Assert.Equal(rules.PayReadings, result.Readings);
        Assert.Equal("1.2", result.Clause.ToString());
    }

    [Fact]
    public void Sums_that_do_not_fit_are_refused()
    {
        var lines = Sequence.Of(new BudgetLine("x", Rubles.MaxValue, Rubles.Zero), new BudgetLine("y", Rubles.From(0.01m), Rubles.Zero));
        var pay = new WagePayment(Rubles.MaxValue) { Contributions = Rubles.From(0.01m) };
        var withContributions = new ExpenseRules(SmolenskRules.FirstEdition.Expenses, new() { WageLimit = WageLimit.WithContributions });

        Assert.Equal(ErrorCode.SumTooLarge, Rules.Check(lines, Rubles.Zero).AsT1.Errors[0].Code);
        Assert.Equal(ErrorCode.SumTooLarge, withContributions.CheckPay(pay, Rubles.From(1m)).AsT1.Errors[0].Code);
        Assert.Equal(Rubles.MaxValue, Rules.CheckPay(pay, Rubles.From(1m)).OrThrow().Match(each => each.Compared, each => each.Compared, each => each.Least));
    }

    [Fact]
    public void A_budget_is_summed_to_the_kopeck_and_compared_with_the_request()
    {
        // 100 000.10 + 49 999.85 + 0.05 = 150 000.00, of which 90 000.00 + 9 999.99 + 0.00 = 99 999.99 from the subsidy.
        var lines = Sequence.Of(
            new BudgetLine("pay", Rubles.From(100_000.10m), Rubles.From(90_000m)) { Kinds = Sequence.Of(ExpenseKind.Wages) },
            new BudgetLine("rent", Rubles.From(49_999.85m), Rubles.From(9_999.99m)) { Kinds = Sequence.Of(ExpenseKind.Rent) },
            new BudgetLine("stamps", Rubles.From(0.05m), Rubles.Zero));

        var report = Rules.Check(lines, Rubles.From(100_000m)).OrThrow();

        Assert.Equal(Rubles.From(150_000m), report.Total);
        Assert.Equal(Rubles.From(99_999.99m), report.FromSubsidy);
        Assert.Equal(Rubles.From(50_000.01m), report.FromOthers);
        Assert.Equal(["named Wages", "named Rent", "ask Kinds"], report.Lines.Select(line => Word(line.Class)));
        Assert.Equal(
            new RequestAgreement(Rubles.From(100_000m), Rubles.From(99_999.99m))
            {
                Clause = SonkoRules.Acts.Clause.Parse("2.9.7"),
            },
            report.Agreement);
        Assert.Equal(Rubles.From(0.01m), report.Agreement.Excess);
        Assert.False(report.Agreement.Agrees);
        Assert.True(Rules.Check(lines, Rubles.From(99_999.99m)).OrThrow().Agreement.Agrees);
        Assert.Equal(Rubles.From(-0.01m), Rules.Check(lines, Rubles.From(99_999.98m)).OrThrow().Agreement.Excess);
    }

    [Property]
    public Property The_parts_of_a_budget_add_to_its_total() =>
        Properties.ForAll(
            from amounts in Gens.Long(0, 1_000_000_000_00).ArrayOf()
            from share in Gen.Choose(0, 100)
            select (amounts, share),
            each =>
            {
                var lines = each.amounts
                    .Select(kopecks => new BudgetLine(
                        "x", Rubles.FromKopecks(kopecks), Rubles.FromKopecks(kopecks / 100 * each.share)))
                    .ToSequence();
                var report = Rules.Check(lines, Rubles.Zero).OrThrow();

                Assert.Equal(report.Total, report.FromSubsidy + report.FromOthers);
                Assert.Equal(each.amounts.Sum(), report.Total.Kopecks);
                Assert.Equal(Rubles.Sum(lines.Select(line => line.FromOthers)), report.FromOthers);
            });

    [Fact]
    public void What_cannot_be_a_line_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new BudgetLine(" ", Rubles.Zero, Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetLine("x", Rubles.From(-0.01m), Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetLine("x", Rubles.Zero, Rubles.From(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BudgetLine("x", Rubles.From(1m), Rubles.From(1.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WagePayment(Rubles.From(-0.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WagePayment(Rubles.Zero) { Contributions = Rubles.From(-0.01m) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.CheckPay(new WagePayment(Rubles.Zero), Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Check(Sequence.Empty<BudgetLine>(), Rubles.From(-0.01m)));
    }

    private static BudgetLine Line(params ExpenseKind[] kinds) =>
        new("line", Rubles.From(10m), Rubles.From(10m)) { Kinds = kinds.ToSequence() };

    private static string Word(ExpenseClass expense)
    {
        var switched = string.Empty;
        expense.Switch(_ => switched = "named", _ => switched = "prohibited", _ => switched = "not", _ => switched = "ask");
        var word = expense.Match(
            named => $"named {string.Join(' ', named.Kinds)}",
            prohibited => $"prohibited {string.Join(' ', prohibited.Kinds)}",
            _ => "not listed",
            open => $"ask {string.Join(' ', open.Missing)}");
        Assert.StartsWith(switched, word, StringComparison.Ordinal);
        return word;
    }
}
