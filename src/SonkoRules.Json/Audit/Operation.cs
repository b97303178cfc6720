using SonkoRules.Analysis;
using SonkoRules.Calendars;

namespace SonkoRules.Json;

internal sealed class AuditOperation()
    : DocumentOperation<AuditRequest, Sequence<AuditFinding>, AuditRequestDoc, AuditAnswerDoc>(
        "audit",
        "Проверка редакции: баллы, рейтинг, размеры субсидий, сроки.",
        "The defects of an edition: scores, rating, sizes, terms.")
{
    private const string First = "/terms/first";
    private const string Last = "/terms/last";

    protected override AuditRequest? Interpret(AuditRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, document.CalendarChanges, rules, problems);
        if (document.Terms is { } terms)
        {
            CheckDays(terms, calendar, problems);
        }

        return problems.Any
            ? null
            : new AuditRequest(
                rules!,
                document.Terms is { } days ? new AuditDays(days.First, days.Last) : default,
                calendar,
                document.Explain ?? false);
    }

    protected override OneOf<Sequence<AuditFinding>, WhyNot> Answer(AuditRequest request)
    {
        var findings = RulebookAudit.Of(request.Rules);
        return request.Terms.IsNone
            ? findings
            : RulebookAudit.OfTerms(request.Rules, request.Terms.First, request.Terms.Last, request.Calendar)
                .MapT0(ofTerms => findings.Concat(ofTerms).ToSequence());
    }

    // The later a contest is announced, the further its terms lead: where the first day's stay inside, the last day's do not.
    protected override DocumentError? LeavesCalendar(AuditRequest request)
    {
        var (place, day) = Stays(request) ? (Last, request.Terms.Last) : (First, request.Terms.First);
        return CalendarMapping.Leaves(place, CalendarMapping.Shown(day), request.Calendar);
    }

    protected override AuditRequestDoc ToDoc(AuditRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            request.Terms.IsNone ? null : new AuditDaysDoc(request.Terms.First, request.Terms.Last),
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            CalendarMapping.ToChanges(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override AuditAnswerDoc ToDoc(AuditRequest request, Sequence<AuditFinding> result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            [.. result.Select(AuditMapping.ToDoc)],
            request.Terms.IsNone ? null : CalendarMapping.ToDoc(request.Calendar),
            request.Explain ? ExplanationMapping.ToDoc(RulebookAudit.Explain(result)) : null);

    protected override AuditRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.FirstEdition),
            new AuditDays(new LocalDate(2025, 3, 3), new LocalDate(2025, 3, 7)));

    private static bool Stays(AuditRequest request) =>
        RulebookAudit.OfTerms(request.Rules, request.Terms.First, request.Terms.First, request.Calendar).IsT0;

    private static void CheckDays(AuditDaysDoc days, WorkingDayCalendar calendar, Problems problems)
    {
        CalendarMapping.Check(days.First, calendar, problems, First);
        CalendarMapping.Check(days.Last, calendar, problems, Last);
        if (days.Last < days.First)
        {
            var bound = CalendarMapping.Shown(days.First);
            problems.Add(
                Last, CalendarMapping.Shown(days.Last), "день не ранее " + bound, "a day not before " + bound);
        }
    }
}
