using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Catalogue;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Operations.Deadlines;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Operations.Catalogue;

/// <summary>Editions and readings in documents.</summary>
internal static class CatalogueMapping
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
            [.. reading.Answers.Select(answer =>
                new ReadingAnswerDoc(answer.Code, ExplanationMapping.ToDoc(answer.Text)))],
            reading.Default.Code,
            ExplanationMapping.ToDoc(reading.Why),
            reading.ChosenIn(readings).Code);

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

    private static MethodologyDoc ToDoc(Methodology methodology) =>
        new(
            [.. methodology.Criteria.Select(ToDoc)],
            methodology.Panel.Match(exactly => exactly.Experts, atLeast => atLeast.Experts),
            methodology.Panel.Match(_ => false, _ => true),
            [.. methodology.Bands.Select(band =>
                new ConclusionBandDoc(band.Conclusion, band.From, band.HasUpperBound ? band.To : null))],
            [.. methodology.OwnResourceBands.Select(band =>
                new ShareBandDoc(band.Score, band.From, band.FromIncluded, band.To, band.ToIncluded))],
            methodology.DeclaredMaximum,
            methodology.GreatestTotal,
            methodology.FinalScoreDigits,
            methodology.MeanDigits,
            methodology.BandDigits,
            new MethodologyClausesDoc(
                methodology.Clauses.Panel,
                methodology.Clauses.Scale,
                methodology.Clauses.ExpertTotal,
                methodology.Clauses.OwnResources,
                methodology.Clauses.Conclusion,
                methodology.Clauses.FinalScore));

    private static CriterionDoc ToDoc(Criterion criterion) =>
        new(
            criterion.Number,
            criterion.Clause,
            ExplanationMapping.ToDoc(criterion.Name),
            criterion.Weight,
            criterion.Scale.Least,
            criterion.Scale.Top,
            criterion.Scale.DescribedStep);
}
