using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using SonkoRules.Embedding.Tests.Tools;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>The Python notebook, run by Python without a kernel.</summary>
internal static class PythonNotebook
{
    public const string Notebook = "samples/notebooks/what-if-python.ipynb";

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

    /// <summary>Runs the cells against the command line as built.</summary>
    /// <returns>What each cell printed, and the pictures.</returns>
    public static (IReadOnlyList<string> Printed, IReadOnlyList<string> Pictures) Run(NotebookFile notebook)
    {
        var cells = new JsonArray([.. notebook.Code.Select(code => JsonValue.Create(code))]);
        var output = Python.Run(Script, [], cells.ToJsonString(), start =>
        {
            start.WorkingDirectory = Path.GetDirectoryName(Repository.File(Notebook));
            start.Environment["SONKO"] = typeof(SonkoRules.Samples.Sonko.Cli).Assembly.Location;
        }).Printed();
        var answer = JsonNode.Parse(output)!;
        return (Texts(answer["printed"]!), Texts(answer["shown"]!));
    }

    private static string[] Texts(JsonNode node) => [.. node.AsArray().Select(text => (string)text!)];
}
