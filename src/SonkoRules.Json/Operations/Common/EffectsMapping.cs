using System.Collections.Generic;
using System.Linq;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.Effects;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Operations.Common;

/// <summary>Effects of the readings in documents.</summary>
internal static class EffectsMapping
{
    public static ApplicationEffectDoc ToDoc(ApplicationEffect effect) =>
        new(
            effect.ApplicationId,
            effect.Winning,
            effect.Combinations,
            effect.WinningCombinations,
            effect.BestPlace,
            effect.WorstPlace,
            effect.LeastScore,
            effect.GreatestScore,
            effect.LeastAward,
            effect.GreatestAward,
            effect.TieUnresolved);

    public static ReadingEffectDoc ToDoc(ReadingEffect effect) =>
        new(
            effect.Answer.Id,
            effect.Answer.Answer,
            [.. effect.Changes.Select(ToDoc)],
            [.. effect.GreatestMoves.Select(move =>
                new GreatestMoveDoc(move.ApplicationId, move.Places, move.Score, move.Award, move.DecidesWin))],
            effect.DecidesRefusal);

    public static LeftOutDoc ToDoc(LeftOutReading reading) =>
        new(
            reading.Answer.Id,
            reading.Answer.Answer,
            reading.Why switch
            {
                WhyLeftOut.Settled => WhyCode.Settled,
                WhyLeftOut.NeedsValue => WhyCode.NeedsValue,
                WhyLeftOut.BeyondResult => WhyCode.BeyondResult,
                WhyLeftOut.NeverArises => WhyCode.NeverArises,
                _ => WhyCode.NoDifference,
            },
            ExplanationMapping.ToDoc(reading.Text));

    public static CombinedResultDoc ToDoc(ValueUnderReadings<ContestResult> result, bool allCombinations) =>
        new(
            result.Count,
            ToDoc(result.Combinations().First()),
            result.Value.Match<ContestResultDoc>(
                computed => new ContestComputedDoc([.. computed.Applications.Select(ToDoc)]),
                refused => new ContestRefusedDoc(ToDocs(refused.Errors))),
            allCombinations ? [.. result.Combinations().Select(ToDoc)] : null);

    public static ApplicationResultDoc ToDoc(ApplicationResult result) =>
        new(result.ApplicationId, result.Place, result.Score, result.Award, result.TieUnresolved);

    private static IReadOnlyDictionary<string, string> ToDoc(ReadingCombination combination) =>
        ReadingsMapping.ToDoc(combination.Answers);

    private static ReadingChangeDoc ToDoc(ReadingChange change) =>
        new(
            change.Answer.Answer,
            [.. change.Moves.Select(move => new ApplicationMoveDoc(ToDoc(move.Before), ToDoc(move.After)))],
            change.Result.Match<IReadOnlyList<InputErrorDoc>>(_ => [], refused => ToDocs(refused.Errors)));

    private static InputErrorDoc[] ToDocs(Sequence<InputError> errors) =>
        [.. errors.Select(error => new InputErrorDoc(error.Path, ExplanationMapping.ToDoc(error.Message)))];
}
