using System.Collections.Generic;
using NodaTime;
using SonkoRules.Eligibility;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Eligibility;

/// <summary>Asks whether an applicant may take part.</summary>
internal sealed record EligibilityRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules that the applicant is assessed by.")]
    RulesDoc Rules,
    [property: Says("The days on which requirements must hold.")]
    EligibilityDatesDoc Dates,
    [property: Says("What is known of the applicant: one description for all the days, or several, each for its days; every "
        + "day once.")]
    IReadOnlyList<ApplicantDoc> Applicant,
    [property: Says("Whether the answer explains the verdict; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>The days on which requirements must hold.</summary>
[Says("The days of one application on which requirements must hold.")]
internal sealed record EligibilityDatesDoc(
    [property: Says("The day on which the application was filed.")]
    LocalDate Filing,
    [property: Says("The last day of acceptance.")]
    LocalDate AcceptanceEnd,
    [property: Says("The day on which the application is considered, not before the day of filing.")]
    LocalDate Consideration);

/// <summary>A description of an applicant and the days that it is for.</summary>
[Says("What is known of an applicant on certain days: the same facts on all of them, unknown ones included.")]
internal sealed record ApplicantDoc(
    [property: Says("The facts; one that is absent is not known, and nothing is concluded from it.")]
    FactsDoc Facts,
    [property: Says("The days on which they are so, none twice; absent: all three.")]
    IReadOnlyList<ContestDay>? Days = null);
