using SonkoRules.Calendars;
using SonkoRules.Returns;

namespace SonkoRules.Json;

internal sealed class ReturnOperation()
    : DocumentOperation<ReturnRequest, ReturnDue, ReturnRequestDoc, ReturnAnswerDoc>(
        "return",
        "Сколько субсидии вернуть, по каким основаниям и к какому сроку.",
        "How much of a subsidy is returned, on what grounds and by when.")
{
    private const string Subsidy = "/subsidy";
    private const string Claims = "/claims";

    protected override ReturnRequest? Interpret(ReturnRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, document.CalendarChanges, rules, problems);
        if (document.Subsidy <= Rubles.Zero)
        {
            problems.Add(Subsidy, AmountText.Of(document.Subsidy), "сумма больше 0", "an amount above 0");
        }

        var claims = AskedClaimMapping.FromDocs(document.Claims, calendar, problems, Claims);
        CheckResults(document.Claims, problems);
        CheckSpent(document.Claims, document.Subsidy, problems);
        return problems.Any
            ? null
            : new ReturnRequest(rules!, document.Subsidy, claims, calendar, document.Explain ?? false);
    }

    protected override OneOf<ReturnDue, WhyNot> Answer(ReturnRequest request)
    {
        var rules = request.Rules.Returns;
        var claims = request.Claims
            .Select(claim => ClaimMaking.Make(claim, request.Subsidy, rules, request.Calendar)).ToList();
        var refused = claims.Where(claim => claim.IsT1).SelectMany(claim => claim.AsT1.Errors).ToSequence();
        return refused.Count > 0
            ? new WhyNot(refused)
            : rules.Combine(request.Subsidy, claims.Select(claim => claim.AsT0).ToSequence());
    }

    protected override DocumentError? LeavesCalendar(ReturnRequest request)
    {
        // At least one of the claims leads outside; the first that does is named.
        var index = Enumerable.Range(0, request.Claims.Count).First(i => Leads(request, request.Claims[i]));
        var place = Pointer.Item(Claims, index);
        var (member, value) = request.Claims[index].Match(
            unmet => ("/demandReceived", Shown(unmet.DemandReceived)),
            unused => ("/year", NumberMapping.Text(unused.Year)),
            spent => ("/foundAs/found", Shown(spent.FoundAs?.Facts.Found)),
            breach => ("/breach/found", Shown(breach.Facts.Found)));
        return CalendarMapping.Leaves(place + member, value, request.Calendar);
    }

    protected override ReturnRequestDoc ToDoc(ReturnRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            request.Subsidy,
            [.. request.Claims.Select(AskedClaimMapping.ToDoc)],
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            CalendarMapping.ToChanges(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override ReturnAnswerDoc ToDoc(ReturnRequest request, ReturnDue result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            CalendarMapping.ToDoc(request.Calendar),
            result.Subsidy,
            result.Total,
            result.Contingent,
            result.Forecast,
            [.. result.Items.Select(ReturnMapping.ToDoc)],
            ReadingsMapping.ToDoc(result.Readings),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override ReturnRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            Rubles.From(900_000m),
            Sequence.Of<AskedClaim>(
                new AskedClaim.UnmetResults(
                    Sequence.Of(
                        new SubsidyResult("events held", 12, 9),
                        new SubsidyResult("people helped", 300, 310)),
                    new ValuesAsOf(2025, new LocalDate(2025, 12, 20)),
                    new LocalDate(2026, 2, 24)),
                new AskedClaim.UnusedRemainder(Rubles.From(15_250.5m), 2025),
                new AskedClaim.OffPurpose(Rubles.From(8_000m)),
                new AskedClaim.Breach(
                    new BreachFacts
                    {
                        SubsidyYear = 2025,
                        Found = new LocalDate(2025, 11, 10),
                        ActSent = new LocalDate(2025, 11, 12),
                        CureBy = new LocalDate(2025, 12, 1),
                    },
                    new LocalDate(2025, 11, 20))),
            explain: true);

    private static bool Leads(ReturnRequest request, AskedClaim claim) =>
        ClaimMaking.Make(claim, request.Subsidy, request.Rules.Returns, request.Calendar).IsT1;

    private static string Shown(LocalDate? day) => day is { } known ? CalendarMapping.Shown(known) : string.Empty;

    /// <summary>The coefficient takes all results of a subsidy together: a second claim would count them twice.</summary>
    private static void CheckResults(IReadOnlyList<ClaimDoc> claims, Problems problems)
    {
        string? first = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is not ClaimUnmetResultsDoc)
            {
                continue;
            }

            var place = Pointer.Item(Claims, i);
            if (first is not null)
            {
                problems.Add(
                    place, "UnmetResults",
                    "одно основание со всеми результатами, первое — в " + first,
                    "one claim with all the results, the first is in " + first);
            }

            first ??= place;
        }
    }

    /// <summary>Money cannot be kept or spent twice: each claim that takes it beyond the subsidy is listed.</summary>
    private static void CheckSpent(IReadOnlyList<ClaimDoc> claims, Rubles subsidy, Problems problems)
    {
        var left = subsidy;
        for (var i = 0; i < claims.Count; i++)
        {
            var amount = claims[i] switch
            {
                ClaimUnusedRemainderDoc unused => unused.Amount,
                ClaimOffPurposeDoc spent => spent.Amount,
                _ => Rubles.Zero,
            };
            if (amount > left)
            {
                problems.Add(
                    Pointer.Member(Pointer.Item(Claims, i), "amount"), AmountText.Of(amount),
                    $"сумма не больше {AmountText.Of(left)}: столько осталось от субсидии после оснований выше",
                    $"an amount of at most {AmountText.Of(left)}: what the claims above left of the subsidy");
            }
            else
            {
                left -= amount;
            }
        }
    }
}

/// <summary>Makes claims of what is asked.</summary>
internal static class ClaimMaking
{
    public static OneOf<ReturnClaim, WhyNot> Make(
        AskedClaim asked, Rubles subsidy, ReturnRules rules, WorkingDayCalendar calendar) =>
        asked.Match<OneOf<ReturnClaim, WhyNot>>(
            unmet => unmet.DemandReceived is { } received
                ? rules.ForUnmetResults(subsidy, unmet.Results, unmet.Values, received, calendar)
                : rules.ForUnmetResults(subsidy, unmet.Results, unmet.Values),
            unused => rules.ForUnusedRemainder(unused.Amount, unused.Year, calendar),
            spent => spent.FoundAs is { } found
                ? rules.Breach(found.Facts, found.AsOf, calendar)
                    .MapT0(path => rules.ForOffPurpose(subsidy, spent.Amount, path))
                : rules.ForOffPurpose(subsidy, spent.Amount),
            breach => rules.Breach(breach.Facts, breach.AsOf, calendar).MapT0(path => rules.ForBreach(subsidy, path)));
}
