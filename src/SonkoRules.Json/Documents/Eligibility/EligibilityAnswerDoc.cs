using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Eligibility;

/// <summary>Whether an applicant may take part.</summary>
internal sealed record EligibilityAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the applicant was assessed by.")]
    AppliedRulesDoc Rules,
    [property: Says("The verdict.")]
    VerdictDoc Verdict,
    [property: Says("Why the verdict is what it is; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;
