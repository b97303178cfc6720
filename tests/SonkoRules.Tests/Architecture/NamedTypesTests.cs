using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>A public type has a user: some other room, package, sample or guide names it. One that nobody else names has
/// its reason in <c>NamedTypes.reasons.txt</c>.</summary>
public sealed partial class NamedTypesTests
{
    private static readonly string[] Places = ["src", "samples", "tests", "docs/guides"];

    [Fact]
    public void A_public_type_is_named_outside_its_room_or_has_a_reason() =>
        Assert.Equal(Reasons().Keys.Order(StringComparer.Ordinal), Unnamed().Order(StringComparer.Ordinal));

    [Fact]
    public void Reasons_are_said() => Assert.DoesNotContain(Reasons(), reason => reason.Value.Length < 12);

    [Fact]
    public void Match_and_Switch_are_written_by_the_generator_alone() =>
        Library.None(
            from source in Repository.LibrarySources()
            where HandWritten().IsMatch(SourceText.WithoutCommentsAndTexts(source.Value))
            select $"{source.Key} writes Match or Switch by hand: mark the record [Union]");

    [Theory]
    [InlineData("public T Match<T>(Func<First, T> first)", true)]
    [InlineData("public void Switch(Action<First> first)", true)]
    [InlineData("return this.Match(first => 1);", false)]
    public void A_hand_written_one_is_seen(string code, bool seen) => Assert.Equal(seen, HandWritten().IsMatch(code));

    [GeneratedRegex(@"\bpublic\s+(T\w*\s+Match<|void\s+Switch\()")]
    private static partial Regex HandWritten();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    private static IEnumerable<string> Unnamed()
    {
        var words = Places.SelectMany(place => Directory.EnumerateFiles(Repository.File(place), "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.File("."), file).Replace('\\', '/'))
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))
                && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .ToDictionary(file => file, file => Word().Matches(File.ReadAllText(Repository.File(file))).Select(word => word.Value).ToHashSet());
        return Library.PublicTypes.Where(type => !type.IsNested)
            .Select(type => (Name: type.Name.Split('`')[0], Room: type.Namespace!.Split('.').ElementAtOrDefault(1)))
            .Where(type => type.Room is not null && !words.Any(file =>
                !file.Key.StartsWith($"src/SonkoRules/{type.Room}/", StringComparison.Ordinal)
                && !file.Key.StartsWith($"tests/SonkoRules.Tests/{type.Room}/", StringComparison.Ordinal)
                && file.Value.Contains(type.Name)))
            .Select(type => $"{type.Room}.{type.Name}").Distinct();
    }

    /// <summary>Lines of the form <c>Room.Type: why it is public</c>.</summary>
    private static Dictionary<string, string> Reasons() =>
        File.ReadAllLines(Repository.File("tests/SonkoRules.Tests/Architecture/NamedTypes.reasons.txt"))
            .Where(line => line.Contains(": ", StringComparison.Ordinal))
            .ToDictionary(line => line.Split(": ")[0], line => line.Split(": ")[1]);
}
