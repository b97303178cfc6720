using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace SonkoRules.Tests.Support;

/// <summary>The folder of the project, where the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of a file of the project.</summary>
    /// <param name="path">The path from the root, with forward slashes.</param>
    public static string File(string path) => Path.Combine([Root, .. path.Split('/')]);

    /// <summary>The C# files of the library by their paths from its folder, with forward slashes.</summary>
    public static IReadOnlyDictionary<string, string> LibrarySources() => Sources("src/SonkoRules");

    /// <summary>The C# files of a folder of the project by their paths from it, with forward slashes.</summary>
    public static IReadOnlyDictionary<string, string> Sources(string path)
    {
        var folder = File(path);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(source => !source.Path.Split('/').Any(part => part is "bin" or "obj"))
            .ToDictionary(source => source.Path, source => System.IO.File.ReadAllText(source.File));
    }

    private static string Find([CallerFilePath] string file = "")
    {
        for (var folder = new FileInfo(file).Directory; folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "SonkoRules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no SonkoRules.sln above {file}.");
    }
}
