using System;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Quantities;

public sealed class ExactDecimalTests
{
    [Fact]
    public void Sums_keep_every_digit()
    {
        Assert.Equal(1397.3m, ExactDecimal.Sum([350.0m, 1047.3m]));
        Assert.Equal(-0.1m, ExactDecimal.Subtract(1397.2m, 1397.3m));
        Assert.Equal(0m, ExactDecimal.Sum([]));
    }

    [Fact]
    public void A_sum_that_would_be_rounded_is_refused()
    {
        // 10^27 takes all but one of the 29 digits of the type, and 10^-5 needs five more.
        Assert.Throws<OverflowException>(() => ExactDecimal.Add(1e27m, 0.00001m));
        Assert.Throws<OverflowException>(() => ExactDecimal.Subtract(decimal.MaxValue, -1m));
    }
}
