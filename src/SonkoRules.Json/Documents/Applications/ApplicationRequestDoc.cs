using System.Collections.Generic;
using NodaTime;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Applications;

/// <summary>Asks what is decided on applications.</summary>
internal sealed record ApplicationRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the applications are decided on by.")]
    RulesDoc Rules,
    [property: Says("The moments and days of the contest.")]
    ApplicationDatesDoc Dates,
    [property: Says("The applications, one or more of a contest; those of one applicant are found by its id, so that all of "
        + "them must be here.")]
    IReadOnlyList<ApplicantCaseDoc> Applications,
    [property: Says("Whether the answer explains the decisions; absent: no.")]
    bool? Explain = null,
    [property: Says("The ids of the applications that are explained, at least one; only with \"explain\": true; absent: "
        + "all of them.")]
    IReadOnlyList<string>? ExplainOnly = null) : IDocument;

/// <summary>The moments and days of a contest.</summary>
[Says("The moments and days of a contest on which decisions about applications depend.")]
internal sealed record ApplicationDatesDoc(
    [property: Says("The announced end of acceptance, Moscow time; an application filed at exactly this moment is not "
        + "late.")]
    LocalDateTime AcceptanceEnd,
    [property: Says("The day on which the decisions are made.")]
    LocalDate Consideration,
    [property: Says("The last day on which an application can be returned for rework, itself included (2.10.1).")]
    LocalDate LastDayToReturn);

/// <summary>An application and its applicant.</summary>
[Says("An application with what is known of its applicant.")]
internal sealed record ApplicantCaseDoc(
    [property: Says("The application and its documents.")]
    ApplicationDoc Application,
    [property: Says("What is known of the applicant: one description for all the days, or several, each for its days; every "
        + "day once.")]
    IReadOnlyList<ApplicantDoc> Applicant);
