using System;
using System.IO;

namespace SonkoRules.Embedding.Tests.Packages;

/// <summary>
/// A fact about the packages as they are published. It needs them packed: <c>dotnet pack --output artifacts</c>, then
/// SONKORULES_PACKAGES=artifacts; skipped with a message otherwise.
/// </summary>
internal sealed class PackedFactAttribute : FactAttribute
{
    public PackedFactAttribute()
    {
        if (Packed.Folder is null)
        {
            Skip = "SONKORULES_PACKAGES names no folder of packages: pack them first, as .ci/run does.";
        }
    }
}

/// <summary>The same with data.</summary>
internal sealed class PackedTheoryAttribute : TheoryAttribute
{
    public PackedTheoryAttribute() => Skip = new PackedFactAttribute().Skip;
}

/// <summary>The folder of the packages.</summary>
internal static class Packed
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("SONKORULES_PACKAGES");
        return string.IsNullOrEmpty(named)
            ? null
            : Path.GetFullPath(named, SonkoRules.Tests.Support.Repository.Root);
    }
}
