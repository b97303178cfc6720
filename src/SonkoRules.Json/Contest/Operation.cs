using SonkoRules.Contests;
using SonkoRules.Subsidies;

namespace SonkoRules.Json;

internal sealed class ContestOperation()
    : DocumentOperation<ContestRequest, ContestOutcome, ContestRequestDoc, ContestAnswerDoc>(
        "contest",
        "Итоги конкурса: рейтинг, субсидии, предложения остатка.",
        "What a contest came to: the rating, the subsidies, the offers of what was left.")
{
    protected override ContestRequest? Interpret(ContestRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var known = new HashSet<string>(StringComparer.Ordinal);
        var input = ContestMapping.FromDoc(rules, document, known, problems, string.Empty);
        var explained = ExplainedMapping.FromDoc(document.Explain, document.ExplainOnly, known, problems);
        return problems.Any
            ? null
            : new ContestRequest(rules!, input!, document.Explain ?? false)
            {
                ExplainOnly = explained,
            };
    }

    protected override OneOf<ContestOutcome, WhyNot> Answer(ContestRequest request) => Contest.Run(request.Rules, request.Input);

    protected override ContestRequestDoc ToDoc(ContestRequest request)
    {
        var contest = ContestMapping.ToDoc(request.Input);
        return new ContestRequestDoc(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            contest.Budget,
            contest.Applications,
            contest.Answers,
            contest.Releases,
            contest.TieDecisions,
            request.Explain ? true : null,
            request.Explain ? ExplainedMapping.ToDoc(request.ExplainOnly) : null);
    }

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
                    ExampleContest.Application("26-01", 90, 30_000m, 3),
                    ExampleContest.Application("26-02", 80, 19_000m, 2) with { HasVideo = true },
                    ExampleContest.Application("26-03", 80, 24_000m, 1),
                    ExampleContest.Application("26-04", 40, 2_000m, 0)),
                Answers = OfferAnswers.None.With("26-03", OfferAnswer.Accepted),
            },
            Explain: true)
        {
            ExplainOnly = Sequence.Of("26-03"),
        };
}

/// <summary>A small contest for the examples of questions about contests.</summary>
internal static class ExampleContest
{
    public static ContestInput Input { get; } = new()
    {
        Budget = new Budget(Rubles.From(250_000m)) { Limits = Rubles.From(60_000m) },
        Applications = Sequence.Of(
            Application("26-01", 90, 30_000m, 3),
            Application("26-02", 80, 19_000m, 2),
            Application("26-03", 80, 24_000m, 1)),
        Answers = OfferAnswers.None.With("26-03", OfferAnswer.Accepted),
    };

    public static ContestApplication Application(string id, int score, decimal request, int minute) =>
        new()
        {
            Id = id,
            Request = Rubles.From(request),
            FiledAt = new LocalDateTime(2026, 2, 16, 10, minute),
            Sheets = Examples.Sheets(score),
        };
}
