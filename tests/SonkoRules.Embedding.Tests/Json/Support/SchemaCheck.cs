using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Json.Schema;

namespace SonkoRules.Embedding.Tests.Json.Support;

/// <summary>Checks documents by a JSON Schema of ours. A keyword that the dialect does not know is a failure.</summary>
internal sealed class SchemaCheck(ReadOnlyMemory<byte> schema)
{
    private static readonly EvaluationOptions Options =
        new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    // A registry of its own: the same schema is read by many tests.
    private readonly JsonSchema _schema = JsonSchema.FromText(
        Encoding.UTF8.GetString(schema.Span),
        new BuildOptions { Dialect = Dialect.Draft202012, SchemaRegistry = new SchemaRegistry() });

    /// <summary>What does not fit; empty for a document that fits.</summary>
    public IReadOnlyList<string> Errors(JsonElement document)
    {
        var result = _schema.Evaluate(document, Options);
        return result.IsValid
            ? []
            : [.. (result.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail =>
                detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key} {error.Value}"))];
    }
}
