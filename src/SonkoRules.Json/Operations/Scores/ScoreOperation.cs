using System.Linq;
using SonkoRules.Json.Documents.Scores;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Scores;

internal sealed class ScoreOperation : DocumentOperation<ScoreRequest, FinalScore, ScoreRequestDoc, ScoreAnswerDoc>
{
    public ScoreOperation()
        : base("score", 1, new LocalizedText(
            "Итоговый балл заявки по листам экспертов.", "The final score of an application from its experts' sheets."))
    {
    }

    protected override ScoreRequest? Interpret(ScoreRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var sheets = SheetMapping.FromDocs(document.Sheets, problems, "/sheets");
        if (problems.Any)
        {
            return null;
        }

        SheetMapping.Check(rules!.Scoring, sheets, problems, "/sheets");
        return new ScoreRequest(rules, sheets, document.Explain ?? false);
    }

    protected override FinalScore Answer(ScoreRequest request) => request.Rules.Scoring.Score(request.Sheets).OrThrow();

    protected override ScoreRequestDoc ToDoc(ScoreRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            SheetMapping.ToDocs(request.Sheets),
            request.Explain ? true : null);

    protected override ScoreAnswerDoc ToDoc(ScoreRequest request, FinalScore result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            result.Value,
            result.Unrounded,
            result.Clause,
            [.. result.Means.Select(mean => new CriterionMeanDoc(mean.Criterion, mean.Mean))],
            [.. result.Experts.Select(expert => new ExpertResultDoc(expert.Expert, expert.Total, expert.Conclusion))],
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
