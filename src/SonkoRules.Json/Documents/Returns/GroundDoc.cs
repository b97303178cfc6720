using System.Collections.Generic;
using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Indicators;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Returns;

/// <summary>Why a sum is returned.</summary>
[Says("Why a sum is returned, with what it is computed from.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(GroundUnusedRemainderDoc), "UnusedRemainder")]
[JsonDerivedType(typeof(GroundOffPurposeDoc), "OffPurpose")]
[JsonDerivedType(typeof(GroundBreachDoc), "Breach")]
[JsonDerivedType(typeof(GroundUnmetResultsDoc), "UnmetResults")]
internal abstract record GroundDoc;

/// <summary>Money that was not used.</summary>
[Says("Money was not used in the time that the agreement sets.")]
internal sealed record GroundUnusedRemainderDoc(
    [property: Says("The year in which the subsidy was given.")]
    int Year) : GroundDoc;

/// <summary>Money used off purpose.</summary>
[Says("Money was used off purpose.")]
internal sealed record GroundOffPurposeDoc : GroundDoc;

/// <summary>A breach.</summary>
[Says("The conditions of the subsidy were breached.")]
internal sealed record GroundBreachDoc(
    [property: Says("The day asked about.")]
    LocalDate AsOf,
    [property: Says("What the breach has come to.")]
    BreachOutcomeDoc Outcome,
    [property: Says("The steps: the act, the cure, the decision, the demand, the return.")]
    IReadOnlyList<PathStepDoc> Steps,
    [property: Says("The number of the step that the path waits for, from 1; absent: none is left.")]
    int? Next = null) : GroundDoc;

/// <summary>Results that were not reached.</summary>
[Says("Results were not reached: the subsidy times the coefficient, rounded once.")]
internal sealed record GroundUnmetResultsDoc(
    [property: Says("The return coefficient k, from 0 to 1, as an exact fraction.")]
    Fraction K,
    [property: Says("What the edition multiplies the formula by, as an exact fraction.")]
    Fraction Multiplier,
    [property: Says("The sum in kopecks before it is rounded, as an exact fraction.")]
    Fraction ExactKopecks,
    [property: Says("Each result with its coefficient.")]
    IReadOnlyList<ResultCoefficientDoc> Results) : GroundDoc;

/// <summary>The coefficient of a result.</summary>
[Says("A result and its coefficient.")]
internal sealed record ResultCoefficientDoc(
    [property: Says("The name of the result.")]
    string Name,
    [property: Says("The planned value S.")]
    decimal Planned,
    [property: Says("The value reached T.")]
    decimal Reached,
    [property: Says("Which values are the better ones.")]
    IndicatorDirection Direction,
    [property: Says("Whether the plan was reached.")]
    bool IsReached,
    [property: Says("The coefficient of the result, from 0 to 1, as an exact fraction.")]
    Fraction K,
    [property: Says("The clause of the formula.")]
    Clause Clause);
