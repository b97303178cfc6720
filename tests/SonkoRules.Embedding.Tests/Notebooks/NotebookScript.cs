using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using SonkoRules.Embedding.Tests.Guides;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The cells of a C# notebook as one session, each a submission of its own, as its kernel runs them.</summary>
internal static partial class NotebookScript
{
    /// <summary>Compiles and runs the cells; a warning is an error.</summary>
    /// <returns>What each cell put out.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<CellOutput>>> RunAsync(NotebookFile notebook)
    {
        var host = new NotebookHost();
        var options = OptionsFor(notebook);
        var outputs = new List<IReadOnlyList<CellOutput>>();
        Script<object>? script = null;
        ScriptState<object>? state = null;
        host.Enter();
        foreach (var cell in notebook.Code)
        {
            // The package is the library that was built; whether it is named as it is packed is another test's.
            var code = NugetReference().Replace(cell, string.Empty);
            script = script is null
                ? CSharpScript.Create<object>(code, options, typeof(NotebookHost))
                : script.ContinueWith<object>(code, options);
            var faults = script.Compile().Where(fault => fault.Severity >= DiagnosticSeverity.Warning).ToArray();
            Assert.True(
                faults.Length == 0, $"Cell {outputs.Count + 1}:\n{string.Join('\n', faults.Select(fault => fault.ToString()))}");
            state = state is null
                ? await script.RunAsync(host, CancellationToken.None)
                : await script.RunFromAsync(state, CancellationToken.None);
            outputs.Add(host.EndCell());
        }

        return outputs;
    }

    /// <summary>The last kernel of .NET Interactive knows C# 12 and no later one.</summary>
    private static ScriptOptions OptionsFor(NotebookFile notebook) =>
        GuideScript.Options
            .AddReferences(typeof(NotebookDisplay).Assembly)
            .AddImports(typeof(NotebookDisplay).Namespace!)
            .WithLanguageVersion(LanguageVersion.CSharp12)
            .WithSourceResolver(new SourceFileResolver([], Path.GetDirectoryName(Repository.File(notebook.Path))));

    [GeneratedRegex("^#r \"nuget:[^\"]*\"$", RegexOptions.Multiline)]
    private static partial Regex NugetReference();
}
