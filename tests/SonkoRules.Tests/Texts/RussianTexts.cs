using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Texts;

/// <summary>Every Russian text that a person may read, with the place where it stands: the texts of the sources, and what
/// is made of them in documents that the library answers with.</summary>
internal static partial class RussianTexts
{
    /// <summary>Stands for a value in a text that is put together.</summary>
    private const string Hole = "…";

    /// <summary>The texts of the sources: what is added up out of pieces is one text.</summary>
    public static IEnumerable<(string Place, string Text)> OfSources() =>
        from folder in new[] { "src", "samples" }
        from file in Directory.EnumerateFiles(Repository.File(folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        from text in Of(File.ReadAllText(file))
        select (path, text);

    /// <summary>The texts of the answers of the conformance kit and of the examples of documents.</summary>
    public static IEnumerable<(string Place, string Text)> OfAnswers() =>
        from folder in new[] { "docs/conformance", "docs/json" }
        from file in Directory.EnumerateFiles(Repository.File(folder), "*.json*")
        from line in file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file) : [File.ReadAllText(file)]
        from text in Of(JsonDocument.Parse(line).RootElement)
        select (Path.GetFileName(file), text);

    /// <summary>The lines of the generated page of readings.</summary>
    public static IEnumerable<(string Place, string Text)> OfReadings() =>
        File.ReadLines(Repository.File("docs/readings.md"))
            .Where(IsRussian).Select(line => ("readings.md", Code().Replace(line, Hole)));

    /// <summary>The Russian texts of a source.</summary>
    public static IEnumerable<string> Of(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .Where(node => IsText(node) && !(node.Parent is { } parent && IsText(parent)))
            .Select(Flat).Where(IsRussian);

    private static IEnumerable<string> Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => IsRussian(element.GetString()!) ? [element.GetString()!] : [],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Of),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Of(member.Value)),
            _ => [],
        };

    private static bool IsText(SyntaxNode node) =>
        node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
            or InterpolatedStringExpressionSyntax
            || (node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum
                && (IsText(sum.Left) || IsText(sum.Right)));

    // Texts within a hole, or within a call that is added, are texts of their own and are walked by themselves.
    private static string Flat(SyntaxNode node) =>
        node switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(part =>
                part is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText : Hole)),
            BinaryExpressionSyntax sum when IsText(sum) => Flat(sum.Left) + Flat(sum.Right),
            _ => Hole,
        };

    private static bool IsRussian(string text) => Cyrillic().IsMatch(text);

    [GeneratedRegex("[а-яё]", RegexOptions.IgnoreCase)]
    private static partial Regex Cyrillic();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();
}
