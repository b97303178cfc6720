using SonkoRules.Tests.Evidence;

namespace SonkoRules.Embedding.Tests.Evidence;

/// <summary>What users of the packages beside the library call does not change unnoticed.</summary>
public sealed class PackageApiTests
{
    [Theory]
    [InlineData("SonkoRules.Json", "net10.0")]
    [InlineData("SonkoRules.Json", "netstandard2.0")]
    [InlineData("SonkoRules.Reports", "net10.0")]
    [InlineData("SonkoRules.Reports", "netstandard2.0")]
    [InlineData("SonkoRules.Office", "net10.0")]
    [InlineData("SonkoRules.Office", "netstandard2.0")]
    public void The_public_members_are_the_committed_ones(string package, string framework) =>
        FrozenApi.Verify(package, framework);
}
