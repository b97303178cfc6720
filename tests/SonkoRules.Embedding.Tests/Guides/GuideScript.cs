using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using NodaTime;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>The C# of a document as one script: the blocks share their variables, as they do for a reader.</summary>
internal static class GuideScript
{
    /// <summary>What a reader's project would have: the library and what it stands on.</summary>
    public static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(
            typeof(object).Assembly,
            typeof(Enumerable).Assembly,
            typeof(System.Collections.Generic.HashSet<>).Assembly,
            typeof(System.Collections.Immutable.ImmutableArray).Assembly,
            typeof(System.Numerics.BigInteger).Assembly,
            typeof(System.Text.Json.JsonSerializer).Assembly,
            typeof(LocalDate).Assembly,
            typeof(Rulebook).Assembly,
            System.Reflection.Assembly.Load("System.Runtime"),
            System.Reflection.Assembly.Load("SonkoRules.Json"),
            System.Reflection.Assembly.Load("SonkoRules.Reports"))
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .WithCheckOverflow(true);

    /// <summary>Compiles and runs the code; a warning is an error, as in a project of the reader's.</summary>
    /// <returns>What each block of C# printed.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(MarkdownFile guide)
    {
        var console = new GuideConsole();
        var script = CSharpScript.Create(Source(guide), Options, typeof(GuideConsole));
        var faults = script.Compile().Where(fault => fault.Severity >= DiagnosticSeverity.Warning).ToArray();
        Assert.True(faults.Length == 0, string.Join('\n', faults.Select(fault => fault.ToString())));
        await script.RunAsync(console, CancellationToken.None);
        return console.Printed;
    }

    /// <summary>The blocks one after another; the lines keep the numbers that they have in the document.</summary>
    private static string Source(MarkdownFile guide)
    {
        var source = new StringBuilder("#nullable enable\n");
        var usings = true;
        foreach (var block in guide.Code)
        {
            var lines = block.Text.Split('\n');
            source.Append("#line ").Append(block.FirstLine + 1).Append(" \"").Append(guide.Path).Append("\"\n");
            foreach (var line in lines)
            {
                // The directives must come first, and only the first block may have them.
                if (usings && line.Length > 0 && !line.StartsWith("using ", System.StringComparison.Ordinal))
                {
                    source.Append("NextBlock(); ");
                    usings = false;
                }

                source.Append(line).Append('\n');
            }

            if (block != guide.Code.Last())
            {
                source.Append("NextBlock();\n");
            }
        }

        return source.ToString();
    }
}
