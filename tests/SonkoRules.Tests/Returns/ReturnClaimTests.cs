using System;
using System.Linq;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

public sealed class ReturnClaimTests
{
    private static Gen<(Rubles Subsidy, Sequence<SubsidyResult> Results, Readings Readings)> Cases { get; } =
        from subsidy in Some.Subsidies
        from results in Some.ResultLists
        from readings in Some.AllReadings
        select (subsidy, results, readings);

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

        var claim = rules.ForUnmetResults(Rubles.FromKopecks(subsidy), Sequence.Of(Some.More(planned, reached)));

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
            var more = rules.ForUnmetResults(money, Sequence.Of(Some.More(planned, reached))).Amount;
            var less = rules.ForUnmetResults(money, Sequence.Of(Some.Less(planned, reached))).Amount;

            Assert.Equal(Rounded(subsidy * Math.Max(0, planned - reached), planned, rounding), more.Kopecks);
            Assert.Equal(
                Rounded(subsidy * Math.Max(0, reached - planned), Math.Max(1, reached), rounding), less.Kopecks);
        }
    }

    [Fact]
    public void A_return_is_never_above_the_subsidy() =>
        Properties.Holds(Cases, given =>
        {
            var claim = Some.RulesUnder(given.Readings).ForUnmetResults(given.Subsidy, given.Results);

            Assert.InRange(claim.Amount, Rubles.Zero, given.Subsidy);
        });

    [Fact]
    public void Better_results_never_raise_a_return() =>
        Properties.Holds(
            from given in Cases
            from which in Gen.Choose(0, 4)
            from step in Gen.Choose(0, 2_000)
            select (given, which, step),
            pair =>
            {
                var (subsidy, results, readings) = pair.given;
                var rules = Some.RulesUnder(readings);
                var better = results
                    .Select((result, i) =>
                        i == pair.which % results.Count ? Some.Improved(result, pair.step / 100m) : result)
                    .ToSequence();

                Assert.True(
                    rules.ForUnmetResults(subsidy, better).Amount <= rules.ForUnmetResults(subsidy, results).Amount);
            });

    [Fact]
    public void Everything_reached_returns_nothing_and_nothing_reached_returns_all() =>
        Properties.Holds(Some.Subsidies, subsidy =>
        {
            var all = Sequence.Of(Some.More(5, 0), Some.More(7, 0));
            var none = Sequence.Of(Some.More(5, 5), Some.More(7, 9), Some.Less(3, 0));

            var nothing = Some.Rules.ForUnmetResults(subsidy, none);

            Assert.Equal(subsidy, Some.Rules.ForUnmetResults(subsidy, all).Amount);
            Assert.Equal(Rubles.Zero, nothing.Amount);
            Assert.IsType<ReturnTiming.NothingDue>(nothing.Timing);
        });

    [Fact]
    public void Another_region_multiplies_the_formula()
    {
        // 1 000 000 × 1/5 × 0.1 = 20 000.
        var terms = SmolenskRules.ThirdEdition.Returns with { Multiplier = new Fraction(1, 10) };
        var rules = new ReturnRules(terms, SmolenskRules.ThirdEdition.Deadlines, Readings.Default);

        var claim = rules.ForUnmetResults(Rubles.From(1_000_000), Sequence.Of(Some.More(100, 80)));

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

        var before = Assert.IsType<ReturnTiming.AfterDemand>(Some.Rules.ForUnmetResults(subsidy, results).Timing);
        // 30 calendar days from Thu 12.03.2026 end on Sat 11.04.2026 and move to Mon 13.04.2026.
        var after = Assert.IsType<ReturnTiming.By>(
            Some.Rules.ForUnmetResults(subsidy, results, new LocalDate(2026, 3, 12), Some.Calendar).Timing);

        Assert.Equal(after.Deadline.Term, before.Term);
        Assert.Equal(new LocalDate(2026, 4, 11), after.Deadline.NominalLastDay);
        Assert.Equal(new LocalDate(2026, 4, 13), after.Deadline.LastDay);
    }

    [Fact]
    public void Unused_money_is_returned_by_1_February()
    {
        // 01.02.2026 is a Sunday.
        var claim = Some.Rules.ForUnusedRemainder(Rubles.From(12_345.67m), 2025, Some.Calendar);

        Assert.Equal(Rubles.From(12_345.67m), claim.Amount);
        Assert.Equal(Clause.Parse("3.13"), claim.Clause);
        Assert.Empty(claim.Readings);
        var by = Assert.IsType<ReturnTiming.By>(claim.Timing);
        Assert.Equal(new LocalDate(2026, 2, 1), by.Deadline.NominalLastDay);
        Assert.Equal(new LocalDate(2026, 2, 2), by.Deadline.LastDay);
        Assert.Equal(2025, Assert.IsType<ReturnGround.UnusedRemainder>(claim.Ground).Year);
    }

    [Fact]
    public void Money_used_off_purpose_has_no_named_term()
    {
        var claim = Some.Rules.ForOffPurpose(Rubles.From(1));

        Assert.Equal((Rubles.From(1), Clause.Parse("3.13")), (claim.Amount, claim.Clause));
        Assert.IsType<ReturnTiming.NotNamed>(claim.Timing);
        Assert.IsType<ReturnTiming.NothingDue>(Some.Rules.ForOffPurpose(Rubles.Zero).Timing);
    }

    [Fact]
    public void Impossible_sums_are_refused()
    {
        var below = Rubles.FromKopecks(-1);
        var results = Sequence.Of(Some.More(1, 0));

        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForOffPurpose(below));
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForUnusedRemainder(below, 2025, Some.Calendar));
        Assert.Throws<ArgumentOutOfRangeException>(() => Some.Rules.ForUnmetResults(Rubles.Zero, results));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Some.Rules.ForUnusedRemainder(Rubles.From(1), 1990, Some.Calendar));
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
