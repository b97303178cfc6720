using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>What the library refuses it says as a value: nobody around it catches what it throws, and in it one place
/// turns checked arithmetic into a refusal.</summary>
public sealed partial class CatchTests
{
    /// <summary>What others throw: readers of JSON, files, the console, the host of the service.</summary>
    private static readonly string[] Others =
    [
        "JsonException", "NotSupportedException", "IOException", "UnauthorizedAccessException", "SecurityException",
        "DecoderFallbackException", "OperationCanceledException", "BadHttpRequestException",
    ];

    /// <summary>What the library throws too, each where only somebody else's code is tried: readers (that of workbooks
    /// throws whatever its parts throw), paths of files; what
    /// is thrown on; and the last resort of a program.</summary>
    private static readonly string[] Reasoned =
    [
        "src/SonkoRules/Refusals/CheckedSums.cs OverflowException",
        "src/SonkoRules.Json/Shared/DocumentFormat.cs InvalidOperationException",
        "src/SonkoRules.Json/Shared/Scalars/TokenText.cs InvalidOperationException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs OpenXmlPackageException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs InvalidDataException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs FileFormatException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs XmlException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs FormatException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs ArgumentException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs InvalidOperationException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs KeyNotFoundException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs NullReferenceException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs IndexOutOfRangeException",
        "src/SonkoRules.Office/Cells/WorkbookCells.cs OverflowException",
        "src/SonkoRules.Office/Cells/WorkbookPackage.cs InvalidDataException",
        "samples/SonkoRules.Cli/Cli.cs OutOfMemoryException",
        "samples/SonkoRules.Cli/Working/Sink.cs ArgumentException",
        "samples/SonkoRules.Cli/Working/Sink.cs ",
        "samples/SonkoRules.Cli/Working/Source.cs ArgumentException",
    ];

    [Fact]
    public void Nobody_catches_what_the_library_throws()
    {
        var caught = new[] { "src", "samples" }
            .SelectMany(folder => Repository.Sources(folder).SelectMany(
                source => Caught(source.Value).Select(name => $"{folder}/{source.Key} {name}")))
            .ToList();

        Assert.All(Reasoned, reasoned => Assert.Contains(reasoned, caught));
        Library.None(caught.Except(Reasoned).Where(each => !Others.Contains(each.Split(' ')[1])));
    }

    [Theory]
    [InlineData("try { } catch (OverflowException) { }", "OverflowException")]
    [InlineData("try { } catch (System.ArgumentException broken) { }", "ArgumentException")]
    [InlineData("try { } catch { }", "")]
    [InlineData("try { } catch (Exception) { }", "Exception")]
    [InlineData("try { } catch (Exception e) when (e is A or B.C) { }", "A C")]
    [InlineData("try { } catch (Exception e) when (e is not A) { }", "A")]
    [InlineData("// catch (A)", null)]
    public void Catches_are_seen(string source, string? names) =>
        Assert.Equal(names, Caught(source).ToList() is { Count: > 0 } caught ? string.Join(' ', caught) : null);

    private static IEnumerable<string> Caught(string source) =>
        from Match each in Catch().Matches(SourceText.WithoutCommentsAndTexts(source))
        from name in each.Groups["when"].Success
            ? Names().Matches(each.Groups["when"].Value).Select(match => match.Groups["name"].Value)
            : [each.Groups["type"].Value]
        select name.Split('.')[^1];

    [GeneratedRegex(@"\bcatch\b\s*(?:\(\s*(?<type>[\w.]+)[^)]*\)\s*(?:when\s*\(\s*\w+\s+is\s+(?:not\s+)?(?<when>[\w.\s]+)\))?)?")]
    private static partial Regex Catch();

    [GeneratedRegex(@"(?<name>[\w.]+)(?:\s+or)?")]
    private static partial Regex Names();
}
