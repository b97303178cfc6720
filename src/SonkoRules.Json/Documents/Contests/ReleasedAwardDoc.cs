using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>A subsidy that was taken back.</summary>
[Says("A subsidy that was taken back, which released its money (3.10, 3.11).")]
internal sealed record ReleasedAwardDoc(
    [property: Says("The subsidy as it was.")]
    AwardDoc Award,
    [property: Says("Why it was taken back.")]
    StatedReason Reason,
    [property: Says("In which distribution its money went on: 1 for the first after the first one.")]
    int Round);
