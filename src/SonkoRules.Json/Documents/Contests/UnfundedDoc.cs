using SonkoRules.Acts;
using SonkoRules.Json.Strictness;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>An application that gets nothing.</summary>
[Says("An application in the rating that gets no subsidy.")]
internal sealed record UnfundedDoc(
    [property: Says("The place in the rating.")]
    int Place,
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("Why it gets nothing.")]
    UnfundedReason Reason,
    [property: Says("The clause of the reason.")]
    Clause Clause);
