using SonkoRules.Analysis;

namespace SonkoRules.Json;

/// <summary>How much a contest depends on the readings.</summary>
internal sealed record EffectsAnswerDoc(
    string Document,
    [Says("The rules from which the readings were varied.")] AppliedRulesDoc Rules,
    [Says("The number of combinations of the readings that move something.")] int Combinations,
    [Says("The number of these under which the contest cannot be computed.")] int RefusedCombinations,
    [Says("What is open about each application, in the order of the request; empty where the contest can be "
        + "computed under no combination.")]
    IReadOnlyList<ApplicationEffectDoc> Applications,
    [Says("The readings that move something.")] IReadOnlyList<ReadingEffectDoc> Readings,
    [Says("The readings of the contest that move nothing, each with the reason.")] IReadOnlyList<LeftOutDoc> LeftOut,
    [Says("The different results; the first is that of the rules asked for.")] IReadOnlyList<CombinedResultDoc> Results,
    [Says("The whole in words; only where it was asked for.")] ExplanationDoc? Explanation = null) : IDocument;

[Says("What the readings leave open about an application, over every combination under which the contest can be computed.")]
internal sealed record ApplicationEffectDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("Whether it wins always, sometimes or never.")] Winning Winning,
    [Says("The number of combinations under which the contest can be computed.")] int Combinations,
    [Says("The number of these under which the application wins.")] int WinningCombinations,
    [Says("The best place, from 1.")] int BestPlace,
    [Says("The worst place.")] int WorstPlace,
    [Says("The least final score, in points.")] Points LeastScore,
    [Says("The greatest final score, in points.")] Points GreatestScore,
    [Says("The least subsidy; zero where the application does not always win.")] Rubles LeastAward,
    [Says("The greatest subsidy; zero where it never wins.")] Rubles GreatestAward,
    [Says("Whether under some combination its place rests on a tie that the order leaves open.")] bool TieUnresolved);

[Says("What a reading moves, alone and together with the others.")]
internal sealed record ReadingEffectDoc(
    [Says("The id of the reading.")] string Id,
    [Says("The answer of the rules asked for.")] string Answer,
    [Says("The effect of each other answer alone, in the order of the answers.")]
    IReadOnlyList<ReadingChangeDoc> Changes,
    [Says("The most by which another answer moves each application that it moves, whatever the others are.")]
    IReadOnlyList<GreatestMoveDoc> GreatestMoves,
    [Says("Whether the reading ever decides if the contest can be computed at all.")] bool DecidesRefusal);

[Says("What changes when one reading alone gets another answer.")]
internal sealed record ReadingChangeDoc(
    [Says("The other answer.")] string Answer,
    [Says("The applications whose place, score, award or open tie changes; none where the contest cannot be "
        + "computed before or after.")]
    IReadOnlyList<ApplicationMoveDoc> Moves,
    [Says("Why the contest cannot be computed under this answer; empty where it can.")]
    IReadOnlyList<InputErrorDoc> Refused);

[Says("What an application came to before and after a change.")]
internal sealed record ApplicationMoveDoc(
    [Says("Before the change.")] ApplicationResultDoc Before,
    [Says("After it.")] ApplicationResultDoc After);

[Says("The most by which another answer to a reading moves an application, whatever the others are.")]
internal sealed record GreatestMoveDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("The most places.")] int Places,
    [Says("The greatest difference of final scores, in points.")] Points Score,
    [Says("The greatest difference of subsidies.")] Rubles Award,
    [Says("Whether the reading ever decides if the application wins.")] bool DecidesWin);

[Says("A reading that moves nothing, with the reason.")]
internal sealed record LeftOutDoc(
    [Says("The id of the reading.")] string Id,
    [Says("The answer under which everything was computed.")] string Answer,
    [Says("Why another answer was not tried, or changes nothing.")] WhyCode Why,
    [Says("The same in words.")] TextDoc Text);

[Says("One of the different results, with the combinations of answers that lead to it.")]
internal sealed record CombinedResultDoc(
    [Says("The number of combinations that lead to it.")] int Count,
    [Says("The first of them: answers by the ids of the readings. After the code of an answer to R-MINIMUM stands "
        + "its threshold.")]
    IReadOnlyDictionary<string, string> First,
    [Says("What the contest comes to.")] ContestResultDoc Result,
    [Says("All of them; only where it was asked for.")]
    IReadOnlyList<IReadOnlyDictionary<string, string>>? Combinations = null);

[Says("What a contest comes to under a combination of readings.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ContestComputedDoc), "Computed")]
[JsonDerivedType(typeof(ContestRefusedDoc), "Refused")]
internal abstract record ContestResultDoc;

[Says("The contest could be computed.")]
internal sealed record ContestComputedDoc(
    [Says("What each application came to, in the order of the request.")]
    IReadOnlyList<ApplicationResultDoc> Applications) : ContestResultDoc;

[Says("The contest cannot be computed.")]
internal sealed record ContestRefusedDoc(
    [Says("Why, every error.")] IReadOnlyList<InputErrorDoc> Errors) : ContestResultDoc;

[Says("Something in a contest that cannot be computed with.")]
internal sealed record InputErrorDoc(
    [Says("Where it is, as a JSON Pointer into the contest.")] string Path,
    [Says("What stands there and what is expected.")] TextDoc Message);

[Says("What an application came to in a contest.")]
internal sealed record ApplicationResultDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("Its place in the rating, from 1.")] int Place,
    [Says("Its final score, in points.")] Points Score,
    [Says("Its subsidy; zero where it does not win.")] Rubles Award,
    [Says("Whether its place rests on its id alone: a tie that the order leaves open.")] bool TieUnresolved);

/// <summary>Why a reading was not varied, or moves nothing.</summary>
internal enum WhyCode
{
    NeedsValue = 0,
    BeyondResult = 1,
    NeverArises = 2,
    NoDifference = 3,
}
