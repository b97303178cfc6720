using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO;

namespace SonkoRules.Embedding.Tests.Tools;

/// <summary>The Python of the machine with the packages of its distribution.</summary>
internal static class Python
{
    private const string Program = "/usr/bin/python3";

    private static readonly ConcurrentDictionary<string, string?> Lacks = new();

    public static ToolRun Run(string script, string[] arguments, string input = "", Action<ProcessStartInfo>? surroundings = null) =>
        Tool.Run(Program, ["-I", "-X", "utf8", "-c", script, .. arguments], input, surroundings);

    /// <returns>What is amiss; null where Python has the package.</returns>
    public static string? Lack(string package) => Lacks.GetOrAdd(package, static name =>
        !File.Exists(Program) ? Program + " is not here."
        : Run("import " + name, []).Code != 0 ? $"{Program} has no package {name}."
        : null);
}

/// <summary>A fact that needs a package of Python; skipped, saying so, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute(string package) => Skip = Tool.Skip(Python.Lack(package));
}
