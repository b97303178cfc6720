using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
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
        var options = OptionsFor(notebook, GuideScript.Options);
        var outputs = new List<IReadOnlyList<CellOutput>>();
        Script<object>? script = null;
        ScriptState<object>? state = null;
        host.Enter();
        foreach (var cell in notebook.Code)
        {
            script = Compile(script, cell, options);
            state = state is null
                ? await script.RunAsync(host, CancellationToken.None)
                : await script.RunFromAsync(state, CancellationToken.None);
            outputs.Add(host.EndCell());
        }

        return outputs;
    }

    /// <summary>Compiles the cells against another build of the library.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="library">The path of the build.</param>
    public static void Compile(NotebookFile notebook, string library)
    {
        var others = GuideScript.Options.MetadataReferences
            .Where(reference => !Path.GetFileName(reference.Display ?? string.Empty)
                .StartsWith(nameof(SonkoRules), StringComparison.Ordinal));
        var options = OptionsFor(notebook, GuideScript.Options
            .WithReferences(others)
            .AddReferences(MetadataReference.CreateFromFile(library))
            .AddReferences(Assembly.Load("netstandard")));
        Script<object>? script = null;
        foreach (var cell in notebook.Code)
        {
            script = Compile(script, cell, options);
        }
    }

    private static Script<object> Compile(Script<object>? before, string cell, ScriptOptions options)
    {
        // The package is the library that was built.
        var code = NugetReference().Replace(cell, string.Empty);
        var script = before is null
            ? CSharpScript.Create<object>(code, options, typeof(NotebookHost))
            : before.ContinueWith<object>(code, options);
        var faults = script.Compile().Where(fault => fault.Severity >= DiagnosticSeverity.Warning).ToArray();
        Assert.True(faults.Length == 0, $"{cell}\n{string.Join('\n', faults.Select(fault => fault.ToString()))}");
        return script;
    }

    /// <summary>C# 12: the kernel of .NET Interactive was not brought to .NET 10 and its C#.</summary>
    private static ScriptOptions OptionsFor(NotebookFile notebook, ScriptOptions options) =>
        options
            .AddReferences(typeof(NotebookDisplay).Assembly)
            .AddImports(typeof(NotebookDisplay).Namespace!)
            .WithLanguageVersion(LanguageVersion.CSharp12)
            .WithSourceResolver(new SourceFileResolver([], Path.GetDirectoryName(Repository.File(notebook.Path))));

    [GeneratedRegex("^#r \"nuget:[^\"]*\"$", RegexOptions.Multiline)]
    private static partial Regex NugetReference();
}
