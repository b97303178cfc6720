using System;
using System.Linq;

namespace SonkoRules.Tests.Architecture;

/// <summary>A value that a caller holds never changes.</summary>
public sealed class ImmutabilityTests
{
    [Fact]
    public void Public_types_are_immutable() => Library.None(Library.PublicTypes.SelectMany(Immutability.Offenders));

    [Theory]
    [InlineData(typeof(Wrong.Settable), "can be set")]
    [InlineData(typeof(Wrong.OpenField), "can be assigned")]
    [InlineData(typeof(Wrong.HiddenState), "_calls can be assigned")]
    [InlineData(typeof(Wrong.Open), "can be derived from")]
    [InlineData(typeof(Wrong.OpenBase), "can be derived from")]
    [InlineData(typeof(Wrong.Loose), "is not a readonly struct")]
    public void What_can_change_is_seen(Type type, string what) =>
        Assert.Contains(Immutability.Offenders(type), text => text.Contains(what, StringComparison.Ordinal));

    [Fact]
    public void What_is_immutable_is_not_blamed() => Assert.Empty(Immutability.Offenders(typeof(Wrong.Harmless)));
}
