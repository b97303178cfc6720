using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Duties;
using SonkoRules.Returns;

namespace SonkoRules.Json;

internal sealed class DueOperation()
    : DocumentOperation<DueRequest, WatchList, DueRequestDoc, DueAnswerDoc>(
        "due",
        "Контрольные сроки по нескольким конкурсам, субсидиям и дорожным картам одним списком по дням.",
        "What is overdue and due of several contests, awards and roadmaps in one list by day.")
{
    protected override DueRequest? Interpret(DueRequestDoc document, Problems problems)
    {
        var readings = PlanReadings.FromDoc(document.Readings, problems);
        var calendar = CalendarMapping.FromDoc(
            document.Calendar, document.CalendarChanges, PlanReadings.Rules(readings), problems);
        if (document.Until < document.On)
        {
            problems.Add("/until", CalendarMapping.Shown(document.Until), Expected.NotBefore(document.On));
        }

        if (document.Since > document.On)
        {
            problems.Add("/since", CalendarMapping.Shown(document.Since.Value), Expected.NotAfter(document.On));
        }

        var contests = Each(document.Contests, "/contests", (contest, place) => Contest(contest, calendar, problems, place));
        var grants = Each(document.Grants, "/grants", (grant, place) => Grant(grant, problems, place));
        var roadmaps = Each(document.Roadmaps, "/roadmaps", (roadmap, place) => RoadmapMapping.FromDoc(roadmap, problems, place));
        return problems.Any
            ? null
            : new DueRequest(
                new Watch { Contests = contests, Grants = grants, Roadmaps = roadmaps, Readings = readings },
                new DutyWindow(document.On, document.Until),
                document.Since,
                calendar);
    }

    protected override OneOf<WatchList, WhyNot> Answer(DueRequest request) =>
        request.Watch.In(request.Period, request.Since, request.Calendar);

    protected override DueRequestDoc ToDoc(DueRequest request) =>
        new(
            RequestKind,
            request.Period.First,
            request.Period.Last,
            request.Since == request.Period.First ? null : request.Since,
            Some(request.Watch.Contests.Select(contest => new WatchedContestDoc(
                contest.Id, RulesMapping.ToDoc(contest.Rules), contest.Timetable.Announced))),
            Some(request.Watch.Grants.Select(grant => new WatchedGrantDoc(
                RulesMapping.ToDoc(grant.Rules), GrantMapping.ToDoc(grant.Grant)))),
            Some(request.Watch.Roadmaps.Select(RoadmapMapping.ToDoc)),
            PlanReadings.ToDoc(request.Watch.Readings),
            CalendarMapping.ToCode(request.Calendar, PlanReadings.Rules(request.Watch.Readings)),
            CalendarMapping.ToChanges(request.Calendar, PlanReadings.Rules(request.Watch.Readings)));

    protected override DueAnswerDoc ToDoc(DueRequest request, WatchList result) =>
        new(
            AnswerKind,
            CalendarMapping.ToDoc(request.Calendar),
            [.. result.Entries.Select(entry => new DueEntryDoc(
                entry.Day,
                entry.Source,
                ExplanationMapping.ToDoc(entry.What),
                ExplanationMapping.ToDoc(entry.Who),
                entry.IsOverdue,
                entry.Clause.IsNone ? null : entry.Clause))],
            [.. result.Readings.Select(reading => new DueReadingDoc(reading.Id, reading.Answer))]);

    protected override DueRequest ExampleRequest()
    {
        var rules = new Rulebook(SmolenskRules.ThirdEdition);
        return new(
            new Watch
            {
                Contests = Sequence.Of(new WatchedContest(
                    "2025-2", rules, rules.Deadlines.Timetable(new LocalDate(2025, 9, 1), rules.Deadlines.Calendar).OrThrow())),
                Grants = Sequence.Of(new WatchedGrant(rules, new Grant
                {
                    Id = "2025-14",
                    Subsidy = Rubles.From(500_000m),
                    Agreement = new AgreementFacts
                    {
                        ProtocolSigned = new LocalDate(2025, 6, 2),
                        Made = new LocalDate(2025, 6, 10),
                        Paid = new LocalDate(2025, 6, 18),
                    },
                })),
                Roadmaps = Sequence.Of(new Roadmap("Дорожная карта", Sequence.Of(
                    new RoadmapItem("1.1", "Отчёт о сборах", DutyTerm.Quarterly, Sequence.Of("Отдел экономики"))))),
            },
            new DutyWindow(new LocalDate(2025, 10, 13), new LocalDate(2025, 12, 31)),
            new LocalDate(2025, 7, 1));
    }

    private static WatchedContest? Contest(
        WatchedContestDoc document, WorkingDayCalendar calendar, Problems problems, string pointer)
    {
        var isNamed = problems.Named(document.Id, Pointer.Member(pointer, "id"));
        var rules = RulesMapping.FromDoc(document.Rules, problems, Pointer.Member(pointer, "rules"));
        if (!isNamed || rules is null) { return null; }

        if (rules.Deadlines.Timetable(document.Announced, calendar).TryPickT0(out var timetable, out _))
        {
            return new WatchedContest(document.Id, rules, timetable);
        }

        problems.Add(CalendarMapping.Leaves(
            Pointer.Member(pointer, "announced"), CalendarMapping.Shown(document.Announced), calendar));
        return null;
    }

    private static WatchedGrant? Grant(WatchedGrantDoc document, Problems problems, string pointer)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, Pointer.Member(pointer, "rules"));
        var grant = GrantMapping.FromDoc(document.Grant, problems, Pointer.Member(pointer, "grant"));
        return rules is not null && grant is not null ? new WatchedGrant(rules, grant) : null;
    }

    private static Sequence<T> Each<TDoc, T>(IReadOnlyList<TDoc>? documents, string pointer, Func<TDoc, string, T?> read)
        where T : class =>
        (documents ?? [])
            .Select((document, i) => read(document, Pointer.Item(pointer, i)))
            .Where(item => item is not null)
            .Select(item => item!)
            .ToSequence();

    private static T[]? Some<T>(IEnumerable<T> items) => items.ToArray() is { Length: > 0 } some ? some : null;
}
