using System;
using System.Collections.Generic;
using NodaTime;
using SonkoRules.Contests;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Contests;

internal sealed class ContestOperation
    : DocumentOperation<ContestRequest, ContestOutcome, ContestRequestDoc, ContestAnswerDoc>
{
    public ContestOperation()
        : base("contest", 1, new LocalizedText(
            "Итоги конкурса: рейтинг, субсидии, предложения остатка.",
            "What a contest came to: the rating, the subsidies, the offers of what was left."))
    {
    }

    protected override ContestRequest? Interpret(ContestRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var budget = BudgetMapping.FromDoc(document.Budget, problems, "/budget");
        var known = new HashSet<string>(StringComparer.Ordinal);
        var applications = ContestApplicationMapping.FromDocs(
            rules, document.Applications, known, problems, "/applications");
        var answers = AnswersMapping.FromDoc(document.Answers, known, problems, "/answers");
        var releases = ReleaseMapping.FromDocs(document.Releases, known, problems, "/releases");
        var explained = ExplainedMapping.FromDoc(document.Explain, document.ExplainOnly, known, problems);
        return problems.Any
            ? null
            : new ContestRequest(
                rules!,
                new ContestInput
                {
                    Budget = budget!,
                    Applications = applications,
                    Answers = answers,
                    Releases = releases,
                },
                document.Explain ?? false)
            {
                ExplainOnly = explained,
            };
    }

    protected override ContestOutcome Answer(ContestRequest request) => Contest.Run(request.Rules, request.Input).OrThrow();

    protected override ContestRequestDoc ToDoc(ContestRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            BudgetMapping.ToDoc(request.Input.Budget),
            ContestApplicationMapping.ToDocs(request.Input.Applications),
            AnswersMapping.ToDoc(request.Input.Answers),
            ReleaseMapping.ToDocs(request.Input.Releases),
            request.Explain ? true : null,
            request.Explain ? ExplainedMapping.ToDoc(request.ExplainOnly) : null);

    protected override ContestAnswerDoc ToDoc(ContestRequest request, ContestOutcome result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            new OutcomeMapping(result, ExplainedMapping.Chosen(request.Explain, request.ExplainOnly)).ToDoc());

    // 3.3 reaches the first two; what is left is offered to the third (3.4), whose answer is known.
    protected override ContestRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            new ContestInput
            {
                Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(60_000m) },
                Applications = Sequence.Of(
                    Application("26-01", 90, 30_000m, 3, hasVideo: false),
                    Application("26-02", 80, 19_000m, 2, hasVideo: true),
                    Application("26-03", 80, 24_000m, 1, hasVideo: false),
                    Application("26-04", 40, 2_000m, 0, hasVideo: false)),
                Answers = OfferAnswers.None.With("26-03", OfferAnswer.Accepted),
            },
            Explain: true)
        {
            ExplainOnly = Sequence.Of("26-03"),
        };

    private static ContestApplication Application(string id, int score, decimal request, int minute, bool hasVideo) =>
        new()
        {
            Id = id,
            Request = Rubles.From(request),
            FiledAt = new LocalDateTime(2026, 2, 16, 10, minute),
            HasVideo = hasVideo,
            Sheets = Examples.Sheets(score),
        };
}
