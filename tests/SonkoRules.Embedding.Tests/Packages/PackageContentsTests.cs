using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Packages;

/// <summary>What is in the packages, to the file, and what they say of themselves.</summary>
public sealed partial class PackageContentsTests
{
    private const int GreatestPackage = 1_700_000;

    public static TheoryData<string> Names => ["SonkoRules", "SonkoRules.Json", "SonkoRules.Reports", "SonkoRules.Office"];

    [PackedTheory]
    [MemberData(nameof(Names))]
    public void Nothing_is_missing_and_nothing_strays_in(string name) =>
        Snapshot.Verify(Contents(name, "nupkg") + "\n" + Contents(name, "snupkg"), name);

    [PackedTheory]
    [MemberData(nameof(Names))]
    public void It_says_what_it_is(string name)
    {
        using var package = ZipFile.OpenRead(Path.Combine(Packed.Folder!, FileName(name, "nupkg")));
        using var stream = package.GetEntry(name + ".nuspec")!.Open();
        var text = XDocument.Load(stream).ToString();

        Snapshot.Verify(Commit().Replace(text, string.Empty), name);
    }

    [PackedTheory]
    [MemberData(nameof(Names))]
    public void It_stays_small(string name) =>
        Assert.InRange(new FileInfo(Path.Combine(Packed.Folder!, FileName(name, "nupkg"))).Length, 1, GreatestPackage);

    // A commit is named where the package is packed in a clone, and is another one each time.
    [GeneratedRegex("""\s*<repository [^>]*/>""")]
    private static partial Regex Commit();

    private static string FileName(string name, string kind) => $"{name}.{Version}.{kind}";

    private static string Version { get; } =
        XDocument.Load(Repository.File("Directory.Build.props")).Descendants("Version").Single().Value;

    private static string Contents(string name, string kind)
    {
        using var package = ZipFile.OpenRead(Path.Combine(Packed.Folder!, FileName(name, kind)));
        var list = new StringBuilder(kind).Append(":\n");
        foreach (var file in package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal))
        {
            // The name of this one is random.
            list.Append("  ").Append(file.EndsWith(".psmdcp", StringComparison.Ordinal) ? "(properties)" : file).Append('\n');
        }

        return list.ToString();
    }
}
