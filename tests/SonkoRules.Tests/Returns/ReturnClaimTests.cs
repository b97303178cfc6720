using System;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

public sealed class ReturnClaimTests
{
    // Clause 3.18: 1 000 000.01 × 1/3 = 333 333.336666…; 0.01 × 1/2 is half a kopeck.
    [Theory]
    [InlineData(100_000_001, 3, 2, MoneyRounding.HalfUpToKopeck, 33_333_334)]
    [InlineData(100_000_001, 3, 2, MoneyRounding.DownToKopeck, 33_333_333)]
    [InlineData(100_000_001, 3, 2, MoneyRounding.DownToRuble, 33_333_300)]
    [InlineData(1, 2, 1, MoneyRounding.HalfUpToKopeck, 1)]
    [InlineData(1, 2, 1, MoneyRounding.DownToKopeck, 0)]
    [InlineData(100_000_000, 100, 80, MoneyRounding.DownToRuble, 20_000_000)]
    [InlineData(150, 5, 0, MoneyRounding.HalfUpToKopeck, 150)]
    [InlineData(150, 5, 0, MoneyRounding.DownToRuble, 100)]
    [InlineData(150, 5, 5, MoneyRounding.HalfUpToKopeck, 0)]
    public void The_return_is_the_subsidy_times_the_coefficient_rounded_once(
        long subsidy, int planned, int reached, MoneyRounding rounding, long due)
    {
        var rules = Some.RulesUnder(new Readings { MoneyRounding = rounding });

        var claim = rules.ForUnmetResults(Rubles.FromKopecks(subsidy), Sequence.Of(Some.More(planned, reached))).OrThrow();

        Assert.Equal(Rubles.FromKopecks(due), claim.Amount);
        Assert.Equal(Clause.Parse("3.18"), claim.Clause);
        Assert.Contains(new AppliedReading("R-KOPECK", rounding.ToString()), claim.Readings);
    }

    [Fact]
    public void Every_small_case_agrees_with_integer_arithmetic()
    {
        long[] subsidies = [1, 2, 7, 99, 100, 101, 250, 12_345, 99_999_999, 100_000_001];
        foreach (var rounding in Enum.GetValues<MoneyRounding>())
        {
            var rules = Some.RulesUnder(new Readings { MoneyRounding = rounding });
            foreach (var subsidy in subsidies)
            {
                for (var planned = 1; planned <= 12; planned++)
                {
                    for (var reached = 0; reached <= 14; reached++)
                    {
                        Check(rules, rounding, subsidy, planned, reached);
                    }
                }
            }
        }

        static void Check(ReturnRules rules, MoneyRounding rounding, long subsidy, int planned, int reached)
        {
            var money = Rubles.FromKopecks(subsidy);
            var more = rules.ForUnmetResults(money, Sequence.Of(Some.More(planned, reached))).OrThrow().Amount;
            var less = rules.ForUnmetResults(money, Sequence.Of(Some.Less(planned, reached))).OrThrow().Amount;

            Assert.Equal(Rounded(subsidy * Math.Max(0, planned - reached), planned, rounding), more.Kopecks);
            Assert.Equal(
                Rounded(subsidy * Math.Max(0, reached - planned), Math.Max(1, reached), rounding), less.Kopecks);
        }
    }

    [Property]
    public void A_return_is_never_above_the_subsidy(
        Rubles subsidy, Sequence<SubsidyResult> results, SeveralResults several, MoneyRounding rounding) =>
        Assert.InRange(Due(subsidy, results, several, rounding), Rubles.Zero, subsidy);

    [Property]
    public void A_return_is_that_part_of_the_subsidy_rounded_by_less_than_its_unit(
        Rubles subsidy, Sequence<SubsidyResult> results, SeveralResults several, MoneyRounding rounding)
    {
        var rules = Some.RulesUnder(new() { SeveralResults = several, MoneyRounding = rounding });
        var exact = rules.Coefficient(results).OrThrow().Value * new Fraction(subsidy.Kopecks, 1);
        var over = new Fraction(Due(subsidy, results, several, rounding).Kopecks, 1) - exact;
        var (least, greatest) = rounding switch
        {
            MoneyRounding.HalfUpToKopeck => (new Fraction(-1, 2), new Fraction(1, 2)),
            MoneyRounding.DownToKopeck => (new Fraction(-1, 1), Fraction.Zero),
            _ => (new Fraction(-100, 1), Fraction.Zero),
        };

        Assert.InRange(over, least, greatest);
    }

    [Property]
    public bool A_greater_subsidy_never_returns_less(
        Rubles subsidy, Rubles more, Sequence<SubsidyResult> results, SeveralResults several, MoneyRounding rounding) =>
        Due(subsidy + more, results, several, rounding) >= Due(subsidy, results, several, rounding);

    [Property]
    public void More_reached_never_returns_more(
        Rubles subsidy, Sequence<SubsidyResult> results, SeveralResults several, MoneyRounding rounding, byte which, byte tenths)
    {
        var better = results
            .Select((result, i) => i == which % results.Count ? Some.Improved(result, tenths / 10m) : result)
            .ToSequence();

        Assert.True(Due(subsidy, better, several, rounding) <= Due(subsidy, results, several, rounding));
    }

