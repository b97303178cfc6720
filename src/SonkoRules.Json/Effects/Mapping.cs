using SonkoRules.Analysis;

namespace SonkoRules.Json;

/// <summary>Effects of the readings in documents.</summary>
[Mapper]
[UseStaticMapper(typeof(ExplanationMapping))]
[UseStaticMapper(typeof(ReadingsMapping))]
internal static partial class EffectsMapping
{
    public static partial ApplicationEffectDoc ToDoc(ApplicationEffect effect);

    [MapProperty("Answer.Id", nameof(ReadingEffectDoc.Id))]
    [MapProperty("Answer.Answer", nameof(ReadingEffectDoc.Answer))]
    public static partial ReadingEffectDoc ToDoc(ReadingEffect effect);

    public static partial ApplicationResultDoc ToDoc(ApplicationResult result);

    public static LeftOutDoc ToDoc(LeftOutReading reading) =>
        new(
            reading.Answer.Id,
            reading.Answer.Answer,
            reading.Why switch
            {
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

    private static IReadOnlyDictionary<string, string> ToDoc(ReadingCombination combination) =>
        ReadingsMapping.ToDoc(combination.Answers);

    private static ReadingChangeDoc ToDoc(ReadingChange change) =>
        new(
            change.Answer.Answer,
            [.. change.Moves.Select(ToDoc)],
            change.Result.Match<IReadOnlyList<InputErrorDoc>>(_ => [], refused => ToDocs(refused.Errors)));

    private static partial ApplicationMoveDoc ToDoc(ApplicationMove move);

    private static partial IReadOnlyList<InputErrorDoc> ToDocs(Sequence<InputError> errors);
}
