using System.Text.Json.Serialization;
using SonkoRules.Json.Documents.Scores;

namespace SonkoRules.Json.Documents;

/// <summary>The metadata of all documents, made when the library is built: nothing is reflected upon at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ScoreRequestDoc))]
[JsonSerializable(typeof(ScoreAnswerDoc))]
internal sealed partial class DocumentContext : JsonSerializerContext;
