using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Analysis;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Effects;

/// <summary>How much a contest depends on the readings.</summary>
internal sealed record EffectsAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules from which the readings were varied.")]
    AppliedRulesDoc Rules,
    [property: Says("The number of combinations of the readings that move something.")]
    int Combinations,
    [property: Says("The number of these under which the contest cannot be computed.")]
    int RefusedCombinations,
    [property: Says("What is open about each application, in the order of the request; empty where the contest can be "
        + "computed under no combination.")]
    IReadOnlyList<ApplicationEffectDoc> Applications,
    [property: Says("The readings that move something.")]
    IReadOnlyList<ReadingEffectDoc> Readings,
    [property: Says("The readings of the contest that move nothing, each with the reason.")]
    IReadOnlyList<LeftOutDoc> LeftOut,
    [property: Says("The different results; the first is that of the rules asked for.")]
    IReadOnlyList<CombinedResultDoc> Results,
    [property: Says("The whole in words; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>What is open about an application.</summary>
[Says("What the readings leave open about an application, over every combination under which the contest can be computed.")]
internal sealed record ApplicationEffectDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("Whether it wins always, sometimes or never.")]
    Winning Winning,
    [property: Says("The number of combinations under which the contest can be computed.")]
    int Combinations,
    [property: Says("The number of these under which the application wins.")]
    int WinningCombinations,
    [property: Says("The best place, from 1.")]
    int BestPlace,
    [property: Says("The worst place.")]
    int WorstPlace,
    [property: Says("The least final score, in points.")]
    Points LeastScore,
    [property: Says("The greatest final score, in points.")]
    Points GreatestScore,
    [property: Says("The least subsidy; zero where the application does not always win.")]
    Rubles LeastAward,
    [property: Says("The greatest subsidy; zero where it never wins.")]
    Rubles GreatestAward,
    [property: Says("Whether under some combination its place rests on a tie that the order leaves open.")]
    bool TieUnresolved);

/// <summary>What a reading moves.</summary>
[Says("What a reading moves, alone and together with the others.")]
internal sealed record ReadingEffectDoc(
    [property: Says("The id of the reading.")]
    string Id,
    [property: Says("The answer of the rules asked for.")]
    string Answer,
    [property: Says("The effect of each other answer alone, in the order of the answers.")]
    IReadOnlyList<ReadingChangeDoc> Changes,
    [property: Says("The most by which another answer moves each application that it moves, whatever the others are.")]
    IReadOnlyList<GreatestMoveDoc> GreatestMoves,
    [property: Says("Whether the reading ever decides if the contest can be computed at all.")]
    bool DecidesRefusal);

/// <summary>Another answer alone.</summary>
[Says("What changes when one reading alone gets another answer.")]
internal sealed record ReadingChangeDoc(
    [property: Says("The other answer.")]
    string Answer,
    [property: Says("The applications whose place, score, award or open tie changes; none where the contest cannot be "
        + "computed before or after.")]
    IReadOnlyList<ApplicationMoveDoc> Moves,
    [property: Says("Why the contest cannot be computed under this answer; empty where it can.")]
    IReadOnlyList<InputErrorDoc> Refused);

/// <summary>A move.</summary>
[Says("What an application came to before and after a change.")]
internal sealed record ApplicationMoveDoc(
    [property: Says("Before the change.")]
    ApplicationResultDoc Before,
    [property: Says("After it.")]
    ApplicationResultDoc After);

/// <summary>The greatest move.</summary>
[Says("The most by which another answer to a reading moves an application, whatever the others are.")]
internal sealed record GreatestMoveDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The most places.")]
    int Places,
    [property: Says("The greatest difference of final scores, in points.")]
    Points Score,
    [property: Says("The greatest difference of subsidies.")]
    Rubles Award,
    [property: Says("Whether the reading ever decides if the application wins.")]
    bool DecidesWin);

/// <summary>A reading that moves nothing.</summary>
[Says("A reading that moves nothing, with the reason.")]
internal sealed record LeftOutDoc(
    [property: Says("The id of the reading.")]
    string Id,
    [property: Says("The answer under which everything was computed.")]
    string Answer,
    [property: Says("Why another answer was not tried, or changes nothing.")]
    WhyCode Why,
    [property: Says("The same in words.")]
    TextDoc Text);

/// <summary>A result with its combinations.</summary>
[Says("One of the different results, with the combinations of answers that lead to it.")]
internal sealed record CombinedResultDoc(
    [property: Says("The number of combinations that lead to it.")]
    int Count,
    [property: Says("The first of them: answers by the ids of the readings. After the code of an answer to R-MINIMUM stands "
        + "its threshold.")]
    IReadOnlyDictionary<string, string> First,
    [property: Says("What the contest comes to.")]
    ContestResultDoc Result,
    [property: Says("All of them; only where it was asked for.")]
    IReadOnlyList<IReadOnlyDictionary<string, string>>? Combinations = null);

/// <summary>A result of a contest.</summary>
[Says("What a contest comes to under a combination of readings.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ContestComputedDoc), "Computed")]
[JsonDerivedType(typeof(ContestRefusedDoc), "Refused")]
internal abstract record ContestResultDoc;

/// <summary>A contest that was computed.</summary>
[Says("The contest could be computed.")]
internal sealed record ContestComputedDoc(
    [property: Says("What each application came to, in the order of the request.")]
    IReadOnlyList<ApplicationResultDoc> Applications) : ContestResultDoc;

/// <summary>A contest that was refused.</summary>
[Says("The contest cannot be computed.")]
internal sealed record ContestRefusedDoc(
    [property: Says("Why, every error.")]
    IReadOnlyList<InputErrorDoc> Errors) : ContestResultDoc;

/// <summary>An error of a contest.</summary>
[Says("Something in a contest that cannot be computed with.")]
internal sealed record InputErrorDoc(
    [property: Says("Where it is, as a JSON Pointer into the contest.")]
    string Path,
    [property: Says("What stands there and what is expected.")]
    TextDoc Message);
