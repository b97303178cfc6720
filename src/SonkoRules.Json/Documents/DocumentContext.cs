using System.Text.Json.Serialization;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Scores;

namespace SonkoRules.Json.Documents;

/// <summary>The metadata of all documents, made when the library is built: nothing is reflected upon at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ScoreRequestDoc))]
[JsonSerializable(typeof(ScoreAnswerDoc))]
[JsonSerializable(typeof(ContestRequestDoc))]
[JsonSerializable(typeof(ContestAnswerDoc))]
internal sealed partial class DocumentContext : JsonSerializerContext;
