using System;
using System.Linq;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// Nothing static can change: fields are read-only; what they hold is immutable, or private and never written after
/// the static constructor.
/// </summary>
public sealed class StaticStateTests
{
    [Fact]
    public void Nothing_static_changes() => Library.None(StaticState.Offenders(Library.Types));

    [Fact]
    public void Changing_state_is_seen()
    {
        var offenders = StaticState.Offenders([typeof(Wrong.State)]).ToList();

        Assert.Equal(6, offenders.Count);
        Assert.Contains(offenders, text => text.Contains("Counter can be assigned", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("PublicArray shows", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("WrittenArray is written in Write", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("RaisedArray is written in Write", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("WrittenList is written in Write", StringComparison.Ordinal));
        Assert.Contains(offenders, text => text.Contains("WrittenMap is written in Write", StringComparison.Ordinal));
    }
}
