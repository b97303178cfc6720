using System.Linq;
using NodaTime;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Operations.Common;
using SonkoRules.Json.Scalars;
using SonkoRules.Json.Strictness;
using SonkoRules.Texts;

namespace SonkoRules.Json.Operations.Deadlines;

internal sealed class DeadlineOperation
    : CalendarOperation<DeadlineRequest, DeadlineResult, DeadlineRequestDoc, DeadlineAnswerDoc>
{
    private const string Dates = "/dates";

    public DeadlineOperation()
        : base("deadline", 1, new LocalizedText(
            "Срок порядка: когда начинается, когда истекает и почему.",
            "A deadline of the order: when it starts, when it ends and why."))
    {
    }

    protected override DeadlineRequest? Interpret(DeadlineRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, rules);
        var rule = Find(document.Rule, rules, problems);
        var dates = DeadlineDatesMapping.FromDoc(document.Dates, rule, calendar, problems, Dates);
        return problems.Any
            ? null
            : new DeadlineRequest(rules!, document.Rule, dates!, calendar, document.Explain ?? false);
    }

    protected override DeadlineResult Answer(DeadlineRequest request) =>
        DeadlineQuestion.Ask(request.Asked, request.Dates, request.Calendar);

    protected override DocumentError LeavesCalendar(DeadlineRequest request)
    {
        var (pointer, value) = DeadlineDatesMapping.Counted(request.Dates, Dates);
        return CalendarMapping.Leaves(pointer, value, request.Calendar);
    }

    protected override DeadlineRequestDoc ToDoc(DeadlineRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            request.Rule,
            DeadlineDatesMapping.ToDoc(request.Dates),
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override DeadlineAnswerDoc ToDoc(DeadlineRequest request, DeadlineResult result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            CalendarMapping.ToDoc(request.Calendar),
            request.Rule,
            result.Match<DeadlineResultDoc>(
                day => new DeadlineDayDoc(DeadlineMapping.ToDoc(day.Deadline)),
                interval => ToDoc(interval.Remaining),
                reports => reports.Due.Match<DeadlineResultDoc>(
                    own => new DeadlineOwnReportsDoc(DeadlineMapping.ToDoc(own.Deadline)),
                    covered => new DeadlineCoveredByFinalDoc(DeadlineMapping.ToDoc(covered.Deadline)))),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override DeadlineRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            nameof(DeadlineRules.Payment),
            new DeadlineDates.Event(new LocalDate(2025, 6, 5)),
            explain: true);

    private static DeadlineResultDoc ToDoc(RemainingInterval interval) =>
        interval.Match<DeadlineResultDoc>(
            left => new DeadlineLeftDoc(
                DeadlineMapping.ToDoc(left.Term),
                left.FirstDay,
                left.LastDay,
                left.Days,
                DeadlineMapping.ToDocs(left.Limits)),
            none => new DeadlineNoneLeftDoc(
                DeadlineMapping.ToDoc(none.Term),
                none.FirstDay,
                none.LastDay,
                DeadlineMapping.ToDocs(none.Limits)));

    // Every edition has the same rules by the same names; only their numbers differ.
    private static DeadlineRule? Find(string name, Rulebook? rules, Problems problems)
    {
        var all = (rules ?? new Rulebook(SmolenskRules.ThirdEdition)).Deadlines.All;
        var found = all.FirstOrDefault(rule => rule.Name == name);
        if (found is null)
        {
            var names = string.Join(", ", all.Select(rule => rule.Name));
            problems.Add("/rule", TokenText.Quoted(name), new LocalizedText("одно из: " + names, "one of: " + names));
        }

        return found;
    }
}
