using System.Text.Json.Nodes;

namespace SonkoRules.Embedding.Tests.Notebooks;

/// <summary>Something that a cell put out.</summary>
internal abstract record CellOutput
{
    private CellOutput()
    {
    }

    /// <summary>The output as a notebook holds it.</summary>
    public abstract JsonNode ToJson();

    /// <summary>What was printed.</summary>
    public sealed record Printed(string Text) : CellOutput
    {
        public override JsonNode ToJson() =>
            new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = NotebookFile.Lines(Text) };
    }

    /// <summary>What was displayed.</summary>
    public sealed record Displayed(string MimeType, string Content) : CellOutput
    {
        public override JsonNode ToJson() => new JsonObject
        {
            ["data"] = new JsonObject { [MimeType] = NotebookFile.Lines(Content) },
            ["metadata"] = new JsonObject(),
            ["output_type"] = "display_data",
        };
    }
}
