using System;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using SonkoRules.Acts;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

public sealed class ReturnCoefficientTests
{
    // Clause 3.18. More is better: 1 − 80/100 = 1/5. Less is better: 1 − 100/125 = 1/5.
    [Theory]
    [InlineData(100, 80, IndicatorDirection.MoreIsBetter, 1, 5)]
    [InlineData(3, 1, IndicatorDirection.MoreIsBetter, 2, 3)]
    [InlineData(100, 0, IndicatorDirection.MoreIsBetter, 1, 1)]
    [InlineData(100, 100, IndicatorDirection.MoreIsBetter, 0, 1)]
    [InlineData(100, 250, IndicatorDirection.MoreIsBetter, 0, 1)]
    [InlineData(100, 125, IndicatorDirection.LessIsBetter, 1, 5)]
    [InlineData(1, 3, IndicatorDirection.LessIsBetter, 2, 3)]
    [InlineData(100, 0, IndicatorDirection.LessIsBetter, 0, 1)]
    [InlineData(100, 100, IndicatorDirection.LessIsBetter, 0, 1)]
    [InlineData(100, 40, IndicatorDirection.LessIsBetter, 0, 1)]
    public void A_result_has_the_coefficient_of_its_formula(
        int planned, int reached, IndicatorDirection direction, int numerator, int denominator)
    {
        var coefficient = Some.Rules.Coefficient(new SubsidyResult("r", planned, reached, direction));

        Assert.Equal(new Fraction(numerator, denominator), coefficient.Value);
        Assert.Equal(Clause.Parse("3.18"), coefficient.Clause);
    }

    [Fact]
    public void Decimals_are_as_exact_as_whole_numbers()
    {
        // 1 − 0.1/0.3 = 2/3; in binary floating point it is 0.66666666666666674.
        Assert.Equal(new Fraction(2, 3), Some.Rules.Coefficient(Some.More(0.3m, 0.1m)).Value);
        Assert.Equal(new Fraction(1, 17), Some.Rules.Coefficient(Some.Less(1.60m, 1.7m)).Value);
        Assert.Equal(
            new Fraction(1, BigInteger.Pow(10, 28)),
            Some.Rules.Coefficient(Some.More(1m, 0.9999999999999999999999999999m)).Value);
    }

    [Property]
    public void A_coefficient_is_from_0_to_1_and_0_only_where_the_result_is_reached(SubsidyResult result)
    {
        var value = Some.Rules.Coefficient(result).Value;

        Assert.InRange(value, Fraction.Zero, Fraction.One);
        Assert.Equal(result.IsReached, value == Fraction.Zero);
    }

    [Property]
    public bool Both_directions_mirror_each_other(SubsidyResult result) =>
        result.Reached == 0
        || Some.Rules.Coefficient(Some.More(result.Planned, result.Reached)).Value
            == Some.Rules.Coefficient(Some.Less(result.Reached, result.Planned)).Value;

    [Property]
    public bool A_better_value_never_raises_the_coefficient(SubsidyResult result, byte tenths) =>
        Some.Rules.Coefficient(Some.Improved(result, tenths / 10m)).Value <= Some.Rules.Coefficient(result).Value;

    // k are 0 (reached), 1/5 and 3/4: mean 19/60, greatest 3/4, sum 19/20.
    [Theory]
    [InlineData(SeveralResults.MeanOfAll, 19, 60)]
    [InlineData(SeveralResults.Greatest, 3, 4)]
    [InlineData(SeveralResults.CappedSum, 19, 20)]
    public void Several_results_combine_as_the_reading_says(SeveralResults reading, int numerator, int denominator)
    {
        var rules = Some.RulesUnder(new Readings { SeveralResults = reading });

        var coefficient = rules.Coefficient(Sequence.Of(Some.More(10, 12), Some.More(100, 80), Some.Less(5, 20))).OrThrow();

        Assert.Equal(new Fraction(numerator, denominator), coefficient.Value);
        Assert.Equal(
            Sequence.Of(new AppliedReading("R-SEVERAL", reading.ToString())),
            coefficient.Readings);
    }

    [Fact]
    public void A_sum_of_coefficients_stops_at_1()
    {
        // 3/4 + 2/3 is more than 1.
        var rules = Some.RulesUnder(new Readings { SeveralResults = SeveralResults.CappedSum });

        Assert.Equal(Fraction.One, rules.Coefficient(Sequence.Of(Some.More(4, 1), Some.More(3, 1))).OrThrow().Value);
    }

    [Fact]
    public void One_result_does_not_depend_on_how_several_combine()
    {
        var coefficient = Some.Rules.Coefficient(Sequence.Of(Some.More(100, 80))).OrThrow();

        Assert.Empty(coefficient.Readings);
        Assert.Equal(Some.Rules.Coefficient(Some.More(100, 80)), Assert.Single(coefficient.Results));
    }

    [Property]
    public void Several_results_agree_with_fractions_added_apart(Sequence<SubsidyResult> results, SeveralResults reading)
    {
        var (above, below) = Expected(results, reading);
        var value = Several(reading).Coefficient(results).OrThrow().Value;

        Assert.Equal(above * value.Denominator, value.Numerator * below);
        Assert.InRange(value, Fraction.Zero, Fraction.One);
    }

    [Property]
    public bool The_order_of_the_results_never_matters(Sequence<SubsidyResult> results, SeveralResults reading, int seed) =>
        Several(reading).Coefficient(results).OrThrow().Value
        == Several(reading).Coefficient(Sequence.From(Shrink.Shuffled(results, seed))).OrThrow().Value;

