namespace SonkoRules.Json.Documents;

/// <summary>A whole document: it names its kind and version.</summary>
internal interface IDocument
{
    /// <summary>The kind and version, such as <c>score-request/1</c>.</summary>
    string Document { get; }
}
