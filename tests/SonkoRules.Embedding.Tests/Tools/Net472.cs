using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Tools;

/// <summary>Programs for .NET Framework 4.7.2, compiled as a project for it would be.</summary>
internal static class Net472
{
    /// <summary>The library for netstandard2.0 with all that it stands on, as a program for the Framework gets it.</summary>
    public static string Libraries { get; } = Repository.File(
        $"tests/SonkoRules.Conformance/bin/{new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name}/net472");

    private static readonly MetadataReference[] Framework = [.. References(Path.Combine(
        typeof(Net472).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "Net472").Value!,
        "build", ".NETFramework", "v4.7.2"))];

    /// <summary>Compiles a program in the version of the language, with the libraries in the folder, if one is given.</summary>
    public static CSharpCompilation Compile(string source, LanguageVersion language, string? libraries = null) =>
        CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(language))],
            libraries is null ? Framework : Framework.Concat(References(libraries)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

    // The facades and the libraries name some assemblies twice: the first, which is the framework's own, counts.
    private static IEnumerable<MetadataReference> References(string folder) =>
        Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("System.EnterpriseServices.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
}
