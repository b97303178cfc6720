using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SonkoRules.Generators;

namespace SonkoRules.Tests.Generators;

/// <summary>What the generators make of some source files, and what the compiler says of the whole.</summary>
internal sealed class Generated
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("SonkoRules", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _before;
    private readonly Compilation _after;
    private readonly IReadOnlyList<Diagnostic> _told;

    private Generated(GeneratorDriver driver, CSharpCompilation before)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(before, out _after, out var told);
        _before = before;
        _told = told;
    }

    /// <summary>What the generators tell of the source.</summary>
    public IEnumerable<string> Told => _told.Select(each => each.Id + " " + each.GetMessage(null));

    /// <summary>Where they tell it.</summary>
    public IEnumerable<string> Places => _told.Select(each => each.Location.GetLineSpan().ToString());

    /// <summary>What the compiler finds wrong with source and generated text together, but for comments that the sample
    /// lacks and for names in small letters.</summary>
    public IEnumerable<string> Errors =>
        _after.GetDiagnostics()
            .Where(each => each.Severity >= DiagnosticSeverity.Warning && each.Id is not ("CS1591" or "CS8981"))
            .Select(each => each.ToString());

    /// <summary>How the outputs came about: made anew, or taken from the run before.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons =>
        _driver.GetRunResult().Results
            .SelectMany(result => result.TrackedOutputSteps.Values).SelectMany(steps => steps)
            .SelectMany(step => step.Outputs).Select(output => output.Reason);

    /// <summary>The source files by their paths.</summary>
    public static Generated Of(params (string Path, string Code)[] files) =>
        new(
            CSharpGeneratorDriver.Create(
                [new UnionGenerator().AsSourceGenerator(), new RecordPrinter().AsSourceGenerator()],
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true),
                parseOptions: Options),
            CSharpCompilation.Create(
                "Sample",
                files.Select(Parse),
                References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    public static Generated Of(string code) => Of(("Sample.cs", code));

    /// <summary>The same once more, with a further file.</summary>
    public Generated With(string path, string code) =>
        new(_driver, _before.AddSyntaxTrees(Parse((path, code))));

    /// <summary>The same once more, with a file written anew.</summary>
    public Generated Edited(string path, string code) =>
        new(_driver, _before.ReplaceSyntaxTree(_before.SyntaxTrees.Single(tree => tree.FilePath == path), Parse((path, code))));

    /// <summary>The text of a generated file.</summary>
    public string Text(string name) =>
        _driver.GetRunResult().GeneratedTrees.Single(tree => Path.GetFileName(tree.FilePath) == name).ToString();

    public bool Has(string name) =>
        _driver.GetRunResult().GeneratedTrees.Any(tree => Path.GetFileName(tree.FilePath) == name);

    private static CSharpParseOptions Options { get; } =
        new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static SyntaxTree Parse((string Path, string Code) file) =>
        CSharpSyntaxTree.ParseText(file.Code, Options, file.Path);
}
