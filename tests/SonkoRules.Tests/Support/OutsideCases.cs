using System;
using System.IO;

namespace SonkoRules.Tests.Support;

/// <summary>Real cases from outside, which are read where they lie beside the project and are never part of it.</summary>
internal static class OutsideCases
{
    /// <summary>Where they are; null where they are not.</summary>
    public static string? Folder { get; } = Find();

    public static bool Present => Folder is not null;

    public static string[] ReadLines(string name) =>
        File.ReadAllLines(Path.Combine(Folder ?? throw new InvalidOperationException("No cases here."), name));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "cases");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}

/// <summary>A fact that is skipped, saying so, where the outside cases are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OutsideCasesFactAttribute : FactAttribute
{
    public OutsideCasesFactAttribute()
    {
        if (!OutsideCases.Present)
        {
            Skip = "The outside cases (shared/cases beside the project) are not here.";
        }
    }
}
