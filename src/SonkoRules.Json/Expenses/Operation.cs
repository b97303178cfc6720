using SonkoRules.Expenses;

namespace SonkoRules.Json;

internal sealed class ExpensesOperation()
    : DocumentOperation<ExpensesRequest, ExpensesResult, ExpensesRequestDoc, ExpensesAnswerDoc>(
        "expenses",
        "Расходы социальной программы (проекта) и оплата труда по п. 1.2.",
        "A project's expenses and pay under clause 1.2.")
{
    protected override ExpensesRequest? Interpret(ExpensesRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var lines = ExpensesMapping.FromDocs(document.Lines, problems, "/lines");
        var pay = ExpensesMapping.FromDoc(document.Pay, problems, "/pay");
        return problems.Any
            ? null
            : new ExpensesRequest(rules!, lines, document.Request, document.Explain ?? false) { Pay = pay };
    }

    protected override OneOf<ExpensesResult, WhyNot> Answer(ExpensesRequest request)
    {
        var rules = request.Rules.Expenses;
        var pay = request.Pay is { } asked
            ? asked.Payments.Select(payment => rules.CheckPay(payment, asked.MeanWage)).ToList()
            : [];
        var refused = pay.Where(result => result.IsT1).SelectMany(result => result.AsT1.Errors).ToSequence();
        return rules.Check(request.Lines, request.Request).Match<OneOf<ExpensesResult, WhyNot>>(
            report => refused.Count > 0
                ? new WhyNot(refused)
                : new ExpensesResult(report, pay.Select(result => result.AsT0).ToSequence()),
            whyNot => whyNot);
    }

    protected override ExpensesRequestDoc ToDoc(ExpensesRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            [.. request.Lines.Select(ExpensesMapping.ToDoc)],
            request.Request,
            ExpensesMapping.ToDoc(request.Pay),
            request.Explain ? true : null);

    protected override ExpensesAnswerDoc ToDoc(ExpensesRequest request, ExpensesResult result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            result.Budget.Total,
            result.Budget.FromSubsidy,
            result.Budget.FromOthers,
            [.. result.Budget.Lines.Select(ExpensesMapping.ToDoc)],
            ExpensesMapping.ToDoc(result.Budget.Agreement),
            request.Pay is null ? null : [.. result.Pay.Select(pay => ExpensesMapping.ToDoc(pay, request.Explain))],
            request.Explain ? ExplanationMapping.ToDoc(result.Budget.Explain()) : null);

    // Pay, a prohibited purchase, and a line of which too little is known; the request is 1 000 above the lines.
    protected override ExpensesRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            Sequence.Of(
                new BudgetLine("Оплата труда руководителя", Rubles.From(240_000m), Rubles.From(180_000m))
                {
                    Kinds = Sequence.Of(ExpenseKind.Wages),
                },
                new BudgetLine("Приобретение помещения", Rubles.From(900_000m), Rubles.From(100_000m))
                {
                    Kinds = Sequence.Of(ExpenseKind.RealEstate),
                },
                new BudgetLine("Прочие расходы", Rubles.From(5_000m), Rubles.From(5_000m))),
            Rubles.From(286_000m),
            Explain: true)
        {
            Pay = new PayQuestion(
                Rubles.From(60_000m),
                Sequence.Of(
                    new WagePayment(Rubles.From(60_000m)),
                    new WagePayment(Rubles.From(60_000.01m)) { Contributions = Rubles.From(18_000m) })),
        };
}