    [Property]
    public void The_mean_is_at_most_the_greatest_and_that_at_most_the_sum(Sequence<SubsidyResult> results)
    {
        var values = new[] { SeveralResults.MeanOfAll, SeveralResults.Greatest, SeveralResults.CappedSum }
            .Select(reading => Several(reading).Coefficient(results).OrThrow().Value)
            .ToArray();

        Assert.True(values[0] <= values[1] && values[1] <= values[2]);
    }

    private static ReturnRules Several(SeveralResults reading) => Some.RulesUnder(new() { SeveralResults = reading });

    [Fact]
    public void A_coefficient_shows_the_formula_with_its_numbers()
    {
        Assert.Equal(
            "Лица: план S = 100, достигнуто T = 80 (больше — лучше); k = 1 − T/S = 1 − 80/100 = 0,2 [п. 3.18]",
            Some.Rules.Coefficient(Some.More(100, 80, "Лица")).Explain().ToText(Language.Russian));
        Assert.Equal(
            "Отказы: plan S = 1, reached T = 3 (less is better); k = 1 − S/T = 1 − 1/3 = 2/3 [cl. 3.18]",
            Some.Rules.Coefficient(Some.Less(1, 3)).Explain().ToText(Language.English));
        Assert.Equal(
            "Отказы: план S = 1, достигнуто T = 0 (меньше — лучше); план достигнут, k = 0 [п. 3.18]",
            Some.Rules.Coefficient(Some.Less(1, 0)).Explain().ToText(Language.Russian));
        Assert.Equal(
            "Лица: plan S = 100, reached T = 100 (more is better); the plan is reached, k = 0 [cl. 3.18]",
            Some.Rules.Coefficient(Some.More(100, 100, "Лица")).Explain().ToText(Language.English));
        Assert.Equal(
            Some.Rules.Coefficient(Some.More(100, 80)).Explain(),
            Some.Rules.Coefficient(Sequence.Of(Some.More(100, 80))).OrThrow().Explain());
    }

    [Theory]
    [InlineData(SeveralResults.MeanOfAll, "k = (0 + 0,2 + 0,75)/3 = 19/60 (среднее по всем результатам) [п. 3.18]")]
    [InlineData(SeveralResults.Greatest, "k = max(0; 0,2; 0,75) = 0,75 (наибольший из коэффициентов) [п. 3.18]")]
    [InlineData(SeveralResults.CappedSum, "k = min(1; 0 + 0,2 + 0,75) = 0,95 (сумма коэффициентов, но не более 1) [п. 3.18]")]
    public void Several_results_show_how_they_combine(SeveralResults reading, string first)
    {
        var rules = Some.RulesUnder(new Readings { SeveralResults = reading });

        var lines = rules.Coefficient(Sequence.Of(Some.More(10, 12), Some.More(100, 80), Some.Less(5, 20))).OrThrow()
            .Explain().ToText(Language.Russian).Split('\n');

        Assert.Equal(first, lines[0]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void Coefficients_compare_by_value() =>
        Assert.Equal(
            Some.Rules.Coefficient(Sequence.Of(Some.More(100, 80), Some.Less(1, 2))).OrThrow(),
            Some.RulesUnder(Readings.Default).Coefficient(Sequence.Of(Some.More(100, 80), Some.Less(1, 2))).OrThrow());

    [Fact]
    public void A_result_without_a_plan_is_refused()
    {
        Assert.Equal(
            "planned", Assert.Throws<ArgumentOutOfRangeException>(() => new SubsidyResult("r", 0, 1)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsidyResult("r", -1, 1));
        Assert.Equal(
            "reached", Assert.Throws<ArgumentOutOfRangeException>(() => new SubsidyResult("r", 1, -0.01m)).ParamName);
        Assert.Throws<ArgumentException>(() => new SubsidyResult(" ", 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SubsidyResult("r", 1, 1, (IndicatorDirection)2));
        Assert.Throws<RefusedException>(() => Some.Rules.Coefficient(Sequence.Empty<SubsidyResult>()).OrThrow());
        Assert.Throws<ArgumentNullException>(() => Some.Rules.Coefficient((SubsidyResult)null!));
    }

    /// <summary>The combination in whole numbers, not in lowest terms.</summary>
    private static (BigInteger Above, BigInteger Below) Expected(
        Sequence<SubsidyResult> results, SeveralResults reading)
    {
        var parts = results
            .Select(result =>
            {
                var (s, t) = ((BigInteger)(result.Planned * 100), (BigInteger)(result.Reached * 100));
                return result.Direction == IndicatorDirection.MoreIsBetter
                    ? (Above: BigInteger.Max(0, s - t), Below: s)
                    : (Above: BigInteger.Max(0, t - s), Below: t.IsZero ? BigInteger.One : t);
            })
            .ToArray();
        var common = parts.Aggregate(BigInteger.One, (product, part) => product * part.Below);
        var above = parts.Select(part => part.Above * common / part.Below).ToArray();
        var sum = above.Aggregate(BigInteger.Zero, BigInteger.Add);
        return reading switch
        {
            SeveralResults.MeanOfAll => (sum, common * parts.Length),
            SeveralResults.Greatest => (above.Max(), common),
            _ => (BigInteger.Min(sum, common), common),
        };
    }
}
