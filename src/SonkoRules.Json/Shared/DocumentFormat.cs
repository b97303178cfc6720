using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace SonkoRules.Json;

/// <summary>A whole document: it names its kind and version.</summary>
internal interface IDocument
{
    /// <summary>The kind and version, such as <c>score-request/1</c>.</summary>
    string Document { get; }
}

/// <summary>One kind of document: strictly read, written, described by a schema.</summary>
/// <typeparam name="TDoc">The document as it is written.</typeparam>
internal sealed class DocumentFormat<TDoc>
    where TDoc : class, IDocument
{
    private readonly JsonTypeInfo<TDoc> _info;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public DocumentFormat(string kind, LocalizedText title)
    {
        Kind = kind;
        Title = title;
        _info = (JsonTypeInfo<TDoc>)DocumentOptions.Value.GetTypeInfo(typeof(TDoc));
    }

    /// <summary>The kind and version, such as <c>score-request/1</c>.</summary>
    public string Kind { get; }

    public LocalizedText Title { get; }

    private static RussianPlural Bytes { get; } = new("байт", "байта", "байт");

    public DocumentResult<TDoc> Read(ReadOnlySpan<byte> utf8, DocumentLimits limits)
    {
        if (utf8.Length > limits.Bytes)
        {
            return Refuse(new DocumentError(string.Empty, Count(utf8.Length), new LocalizedText(
                "не более " + Bytes.CountedGenitive(limits.Bytes), $"at most {Count(limits.Bytes)} bytes")));
        }

        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8.Slice(ByteOrderMark.Length);
        }

        if (IsBlank(utf8))
        {
            return Refuse(new DocumentError(string.Empty, string.Empty, new LocalizedText(
                $"документ \"{Kind}\", а не пустой текст", $"a document \"{Kind}\", not an empty text")));
        }

        // The reader lets null stand in a list, whose elements it takes for nullable: where the word occurs at all, the
        // walk judges first.
        if (utf8.IndexOf("null"u8) >= 0 && Walk(utf8, limits).Any)
        {
            return Diagnosed(utf8, limits);
        }

        TDoc? read;
        try
        {
            read = JsonSerializer.Deserialize(utf8, _info);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or NotSupportedException)
        {
            // To the reader a name whose escapes are no Unicode text is an invalid operation, and an object that does
            // not tell its kind is not supported.
            return Diagnosed(utf8, limits);
        }

        return read!.Document == Kind ? new DocumentResult<TDoc>.Accepted(read) : Refuse(OtherKind(read.Document));
    }

    public byte[] Write(TDoc document) => JsonSerializer.SerializeToUtf8Bytes(document, _info);

    public byte[] Schema() =>
        SchemaWriter.Write(new ShapeFactory(DocumentOptions.Value).Of(typeof(TDoc)), Kind, Title.English);

    private static DocumentResult<TDoc> Refuse(DocumentError error) =>
        new DocumentResult<TDoc>.Refused(Quantities.Sequence.Of(error));

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (var value in utf8)
        {
            if (" \t\r\n"u8.IndexOf(value) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Count(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Problems Walk(ReadOnlySpan<byte> utf8, DocumentLimits limits)
    {
        var problems = new Problems(limits.Errors);
        new Diagnosis(problems).Walk(utf8, new ShapeFactory(DocumentOptions.Value).Of(typeof(TDoc)));
        return problems;
    }

    private DocumentError OtherKind(string found) =>
        new("/document", TokenText.Quoted(found), new LocalizedText($"\"{Kind}\"", $"\"{Kind}\""));

    private DocumentResult<TDoc> Diagnosed(ReadOnlySpan<byte> utf8, DocumentLimits limits)
    {
        // A document of another kind has that one fault: its members are those of its own kind.
        if (Diagnosis.TryKind(utf8, out var kind) && kind != Kind)
        {
            return Refuse(OtherKind(kind));
        }

        var problems = Walk(utf8, limits);
        if (!problems.Any)
        {
            // The walk and the reader agree; should they ever part, the reader's refusal still holds.
            problems.Add(
                string.Empty, string.Empty,
                "значение по схеме документа", "a value that fits the schema of the document");
        }

        return new DocumentResult<TDoc>.Refused(problems.ToSequence());
    }
}

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
        .. Codes.All,
    ];
}
