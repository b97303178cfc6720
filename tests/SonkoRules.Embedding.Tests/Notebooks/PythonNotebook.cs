using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The Python notebook, run by Python without a kernel.</summary>
internal static class PythonNotebook
{
    public const string Notebook = "samples/notebooks/what-if-python.ipynb";

    private const string Python = "/usr/bin/python3";

    // The pictures are drawn and thrown away: their bytes depend on the version of matplotlib.
    private const string Script =
        """
        import contextlib, io, json, sys, types
        shown = []
        sys.modules["IPython"] = types.SimpleNamespace(get_ipython=lambda: None)
        sys.modules["IPython.display"] = types.SimpleNamespace(SVG=str, display=shown.append)
        space, printed = {}, []
        for i, code in enumerate(json.load(sys.stdin)):
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(code, f"cell {i + 1}", "exec"), space)
            printed.append(out.getvalue())
        json.dump({"printed": printed, "shown": shown}, sys.stdout)
        """;

    public static bool IsHere { get; } = File.Exists(Python) && Run("import matplotlib", string.Empty).Code == 0;

    /// <summary>Runs the cells against the command line as built.</summary>
    /// <returns>What each cell printed, and the pictures.</returns>
    public static (IReadOnlyList<string> Printed, IReadOnlyList<string> Pictures) Run(NotebookFile notebook)
    {
        var cells = new JsonArray([.. notebook.Code.Select(code => JsonValue.Create(code))]);
        var (code, output, errors) = Run(Script, cells.ToJsonString());
        Assert.True(code == 0, errors);
        var answer = JsonNode.Parse(output)!;
        return (Texts(answer["printed"]!), Texts(answer["shown"]!));
    }

    private static string[] Texts(JsonNode node) => [.. node.AsArray().Select(text => (string)text!)];

    private static (int Code, string Output, string Errors) Run(string script, string input)
    {
        var start = new ProcessStartInfo(Python, ["-I", "-X", "utf8", "-c", script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(Repository.File(Notebook)),
        };
        start.Environment["SONKO"] = typeof(SonkoRules.Samples.Sonko.Cli).Assembly.Location;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}

/// <summary>A fact that is skipped, saying so, where Python's matplotlib is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonNotebookFactAttribute : FactAttribute
{
    public PythonNotebookFactAttribute()
    {
        if (!PythonNotebook.IsHere)
        {
            Skip = "Python with the package matplotlib is not here.";
        }
    }
}
