using System;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Acts;

public sealed class MinimumScoreTests
{
    private static readonly MinimumScore Sixty = MinimumScore.Of(Points.FromWhole(60));

    [Fact]
    public void The_default_is_no_threshold()
    {
        Assert.Equal(MinimumScore.None, default);
        Assert.True(default(MinimumScore).IsNone);
        Assert.True(default(MinimumScore).IsMetBy(Points.Zero));
        Assert.True(default(MinimumScore).IsMetBy(Points.FromWhole(-1)));
        Assert.Equal("none", default(MinimumScore).ToString());
        Assert.Throws<InvalidOperationException>(() => default(MinimumScore).Points);
    }

    [Fact]
    public void A_threshold_is_met_by_itself_and_above()
    {
        Assert.False(Sixty.IsNone);
        Assert.Equal(Points.FromWhole(60), Sixty.Points);
        Assert.True(Sixty.IsMetBy(Points.Parse("60")));
        Assert.True(Sixty.IsMetBy(Points.Parse("60.01")));
        Assert.False(Sixty.IsMetBy(Points.Parse("59.99")));
        Assert.Equal("60.00", Sixty.ToString());
    }

    [Fact]
    public void A_threshold_of_zero_is_a_threshold() =>
        ValueTypeChecks.Equality(
            MinimumScore.Of(Points.Zero), MinimumScore.Of(Points.Zero), MinimumScore.None, Sixty);

    [Fact]
    public void Thresholds_that_differ_differ_in_their_hashes()
    {
        Assert.NotEqual(MinimumScore.None.GetHashCode(), MinimumScore.Of(Points.Zero).GetHashCode());
        Assert.NotEqual(MinimumScore.None.GetHashCode(), Sixty.GetHashCode());
    }
}
