using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Effects;

/// <summary>What an application came to.</summary>
[Says("What an application came to in a contest.")]
internal sealed record ApplicationResultDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("Its place in the rating, from 1.")]
    int Place,
    [property: Says("Its final score, in points.")]
    Points Score,
    [property: Says("Its subsidy; zero where it does not win.")]
    Rubles Award,
    [property: Says("Whether its place rests on its id alone: a tie that the order leaves open.")]
    bool TieUnresolved);
