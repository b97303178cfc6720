using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>Each guide is there in English and in Russian, and both show the same code and say as much.</summary>
public sealed class TwinTests
{
    private static readonly string[] Names =
        [.. MarkdownFile.Documents().Where(path => path.Contains("guides/en/")).Select(path => Path.GetFileName(path))];

    public static TheoryData<string> Guides => [.. Names];

    [Fact]
    public void Each_guide_has_its_twin_and_is_in_the_index()
    {
        var russian = MarkdownFile.Documents().Where(path => path.Contains("guides/ru/")).Select(path => Path.GetFileName(path));
        Assert.Equal(Names, russian);

        var linked = MarkdownFile.Read("docs/guides/README.md").Links().Select(link => link.Target).ToHashSet();
        Assert.All(Names, name => Assert.Contains($"en/{name}", linked));
        Assert.All(Names, name => Assert.Contains($"ru/{name}", linked));
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Both_show_the_same_code(string name)
    {
        var (english, russian) = Read(name);

        Assert.Equal(english.Blocks.Select(block => block.Language), russian.Blocks.Select(block => block.Language));
        foreach (var (first, second) in english.Code.Zip(russian.Code))
        {
            Assert.Equal(Tokens(first.Text), Tokens(second.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Both_have_the_same_parts(string name)
    {
        var (english, russian) = Read(name);

        Assert.Equal(Outline(english), Outline(russian));
        Assert.Contains($"(../ru/{name})", english.Lines[2], StringComparison.Ordinal);
        Assert.Contains($"(../en/{name})", russian.Lines[2], StringComparison.Ordinal);
    }

    private static (MarkdownFile English, MarkdownFile Russian) Read(string name)
    {
        Assert.True(File.Exists(Repository.File($"docs/guides/ru/{name}")), $"There is no Russian {name}.");
        return (MarkdownFile.Read($"docs/guides/en/{name}"), MarkdownFile.Read($"docs/guides/ru/{name}"));
    }

    /// <summary>The code without its comments, and without the words in its strings and the language that it asks for.</summary>
    private static IEnumerable<string> Tokens(string code) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: SourceCodeKind.Script))
            .GetRoot().DescendantTokens()
            .Where(token => !token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            .Select(token => token.IsKind(SyntaxKind.StringLiteralToken) ? "\"\""
                : token.Text == "Russian" ? "English"
                : token.Text);

    /// <summary>Headings by their depth, tables by their columns, points of lists, readings: what a translation keeps.</summary>
    private static IEnumerable<string> Outline(MarkdownFile guide) =>
        from line in guide.Prose
        let text = line.Text
        let kind = text.StartsWith('#') ? new string([.. text.TakeWhile(c => c == '#')])
            : text.StartsWith('|') ? $"row of {Regex.Count(text, @"\|")}"
            : text.StartsWith("* ", StringComparison.Ordinal) ? "point"
            : Regex.IsMatch(text, @"^\d+\. ") ? "number"
            : text.StartsWith("<!-- ", StringComparison.Ordinal) ? text
            : null
        where kind is not null
        select kind;
}
