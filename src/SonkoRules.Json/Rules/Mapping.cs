using SonkoRules.Deadlines;
using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>Editions and readings in documents.</summary>
[Mapper]
[UseStaticMapper(typeof(ExplanationMapping))]
internal static partial class CatalogueMapping
{
    public static EditionDoc ToDoc(Edition edition, Readings readings) =>
        new(
            edition.Id,
            ToDoc(edition.Act),
            ExplanationMapping.ToDoc(edition.Changes),
            EditionHistory.FirstDay(edition, EditionStart.Registration),
            EditionHistory.FirstDay(edition, EditionStart.ActDate),
            ToDoc(edition.Methodology),
            [.. new Rulebook(edition, readings).Deadlines.All.Select(ToDoc)]);

    public static ReadingDoc ToDoc(Reading reading, Readings readings) =>
        new(
            reading.Id,
            reading.Clauses,
            ExplanationMapping.ToDoc(reading.Question),
            [.. reading.Answers.Select(ToDoc)],
            reading.Default.Code,
            ExplanationMapping.ToDoc(reading.Why),
            reading.ChosenIn(readings).Code);

    private static partial ReadingAnswerDoc ToDoc(ReadingAnswer answer);

    private static ActDoc ToDoc(LegalAct act) =>
        new(
            act.Date,
            act.Number,
            act.Registration.Match<LocalDate?>(stated => stated.Date, _ => null),
            act.Registration.Match<string?>(stated => stated.Number, _ => null));

    private static DeadlineRuleDoc ToDoc(DeadlineRule rule) =>
        new(
            rule.Name,
            DeadlineQuestion.Takes(rule),
            DeadlineMapping.ToDoc(rule.Term),
            ReadingsMapping.ToDoc(rule.Readings));

    [MapPropertyFromSource(nameof(MethodologyDoc.Experts), Use = nameof(Experts))]
    [MapPropertyFromSource(nameof(MethodologyDoc.MoreExperts), Use = nameof(MoreExperts))]
    private static partial MethodologyDoc ToDoc(Methodology methodology);

    [MapNestedProperties(nameof(Criterion.Scale))]
    private static partial CriterionDoc ToDoc(Criterion criterion);

    private static ConclusionBandDoc ToDoc(ConclusionBand band) =>
        new(band.Conclusion, band.From, band.HasUpperBound ? band.To : null);

    private static int Experts(Methodology methodology) =>
        methodology.Panel.Match(exactly => exactly.Experts, atLeast => atLeast.Experts);

    private static bool MoreExperts(Methodology methodology) => methodology.Panel is PanelSize.AtLeast;
}
