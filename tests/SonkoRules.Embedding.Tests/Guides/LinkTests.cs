using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>The links of the documents lead somewhere: relative ones to a file of the project and a heading in it.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Documents =>
        [.. MarkdownFile.Documents().Concat(["README.md", "CHANGELOG.md"]).Concat(SampleDocuments())];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_somewhere(string path)
    {
        var broken = MarkdownFile.Read(path).Links()
            .Where(link => !LeadsSomewhere(path, link.Target))
            .Select(link => $"{path}({link.Line}): {link.Target}");

        Assert.Empty(broken);
    }

    [Fact]
    public void A_broken_link_is_seen()
    {
        Assert.True(LeadsSomewhere("README.md", "docs/readings.md#r-round"));
        Assert.False(LeadsSomewhere("README.md", "docs/readings.md#r-none"));
        Assert.False(LeadsSomewhere("README.md", "docs/nothing.md"));
        Assert.False(LeadsSomewhere("docs/readings.md", "docs/readings.md"));
    }

    private static bool LeadsSomewhere(string from, string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(target, UriKind.Absolute, out _);
        }

        var parts = target.Split('#');
        var folder = Path.GetDirectoryName(Repository.File(from))!;
        var file = parts[0].Length == 0 ? Repository.File(from) : Path.GetFullPath(Path.Combine(folder, parts[0]));
        return parts.Length == 1
            ? File.Exists(file) || Directory.Exists(file)
            : File.Exists(file)
                && MarkdownFile.Read(Path.GetRelativePath(Repository.Root, file)).Anchors().Contains(parts[1]);
    }

    private static IEnumerable<string> SampleDocuments() =>
        Directory.EnumerateDirectories(Repository.File("samples"))
            .Select(folder => $"samples/{Path.GetFileName(folder)}/README.md")
            .Where(path => File.Exists(Repository.File(path)));
}
