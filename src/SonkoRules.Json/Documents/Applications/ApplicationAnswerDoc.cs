using System.Collections.Generic;
using SonkoRules.Applications;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Applications;

/// <summary>What is decided on applications.</summary>
internal sealed record ApplicationAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the applications were decided on by.")]
    AppliedRulesDoc Rules,
    [property: Says("The decision on every application, in the order of the request.")]
    IReadOnlyList<DecidedDoc> Applications) : IDocument;

/// <summary>A decided application.</summary>
[Says("The decision on an application and the verdict on its applicant.")]
internal sealed record DecidedDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The decision with every ground.")]
    DecisionDoc Decision,
    [property: Says("The verdict on its applicant.")]
    VerdictDoc Verdict,
    [property: Says("Why the decision is what it is; only where it was asked for.")]
    ExplanationDoc? Explanation = null);

/// <summary>A missing fact about an application.</summary>
[Says("A fact about an application that is not known and could still be a ground.")]
internal sealed record MissingApplicationFactDoc(
    [property: Says("The fact.")]
    ApplicationFact Fact,
    [property: Says("Its name, with the documents of which it is asked.")]
    TextDoc Name,
    [property: Says("The documents of which it is asked; empty: of none in particular.")]
    IReadOnlyList<DocumentKind> Documents);
