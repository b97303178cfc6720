using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;

namespace SonkoRules.Json;

/// <summary>Writes a shape as a JSON Schema (draft 2020-12): each kind of object once, under its name.</summary>
internal sealed class SchemaWriter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSerializerOptions Layout = new()
    {
        TypeInfoResolver = DocumentContext.Default,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonNode> _definitions = new(System.StringComparer.Ordinal);

    /// <summary>The schema as indented text with a line break at its end.</summary>
    /// <param name="shape">The shape of the whole document.</param>
    /// <param name="id">The document's kind and version; it must stand in the member "document".</param>
    /// <param name="title">What the document is.</param>
    public static byte[] Write(Shape shape, string id, string title)
    {
        var writer = new SchemaWriter();
        var root = writer.Body((Shape.Members)shape, null);
        root["properties"]!["document"] = new JsonObject { ["const"] = id };
        var schema = new JsonObject { ["$schema"] = Dialect, ["$id"] = "urn:sonkorules:" + id.Replace('/', ':'), ["title"] = title };
        foreach (var keyword in new List<KeyValuePair<string, JsonNode?>>(root))
        {
            root.Remove(keyword.Key);
            schema[keyword.Key] = keyword.Value;
        }

        var definitions = new JsonObject();
        foreach (var definition in writer._definitions)
        {
            definitions[definition.Key] = definition.Value;
        }

        if (definitions.Count > 0)
        {
            schema["$defs"] = definitions;
        }

        return Encoding.UTF8.GetBytes(schema.ToJsonString(Layout) + "\n");
    }

    private JsonObject Of(Shape shape) =>
        shape switch
        {
            Shape.Scalar scalar => scalar.Value.Schema(),
            Shape.List list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
            Shape.Map map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(map.Value) },
            Shape.Members members => Defined(members.Name, () => Body(members, null)),
            Shape.Choice choice => Defined(choice.Name, () => Body(choice)),
            _ => throw new System.ArgumentOutOfRangeException(nameof(shape)),
        };

    private JsonObject Defined(string name, System.Func<JsonObject> body)
    {
        if (!_definitions.ContainsKey(name))
        {
            // The name first: an object may hold itself.
            _definitions[name] = new JsonObject();
            _definitions[name] = body();
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private JsonObject Body(Shape.Choice choice)
    {
        var kinds = new JsonArray();
        foreach (var kind in choice.Kinds)
        {
            kinds.Add((JsonNode)Body(kind.Value, new KeyValuePair<string, string>(choice.Discriminator, kind.Key)));
        }

        var schema = new JsonObject();
        Describe(schema, choice.Description);
        schema["oneOf"] = kinds;
        return schema;
    }

    private JsonObject Body(Shape.Members members, KeyValuePair<string, string>? kind)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (kind is { } told)
        {
            properties[told.Key] = new JsonObject { ["const"] = told.Value };
            required.Add((JsonNode)told.Key);
        }

        foreach (var member in members.All)
        {
            var schema = Of(member.Shape);
            if (member.MayBeNull)
            {
                schema = OrNull(schema);
            }

            Describe(schema, member.Description);
            properties[member.Name] = schema;
            if (member.IsRequired)
            {
                required.Add((JsonNode)member.Name);
            }
        }

        var body = new JsonObject();
        Describe(body, members.Description);
        body["type"] = "object";
        body["properties"] = properties;
        if (required.Count > 0)
        {
            body["required"] = required;
        }

        body["additionalProperties"] = false;
        return body;
    }

    private static void Describe(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type && schema["enum"] is null)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }
}
