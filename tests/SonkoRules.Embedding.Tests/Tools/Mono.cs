using System;
using System.ComponentModel;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace SonkoRules.Embedding.Tests.Tools;

/// <summary>Mono, which stands for .NET Framework here.</summary>
internal static class Mono
{
    // The runtime alone, as a distribution may install it, starts and then finds neither LINQ nor the facade that every
    // library for netstandard2.0 asks for.
    private const string Program =
        """
        using System;
        using System.Linq;
        using System.Reflection;

        internal static class Probe
        {
            private static void Main() => Console.Write(new[] { "netstandard, Version=2.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51" }
                .Select(Assembly.Load).Single().GetName().Name);
        }
        """;

    private static readonly Lazy<string?> Found = new(Try);

    /// <summary>What is amiss; null where Mono really runs a program.</summary>
    public static string? Lack => Found.Value;

    private static string? Try()
    {
        var folder = Directory.CreateTempSubdirectory("sonkorules-").FullName;
        try
        {
            var program = Path.Combine(folder, "Probe.exe");
            var emitted = Net472.Compile(Program, LanguageVersion.CSharp7_3).Emit(program);
            Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
            var run = Tool.Run("mono", [program]);
            return run is { Code: 0, Output: "netstandard" }
                ? null
                : "Mono is here but runs no program: " + string.Join(
                    ' ', (run.Errors + run.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(2));
        }
        catch (Win32Exception)
        {
            return "Mono is not here: nothing is run as on .NET Framework.";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>A theory that needs Mono; skipped, saying why, where no program runs.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MonoTheoryAttribute : TheoryAttribute
{
    public MonoTheoryAttribute() => Skip = Tool.Skip(Mono.Lack);
}
