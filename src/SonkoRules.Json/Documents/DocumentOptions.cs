using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Documents;

/// <summary>How every document is read and written.</summary>
internal static class DocumentOptions
{
    public static JsonSerializerOptions Value { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = DocumentContext.Default,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = false,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.Strict,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            MaxDepth = DocumentLimits.Depth,
            // Documents are files and answers, not parts of pages: Russian text stays legible.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
        };
        foreach (var converter in Converters())
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static JsonConverter[] Converters() =>
    [
        new BooleanConverter(),
        new IntegerConverter(),
        new DecimalConverter(),
        new TextConverter(),
        new DateConverter(),
        new MomentConverter(),
        new RublesConverter(),
        new PointsConverter(),
        new FractionConverter(),
        new ClauseConverter(),
        .. Codes.All(),
    ];
}
