using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>A Jupyter notebook of the samples: its code and the outputs that are committed with it.</summary>
internal sealed class NotebookFile
{
    private readonly JsonObject _document;

    private NotebookFile(string path, JsonObject document)
    {
        Path = path;
        _document = document;
    }

    /// <summary>The path from the root of the project.</summary>
    public string Path { get; }

    /// <summary>What each cell of code says, in their order.</summary>
    public IReadOnlyList<string> Code => [.. CodeCells.Select(cell => Text(cell["source"]!))];

    /// <summary>The pictures among the committed outputs.</summary>
    public IEnumerable<string> Pictures =>
        from cell in CodeCells
        from output in cell["outputs"]!.AsArray()
        let svg = output!["data"]?["image/svg+xml"]
        where svg is not null
        select Text(svg);

    /// <summary>What each cell of code printed, by the committed outputs.</summary>
    public IReadOnlyList<string> Printed =>
    [
        .. CodeCells.Select(cell => string.Concat(
            cell["outputs"]!.AsArray().Where(output => (string?)output!["name"] == "stdout").Select(output => Text(output!["text"]!)))),
    ];

    private IEnumerable<JsonObject> CodeCells =>
        _document["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string?)cell["cell_type"] == "code");

    public static NotebookFile Read(string path) =>
        new(path, JsonNode.Parse(File.ReadAllText(Repository.File(path)))!.AsObject());

    /// <summary>The whole file with other outputs, as Jupyter writes it.</summary>
    public string With(IReadOnlyList<IReadOnlyList<CellOutput>> outputs)
    {
        var document = _document.DeepClone().AsObject();
        var cells = new NotebookFile(Path, document).CodeCells.ToArray();
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i]["execution_count"] = i + 1;
            cells[i]["outputs"] = new JsonArray([.. outputs[i].Select(output => output.ToJson())]);
        }

        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            IndentSize = 1,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>A text of several lines is a list of them, each with its end.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = text.Split('\n');
        return new([
            .. lines.SkipLast(1).Select(line => JsonValue.Create(line + "\n")),
            .. lines[^1].Length > 0 ? [JsonValue.Create(lines[^1])] : Enumerable.Empty<JsonNode>(),
        ]);
    }

    private static string Text(JsonNode node) =>
        node is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string)node!;
}
