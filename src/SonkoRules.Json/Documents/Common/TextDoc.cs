using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Common;

/// <summary>A text in both languages.</summary>
[Says("A text in both languages.")]
internal sealed record TextDoc(
    [property: Says("In Russian.")] string Ru,
    [property: Says("In English.")] string En);
