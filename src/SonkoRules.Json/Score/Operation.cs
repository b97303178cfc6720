using SonkoRules.Scoring;

namespace SonkoRules.Json;

internal sealed class ScoreOperation()
    : DocumentOperation<ScoreRequest, FinalScore, ScoreRequestDoc, ScoreAnswerDoc>(
        "score",
        "Итоговый балл заявки по оценочным листам экспертов.",
        "The final score of an application from its experts' sheets.")
{
    protected override ScoreRequest? Interpret(ScoreRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var sheets = ScoreMapping.FromDocs(document.Sheets, problems, "/sheets");
        if (problems.Any)
        {
            return null;
        }

        ScoreMapping.Check(rules!.Scoring, sheets, problems, "/sheets");
        return new ScoreRequest(rules, sheets, document.Explain ?? false);
    }

    protected override OneOf<FinalScore, WhyNot> Answer(ScoreRequest request) => request.Rules.Scoring.Score(request.Sheets);

    protected override ScoreRequestDoc ToDoc(ScoreRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            ScoreMapping.ToDocs(request.Sheets),
            request.Explain ? true : null);

    protected override ScoreAnswerDoc ToDoc(ScoreRequest request, FinalScore result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            result.Value,
            result.Unrounded,
            result.Clause,
            ScoreMapping.ToDocs(result.Means),
            ScoreMapping.ToDocs(result.Experts),
            ReadingsMapping.ToDoc(result.Readings),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override ScoreRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            Sequence.Of(
                new ExpertSheet("first", 81, 81, 80, 81, 80, 80, 80, 80, 80, 80),
                new ExpertSheet("second", 81, 81, 80, 81, 81, 80, 80, 80, 80, 80),
                new ExpertSheet("third", 82, 82, 81, 82, 81, 81, 81, 81, 81, 81)),
            Explain: true);
}
