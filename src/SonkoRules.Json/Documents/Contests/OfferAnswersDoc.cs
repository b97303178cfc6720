using System.Collections.Generic;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>The applicants' answers to offers of what is left.</summary>
[Says("The applicants' answers to offers of what is left (3.4).")]
internal sealed record OfferAnswersDoc(
    [property: Says("The answers by the ids of the applications; absent: none.")]
    IReadOnlyDictionary<string, OfferReply>? Given = null,
    [property: Says("The answer of every application that is not named; absent: Awaited.")]
    OfferReply? Others = null);

/// <summary>An answer that an applicant can give: the library alone says that none is needed.</summary>
internal enum OfferReply
{
    /// <summary>Not yet known.</summary>
    Awaited = 0,

    /// <summary>The applicant agrees.</summary>
    Accepted = 1,

    /// <summary>The applicant refuses.</summary>
    Refused = 2,
}
