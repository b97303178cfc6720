using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Contests;

/// <summary>The money of a contest.</summary>
[Says("The money of a contest: one sum, or three where they are known apart.")]
internal sealed record BudgetDoc(
    [property: Says("The budget appropriation of the size formula (3.5), above zero.")]
    Rubles Appropriation,
    [property: Says("The total volume of which one applicant can get a share (3.1), above zero; absent: the appropriation.")]
    Rubles? Distributed = null,
    [property: Says("The limits within which winners are named (1.8, 3.3); absent: the appropriation.")]
    Rubles? Limits = null);
