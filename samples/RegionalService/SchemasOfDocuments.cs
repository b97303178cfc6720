using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Mime;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using SonkoRules.Json;

namespace SonkoRules.Samples.RegionalService;

/// <summary>Puts the schemas of the documents into the description of the service.</summary>
internal sealed class SchemasOfDocuments : IOpenApiDocumentTransformer
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info.Title = "SonkoRules";
        document.Info.Description = "Documents of SonkoRules over HTTP. Not legal advice.";
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var operation in RuleOperations.All)
        {
            var request = Add(document, operation.Name + "-request", operation.RequestSchema());
            var answer = Add(document, operation.Name + "-answer", operation.AnswerSchema());
            var post = document.Paths[Addresses.Run(operation)].Operations![HttpMethod.Post];
            post.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = Json(new OpenApiMediaType
                {
                    Schema = request,
                    Example = JsonNode.Parse(operation.Example()),
                }),
            };
            ((OpenApiResponse)post.Responses!["200"]).Content = Json(new OpenApiMediaType { Schema = answer });
        }

        return Task.CompletedTask;
    }

    private static Dictionary<string, OpenApiMediaType> Json(OpenApiMediaType content) =>
        new(StringComparer.Ordinal) { [MediaTypeNames.Application.Json] = content };

    /// <summary>Adds a schema and all that it defines, under names that begin with its own.</summary>
    private static OpenApiSchemaReference Add(OpenApiDocument document, string name, byte[] schema)
    {
        var text = System.Text.Encoding.UTF8.GetString(schema)
            .Replace(Definitions, Components + name + "-", StringComparison.Ordinal);
        var root = JsonNode.Parse(text)!.AsObject();
        if (root["$defs"] is JsonObject definitions)
        {
            foreach (var (key, definition) in definitions)
            {
                document.Components!.Schemas![name + "-" + key] = Schema(document, definition!);
            }
        }

        foreach (var keyword in new[] { "$defs", "$schema", "$id" })
        {
            root.Remove(keyword);
        }

        document.Components!.Schemas![name] = Schema(document, root);
        return new OpenApiSchemaReference(name, document);
    }

    private static OpenApiSchema Schema(OpenApiDocument document, JsonNode schema) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(
            schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out var problems)
        is { } read && problems.Errors.Count == 0
            ? read
            : throw new InvalidOperationException("A schema cannot be described.");
}
