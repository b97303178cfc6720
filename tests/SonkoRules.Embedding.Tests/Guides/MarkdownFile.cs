using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>A document of the project: its fenced blocks, the anchors of its headings and its links.</summary>
internal sealed class MarkdownFile
{
    private MarkdownFile(string path, string[] lines)
    {
        Path = path;
        Lines = lines;
        Blocks = FindBlocks(lines);
    }

    /// <summary>The path from the root of the project, with forward slashes.</summary>
    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<FencedBlock> Blocks { get; }

    /// <summary>The blocks of C#, in their order.</summary>
    public IEnumerable<FencedBlock> Code => Blocks.Where(block => block.Language == "csharp");

    /// <summary>The lines outside fenced blocks, by their numbers from 1.</summary>
    public IEnumerable<(int Number, string Text)> Prose =>
        Lines.Select((text, i) => (i + 1, text))
            .Where(line => !Blocks.Any(block => block.FirstLine <= line.Item1 && line.Item1 <= block.LastLine));

    public static MarkdownFile Read(string path) =>
        new(path, File.ReadAllText(Repository.File(path)).ReplaceLineEndings("\n").Split('\n'));

    /// <summary>Every document under <c>docs</c>, by its path from the root; those being reviewed are left out.</summary>
    public static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.EndsWith(".received.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The anchors of the headings, as the usual viewers of Markdown make them.</summary>
    public IReadOnlySet<string> Anchors()
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, text) in Prose.Where(line => Regex.IsMatch(line.Text, "^#{1,6} ")))
        {
            var words = Regex.Replace(text.TrimStart('#').Trim(), @"\[([^\]]*)\]\([^)]*\)", "$1");
            var anchor = new string(
                [.. words.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')])
                .Replace(' ', '-');
            for (var n = 0; !anchors.Add(n == 0 ? anchor : $"{anchor}-{n}"); n++)
            {
            }
        }

        return anchors;
    }

    /// <summary>The targets of the links in the prose, with the numbers of their lines.</summary>
    public IEnumerable<(int Line, string Target)> Links() =>
        from line in Prose
        let text = Regex.Replace(line.Text, "`[^`]*`", string.Empty)
        from Match match in Regex.Matches(text, @"\]\(([^)\s]+)\)")
        select (line.Number, match.Groups[1].Value);

    private static List<FencedBlock> FindBlocks(string[] lines)
    {
        var blocks = new List<FencedBlock>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var first = i++;
            while (i < lines.Length && lines[i] != "```")
            {
                i++;
            }

            Assert.True(i < lines.Length, $"The block of line {first + 1} does not end.");
            blocks.Add(new FencedBlock(
                lines[first][3..].Trim(), first + 1, i + 1, string.Join('\n', lines[(first + 1)..i])));
        }

        return blocks;
    }
}
