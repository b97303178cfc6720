using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Analysis;

public sealed class ResultNeededTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);
    private static readonly Rubles Subsidy = Rubles.From(100_000m);

    // S = 200: T avoids a return from 200 on. 10 000 of 100 000 is k = 0.1: T = 180. 10 000.50 is k = 0.100005: T ≥ 179.999,
    // which is 180 in whole people.
    [Theory]
    [InlineData("0", "200–1000")]
    [InlineData("10000", "180–1000")]
    [InlineData("10000.50", "180–1000")]
    [InlineData("10500", "179–1000")]
    [InlineData("100000", "0–1000")]
    public void More_is_better_from_a_value_on(string most, string expected)
    {
        var results = Sequence.Of(new SubsidyResult("people", 200, 0));

        Assert.Equal(expected, Say(ResultNeeded.ToReturnAtMost(E3, Subsidy, results, 0, Rubles.Parse(most), 1, 1_000).OrThrow()));
    }

    // Less is better, S = 10: k = 1 − 10/T. At most 50 000 is T ≤ 20; at 20.01 k is 0.50025 and 50 024.99 is due.
    [Fact]
    public void Less_is_better_up_to_a_value()
    {
        var results = Sequence.Of(new SubsidyResult("complaints", 10, 0, IndicatorDirection.LessIsBetter));
        var half = Rubles.From(50_000m);

        Assert.Equal("0.00–20.00", Say(ResultNeeded.ToReturnAtMost(E3, Subsidy, results, 0, half, 0.01m, 40).OrThrow()));
        Assert.Equal("0–10", Say(ResultNeeded.ToAvoidReturn(E3, Subsidy, results, 0, 1, 40).OrThrow()));
        Assert.Equal(
            half, E3.Returns.ForUnmetResults(Subsidy, Sequence.Of(new SubsidyResult("complaints", 10, 20, IndicatorDirection.LessIsBetter))).OrThrow().Amount);
    }

    // The other result is missed by half: by the mean of two, 25 000 is due whatever the first is.
    [Fact]
    public void Where_another_result_stands_in_the_way_the_reason_is_told()
    {
        var results = Sequence.Of(new SubsidyResult("people", 200, 0), new SubsidyResult("posts", 4, 2));
        var none = Assert.IsType<Solution<decimal>.None>(ResultNeeded.ToAvoidReturn(E3, Subsidy, results, 0, 1, 1_000).OrThrow());

        Assert.Equal(Clause.Parse("3.18"), none.Clause);
        Assert.Equal("even the best of the values leaves RUB\u00A025,000.00 to be returned", none.Why.English);
        Assert.Equal("даже при лучшем из значений возврату подлежит 25\u00A0000,00\u00A0₽", none.Why.Russian);
        Assert.Equal("200–1000", Say(ResultNeeded.ToReturnAtMost(E3, Subsidy, results, 0, Rubles.From(25_000m), 1, 1_000).OrThrow()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResultNeeded.ToAvoidReturn(E3, Subsidy, results, 2, 1, 1_000).OrThrow());
        Assert.Throws<ArgumentOutOfRangeException>(() => ResultNeeded.ToAvoidReturn(E3, Subsidy, results, 0, 0, 1_000).OrThrow());
    }

    // At most 10^18 values, by their step: 0, 0.5 … 0.5 × 10^18 and 0, 2 … 10^18 are looked among, and none beyond.
    [Fact]
    public void What_is_out_of_its_bounds_is_refused()
    {
        const decimal Most = ResultNeeded.GreatestCount;
        var results = Sequence.Of(new SubsidyResult("people", 200, 0));
        Solution<decimal> Ask(decimal step, decimal greatest, string subsidy = "100000", string most = "0") =>
            ResultNeeded.ToReturnAtMost(E3, Rubles.Parse(subsidy), results, 0, Rubles.Parse(most), step, greatest).OrThrow();
        string? Refused(Action question) => Assert.Throws<ArgumentOutOfRangeException>(question).ParamName;

        Assert.Equal("200.0–500000000000000000.0", Say(Ask(0.5m, Most * 0.5m)));
        Assert.Equal("200–1000000000000000000", Say(Ask(2, Most)));
        Assert.Equal("greatest", Refused(() => Ask(0.5m, (Most * 0.5m) + 1)));
        Assert.Equal("greatest", Refused(() => Ask(2, Most + 1)));
        Assert.Equal("greatest", Refused(() => Ask(1, -1)));
        Assert.Equal("step", Refused(() => Ask(0.0000000009m, 1)));
        Assert.Equal("0.000000000", Say(Ask(0.000000001m, 0, most: "100000")));
        Assert.Equal("subsidy", Refused(() => Ask(1, 1, subsidy: "0")));
        Assert.Equal("most", Refused(() => Ask(1, 1, most: "-0.01")));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(
            () => ResultNeeded.ToAvoidReturn(E3, Subsidy, results, -1, 1, 1).OrThrow()).ParamName);
    }

    [Property(MaxTest = 60)]
    public Property Every_value_agrees_with_the_return_run_forward() =>
        Properties.ForAll(
            from planned in Gen.Choose(1, 60)
            from other in Gen.Choose(0, 12)
            from less in Gen.Elements(true, false)
            from most in Gen.Choose(0, 110_000_00)
            from several in Gen.Elements(SeveralResults.MeanOfAll, SeveralResults.Greatest, SeveralResults.CappedSum)
            select (planned, other, less, most, several),
            drawn =>
            {
                var rules = E3.With(new() { SeveralResults = drawn.several });
                var direction = drawn.less ? IndicatorDirection.LessIsBetter : IndicatorDirection.MoreIsBetter;
                var second = new SubsidyResult("second", 10, drawn.other);
                var most = Rubles.FromKopecks(drawn.most);
                var intervals = ResultNeeded
                    .ToReturnAtMost(
                        rules, Subsidy, Sequence.Of(new SubsidyResult("first", drawn.planned, 0, direction), second), 0, most, 0.5m, 80).OrThrow()
                    .Match(found => found.Intervals, _ => Sequence.Empty<Interval<decimal>>());
                for (var value = 0m; value <= 80; value += 0.5m)
                {
                    var due = rules.Returns.ForUnmetResults(
                        Subsidy, Sequence.Of(new SubsidyResult("first", drawn.planned, value, direction), second)).OrThrow().Amount;
                    Assert.Equal(due <= most, intervals.Any(interval => interval.Holds(value)));
                }
            });

    private static string Say(Solution<decimal> solution) =>
        solution.Match(found => found.Intervals.Single().ToString(), none => none.Why.English);
}
