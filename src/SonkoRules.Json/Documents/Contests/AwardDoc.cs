using SonkoRules.Acts;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>A subsidy of a winner.</summary>
[Says("A subsidy of a winner.")]
internal sealed record AwardDoc(
    [property: Says("The place in the rating.")]
    int Place,
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The subsidy, above zero.")]
    Rubles Amount,
    [property: Says("The clause by which the application won.")]
    Clause Clause,
    [property: Says("Its size with its arithmetic.")]
    SizeDoc Size,
    [property: Says("Whether the application won by the offer of what was left (3.4), not within the limits (3.3).")]
    bool IsFromRemainder,
    [property: Says("Whether the request was reduced to what was left.")]
    bool IsReduced,
    [property: Says("The money still uncovered before this application: of the limits, or what was left.")]
    Rubles Available,
    [property: Says("What this application was counted at against that money (R-FILL).")]
    Rubles Counted,
    [property: Says("The sum of the sizes that were cut in proportion to the limits; absent: nothing was cut.")]
    Rubles? SumOfSizes = null);
