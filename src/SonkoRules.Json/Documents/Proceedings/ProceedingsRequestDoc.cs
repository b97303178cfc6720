using System.Collections.Generic;
using SonkoRules.Json.Documents.Applications;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Eligibility;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Proceedings;

/// <summary>Asks what a contest came to from its applicants on.</summary>
internal sealed record ProceedingsRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the contest is held by.")]
    RulesDoc Rules,
    [property: Says("The money of the contest.")]
    BudgetDoc Budget,
    [property: Says("The moments and days of the contest.")]
    ApplicationDatesDoc Dates,
    [property: Says("Every application that was filed, withdrawn ones too, in any order.")]
    IReadOnlyList<FiledApplicationDoc> Applications,
    [property: Says("The answers to the first offers of what is left; absent: none is known.")]
    OfferAnswersDoc? Answers = null,
    [property: Says("Winners who got no subsidy after all, in the order in which that came about; absent: none.")]
    IReadOnlyList<ReleaseRoundDoc>? Releases = null,
    [property: Says("Whether the answer explains the decisions and what the proper applications got; absent: no.")]
    bool? Explain = null,
    [property: Says("The ids of the applications that are explained, at least one; only with \"explain\": true; absent: "
        + "all of them.")]
    IReadOnlyList<string>? ExplainOnly = null) : IDocument;

/// <summary>An application as it was filed.</summary>
[Says("An application as it was filed, with what is known of its applicant.")]
internal sealed record FiledApplicationDoc(
    [property: Says("The application and its documents.")]
    ApplicationDoc Application,
    [property: Says("What is known of the applicant: one description for all the days, or several, each for its days; every "
        + "day once.")]
    IReadOnlyList<ApplicantDoc> Applicant,
    [property: Says("The subsidy asked for, above zero.")]
    Rubles Request,
    [property: Says("The grant direction; absent: directions do not matter.")]
    string? GrantDirection = null,
    [property: Says("The sheets of its experts; asked for only where the application proves proper; absent: there are none.")]
    IReadOnlyList<SheetDoc>? Sheets = null);
