using System.Collections.Generic;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>Winners who got no subsidy after all, and the answers to the offers that follow.</summary>
[Says("Winners who got no subsidy after all, and the answers to the offers that follow (3.4, 3.10, 3.11).")]
internal sealed record ReleaseRoundDoc(
    [property: Says("The winners, at least one.")]
    IReadOnlyList<ReleaseDoc> Releases,
    [property: Says("The answers to the new offers; absent: none is known.")]
    OfferAnswersDoc? Answers = null);

/// <summary>A winner who got no subsidy after all.</summary>
[Says("A winner who got no subsidy after all.")]
internal sealed record ReleaseDoc(
    [property: Says("The id of the application that had won.")]
    string ApplicationId,
    [property: Says("Why: Refused – the ministry refused the agreement (3.10); Evaded – the winner evaded it (3.11).")]
    StatedReason Reason);

/// <summary>A reason of a release: one that is stated.</summary>
internal enum StatedReason
{
    /// <summary>The ministry refused the agreement (3.10).</summary>
    Refused = 0,

    /// <summary>The winner evaded the agreement (3.11).</summary>
    Evaded = 1,
}
