using System.Linq;
using SonkoRules.Explanations;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Explanations and texts in documents.</summary>
internal static class ExplanationMapping
{
    public static ExplanationDoc ToDoc(Explanation explanation) =>
        new(
            ToDoc(explanation.Statement),
            explanation.Clause.IsNone ? null : explanation.Clause,
            explanation.Parts.Count == 0 ? null : [.. explanation.Parts.Select(ToDoc)]);

    public static TextDoc ToDoc(LocalizedText text) => new(text.Russian, text.English);
}
