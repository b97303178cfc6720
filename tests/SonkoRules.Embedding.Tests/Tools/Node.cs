using System;
using System.IO;

namespace SonkoRules.Embedding.Tests.Tools;

/// <summary>The Node.js of the machine with the packages that <c>.ci/setup</c> adds to it.</summary>
internal static class Node
{
    private static readonly Lazy<string?> Packages = new(() =>
        Array.Find(["/usr/lib/node_modules", "/usr/local/lib/node_modules"], folder => Directory.Exists(folder + "/ajv")));

    public static ToolRun Run(string script, params string[] arguments) =>
        Tool.Run("node", ["-e", script, .. arguments], surroundings: start =>
            start.Environment["NODE_PATH"] = Packages.Value);

    /// <returns>What is amiss; null where Node.js has ajv.</returns>
    public static string? Lack() => Packages.Value is null ? "Node.js has no package ajv." : null;
}

/// <summary>A fact that needs ajv under Node.js; skipped, saying so, where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute() => Skip = Tool.Skip(Node.Lack());
}
