using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using FsCheck.Xunit;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Evidence;

/// <summary>The properties, read aloud: the law of each room as docs/laws.md.</summary>
public sealed class LawsTests
{
    [Fact]
    public void The_document_lists_every_property_by_its_room()
    {
        var text = new StringBuilder();
        text.Append("""
            # The laws of each room

            Generated from the names of the properties and compared with them by `LawsTests`; do not edit. Each law is tried on
            drawn values of the domain — sums, scores, sheets, days, rulebooks, contests — a hundred of them unless the test
            says otherwise, from a fixed seed; `SONKORULES_SEED` draws others. A law that fails names its seed and the smallest
            values that break it.

            """);
        var laws = from type in typeof(LawsTests).Assembly.GetTypes()
                   from method in type.GetMethods()
                   where method.GetCustomAttribute<PropertyAttribute>() is not null
                   let room = type.Namespace!.Split('.')[^1]
                   orderby room, type.Name, method.MetadataToken
                   group $"{Subject(type.Name)}: {method.Name.Replace('_', ' ')}" by room;
        foreach (var room in laws)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {room.Key}\n\n");
            text.AppendJoin(string.Empty, room.Select(law => $"* {law}\n"));
        }

        Snapshot.VerifyDocument(text.ToString(), "docs/laws.md");
    }

    // FinalScoreTests is "final score".
    private static string Subject(string type) =>
        string.Concat(type[..^"Tests".Length].Select((letter, i) =>
            i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : i == 0 ? $"{letter}" : $"{letter}"));
}
