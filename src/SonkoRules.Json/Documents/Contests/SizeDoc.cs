using SonkoRules.Acts;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>The size of a subsidy with its arithmetic.</summary>
[Says("The size of a subsidy with its arithmetic: the least of the request, the formula and the cap.")]
internal sealed record SizeDoc(
    [property: Says("The size.")]
    Rubles Amount,
    [property: Says("Which bound decided; of equal ones the first of Request, Formula, Cap, Floor.")]
    SizeBound Bound,
    [property: Says("The clause of that bound.")]
    Clause Clause,
    [property: Says("The final score, in points.")]
    Points Score,
    [property: Says("The sum asked for, or what it was reduced to.")]
    Rubles Request,
    [property: Says("The tier of the request, with its coefficient.")]
    TierDoc Tier,
    [property: Says("What the size formula gives, rounded.")]
    Rubles Formula,
    [property: Says("The most that this applicant can get, rounded; absent: nothing caps it.")]
    Rubles? Cap = null,
    [property: Says("The least that this applicant can get; absent: there is no floor.")]
    Rubles? Floor = null);

/// <summary>The coefficient for requests of one size.</summary>
[Says("The coefficient of the size formula for requests of one size.")]
internal sealed record TierDoc(
    [property: Says("The coefficient.")]
    decimal Coefficient,
    [property: Says("The upper bound as a share of the greatest subsidy; absent for the last tier, which has none.")]
    decimal? UpperShare = null,
    [property: Says("Whether a request of exactly the upper bound is in the tier; absent for the last tier.")]
    bool? UpperIncluded = null);
