using SonkoRules.Acts;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Peers;

/// <summary>
/// Kamchatka and Chuvashia: the return is the subsidy × k × 0.1, × 0.05, or × k × m/n × 0.1, where k is the mean over the
/// m results of n that were not reached.
/// </summary>
public sealed class KamchatkaAndChuvashiaTests
{
    private static readonly Rubles Million = Rubles.From(1_000_000m);

    // k = 1 − 80/100 = 0.2: 1 000 000 × 0.2 × 0.1 = 20 000; × 0.05, 10 000.
    [Theory]
    [InlineData(10, 20_000)]
    [InlineData(20, 10_000)]
    public void The_formula_has_a_multiplier(int part, int amount) =>
        Assert.Equal(
            Rubles.From(amount), Multiplied(part).ForUnmetResults(Million, Sequence.Of(Result(100, 80))).OrThrow().Amount);

    // Not reached are two of three: 1 − 80/100 = 0.2 and 1 − 5/10 = 0.5; k = (0.2 + 0.5)/2 = 0.35, m/n = 2/3:
    // 1 000 000 × 0.35 × 2/3 × 0.1 = 23 333.333… The mean over all three is 0.7/3, the same as 0.35 × 2/3.
    [Fact]
    public void The_share_of_results_not_reached_is_the_mean_over_all()
    {
        var claim = Multiplied(10).ForUnmetResults(
            Million, Sequence.Of(Result(100, 80), Result(10, 5), Result(7, 7))).OrThrow();

        Assert.Equal(Rubles.From(23_333.33m), claim.Amount);
        Assert.Contains(new AppliedReading("R-SEVERAL", "MeanOfAll"), claim.Readings);
    }

    // A tenth of the subsidy at most, however little was reached: 1 000 000 × 1 × 0.1.
    [Fact]
    public void The_multiplier_is_the_most_that_is_returned() =>
        Assert.Equal(
            Rubles.From(100_000m), Multiplied(10).ForUnmetResults(Million, Sequence.Of(Result(5, 0), Result(3, 0))).OrThrow().Amount);

    private static ReturnRules Multiplied(int part) =>
        new Rulebook(SmolenskRules.ThirdEdition with
        {
            Id = "Kamchatka",
            Returns = SmolenskRules.ThirdEdition.Returns with { Multiplier = new Fraction(1, part) },
        }).Returns;

    private static SubsidyResult Result(decimal planned, decimal reached) =>
        new("result", planned, reached, IndicatorDirection.MoreIsBetter);
}