    private static Rubles Due(
        Rubles subsidy, Sequence<SubsidyResult> results, SeveralResults several, MoneyRounding rounding) =>
        Some.RulesUnder(new() { SeveralResults = several, MoneyRounding = rounding }).ForUnmetResults(subsidy, results).OrThrow().Amount;

    [Property]
    public void Everything_reached_returns_nothing_and_nothing_reached_returns_all(Rubles subsidy)
    {
        var all = Sequence.Of(Some.More(5, 0), Some.More(7, 0));
        var none = Sequence.Of(Some.More(5, 5), Some.More(7, 9), Some.Less(3, 0));

        var nothing = Some.Rules.ForUnmetResults(subsidy, none).OrThrow();

        Assert.Equal(subsidy, Some.Rules.ForUnmetResults(subsidy, all).OrThrow().Amount);
        Assert.Equal(Rubles.Zero, nothing.Amount);
        Assert.IsType<ReturnTiming.NothingDue>(nothing.Timing);
    }

    [Fact]
    public void Another_region_multiplies_the_formula()
    {
        // 1 000 000 × 1/5 × 0.1 = 20 000.
        var terms = SmolenskRules.ThirdEdition.Returns with { Multiplier = new Fraction(1, 10) };
        var rules = new ReturnRules(terms, SmolenskRules.ThirdEdition.Deadlines, Readings.Default);

        var claim = rules.ForUnmetResults(Rubles.From(1_000_000), Sequence.Of(Some.More(100, 80))).OrThrow();

        Assert.Equal(Rubles.From(20_000), claim.Amount);
        Assert.Contains("× 0,2 × 0,1 = 20", claim.Explain().ToText(Language.Russian), StringComparison.Ordinal);
        Assert.Equal(Fraction.One, (terms with { Multiplier = Fraction.One }).Multiplier);
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { Multiplier = Fraction.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { Multiplier = new Fraction(11, 10) });
    }

    [Fact]
    public void A_term_starts_with_the_demand()
    {
        var results = Sequence.Of(Some.More(100, 80));
        var subsidy = Rubles.From(500_000);

        var before = Assert.IsType<ReturnTiming.AfterDemand>(Some.Rules.ForUnmetResults(subsidy, results).OrThrow().Timing);
        // 30 calendar days from Thu 12.03.2026 end on Sat 11.04.2026 and move to Mon 13.04.2026.
        var after = Assert.IsType<ReturnTiming.By>(
            Some.Rules.ForUnmetResults(subsidy, results, new LocalDate(2026, 3, 12), Some.Calendar).OrThrow().Timing);

        Assert.Equal(after.Deadline.Term, before.Term);
        Assert.Equal(new LocalDate(2026, 4, 11), after.Deadline.NominalLastDay);
        Assert.Equal(new LocalDate(2026, 4, 13), after.Deadline.LastDay);
    }

    [Fact]
    public void Unused_money_is_returned_by_1_February()
    {
        // 01.02.2026 is a Sunday.
        var claim = Some.Rules.ForUnusedRemainder(Rubles.From(12_345.67m), 2025, Some.Calendar).OrThrow();

        Assert.Equal(Rubles.From(12_345.67m), claim.Amount);
        Assert.Equal(Clause.Parse("3.13"), claim.Clause);
        Assert.Equal(["R-KOPECK", "R-SHIFT"], claim.Readings.Select(reading => reading.Id));
        var by = Assert.IsType<ReturnTiming.By>(claim.Timing);
        Assert.Equal(new LocalDate(2026, 2, 1), by.Deadline.NominalLastDay);
        Assert.Equal(new LocalDate(2026, 2, 2), by.Deadline.LastDay);
        Assert.Equal(2025, Assert.IsType<ReturnGround.UnusedRemainder>(claim.Ground).Year);
    }

    [Fact]
    public void Impossible_sums_are_refused()
    {
        var below = Rubles.FromKopecks(-1);
        var results = Sequence.Of(Some.More(1, 0));

        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForOffPurpose(Rubles.From(1), below));
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForOffPurpose(Rubles.From(1), Rubles.From(1.01m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForOffPurpose(Rubles.Zero, Rubles.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForUnusedRemainder(below, 2025, Some.Calendar).OrThrow());
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForUnmetResults(Rubles.Zero, results).OrThrow());
        Assert.Throws<RefusedException>(
            () => Some.Rules.ForUnusedRemainder(Rubles.From(1), 1990, Some.Calendar).OrThrow());
    }

    private static long Rounded(long numerator, long denominator, MoneyRounding rounding)
    {
        var exact = new BigInteger(numerator);
        return rounding switch
        {
            MoneyRounding.HalfUpToKopeck => (long)(((2 * exact) + denominator) / (2 * denominator)),
            MoneyRounding.DownToKopeck => (long)(exact / denominator),
            _ => (long)(exact / (100 * denominator) * 100),
        };
    }
}
