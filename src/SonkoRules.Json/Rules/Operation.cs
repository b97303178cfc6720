namespace SonkoRules.Json;

internal sealed class RulesOperation()
    : DocumentOperation<RulesRequest, EditionHistory, RulesRequestDoc, RulesAnswerDoc>(
        "rules",
        "Каталог: редакции с параметрами оценки и сроками, толкования с вариантами ответа.",
        "The catalogue: the editions with their scoring and deadlines, the readings with their answers.")
{
    protected override RulesRequest Interpret(RulesRequestDoc document, Problems problems) =>
        new(ReadingsMapping.FromDoc(document.Readings, document.MinimumScore, problems, "/readings"));

    protected override EditionHistory Answer(RulesRequest request) => SmolenskRules.History;

    protected override RulesRequestDoc ToDoc(RulesRequest request)
    {
        var changed = ReadingsMapping.Changed(request.Readings);
        return new RulesRequestDoc(
            RequestKind, changed.Count == 0 ? null : changed, ReadingsMapping.Threshold(request.Readings));
    }

    protected override RulesAnswerDoc ToDoc(RulesRequest request, EditionHistory result) =>
        new(
            AnswerKind,
            result.CheckedTo,
            [.. result.Editions.Select(edition => CatalogueMapping.ToDoc(edition, request.Readings))],
            [.. ReadingCatalogue.All.Select(reading => CatalogueMapping.ToDoc(reading, request.Readings))],
            ReadingsMapping.Threshold(request.Readings));

    protected override RulesRequest ExampleRequest() =>
        new(Readings.Default with { ScoreRounding = ScoreRounding.Sum });
}
