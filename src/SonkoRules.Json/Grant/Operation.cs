using SonkoRules.Returns;

namespace SonkoRules.Json;

internal sealed class GrantOperation()
    : DocumentOperation<GrantRequest, GrantState, GrantRequestDoc, GrantAnswerDoc>(
        "grant",
        "Предоставленная субсидия на дату: что предстоит, к какому дню и кому, что просрочено, что возвращается.",
        "An award on a day: what is next, by when and by whom, what is overdue, what is to be returned.")
{
    protected override GrantRequest? Interpret(GrantRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, document.CalendarChanges, rules, problems);
        var grant = GrantMapping.FromDoc(document.Grant, problems, "/grant");
        return problems.Any ? null : new GrantRequest(rules!, grant!, document.AsOf, calendar, document.Explain ?? false);
    }

    protected override OneOf<GrantState, WhyNot> Answer(GrantRequest request) =>
        request.Rules.Returns.Standing(request.Grant, request.AsOf, request.Calendar);

    protected override GrantRequestDoc ToDoc(GrantRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            GrantMapping.ToDoc(request.Grant),
            request.AsOf,
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            CalendarMapping.ToChanges(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override GrantAnswerDoc ToDoc(GrantRequest request, GrantState result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            CalendarMapping.ToDoc(request.Calendar),
            result.Grant.Id,
            result.AsOf,
            GrantMapping.Standing(result),
            [.. result.Tasks.Select(GrantMapping.ToDoc)],
            result.Returns?.Total ?? Rubles.Zero,
            result.Returns?.Contingent ?? Rubles.Zero,
            ReadingsMapping.ToDoc(result.Readings),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override GrantRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            new Grant
            {
                Id = "2025-14",
                Subsidy = Rubles.From(500_000m),
                Agreement = new AgreementFacts
                {
                    ProtocolSigned = new LocalDate(2025, 6, 2),
                    DraftNoticeSent = new LocalDate(2025, 6, 5),
                    SignedByRecipient = new LocalDate(2025, 6, 9),
                    Made = new LocalDate(2025, 6, 10),
                    Paid = new LocalDate(2025, 6, 18),
                },
                Breaches = Sequence.Of(new BreachFacts
                {
                    SubsidyYear = 2025,
                    Found = new LocalDate(2025, 9, 1),
                    ActSent = new LocalDate(2025, 9, 3),
                    CureBy = new LocalDate(2025, 9, 30),
                }),
                Reports = Sequence.Of(new GivenReport(2, new LocalDate(2025, 7, 8))),
            },
            new LocalDate(2025, 10, 15),
            explain: true);
}
