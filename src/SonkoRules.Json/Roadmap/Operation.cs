using SonkoRules.Duties;

namespace SonkoRules.Json;

internal sealed class RoadmapOperation()
    : DocumentOperation<RoadmapRequest, RoadmapPlan, RoadmapRequestDoc, RoadmapAnswerDoc>(
        "roadmap",
        "Сроки дорожной карты за период: что и когда исполнить, что просрочено, кто исполняет и у чего даты нет.",
        "What is due by a roadmap in a period, what is overdue, who carries it, and what has no date.")
{
    protected override RoadmapRequest? Interpret(RoadmapRequestDoc document, Problems problems)
    {
        var readings = PlanReadings.FromDoc(document.Readings, problems);
        var calendar = CalendarMapping.FromDoc(
            document.Calendar, document.CalendarChanges, PlanReadings.Rules(readings), problems);
        var roadmap = RoadmapMapping.FromDoc(document.Roadmap, problems, "/roadmap");
        if (document.Last < document.First)
        {
            problems.Add("/last", CalendarMapping.Shown(document.Last), Expected.NotBefore(document.First));
        }

        return problems.Any
            ? null
            : new RoadmapRequest(
                roadmap!, new DutyWindow(document.First, document.Last), readings, calendar, document.Explain ?? false)
            {
                AsOf = document.AsOf,
            };
    }

    protected override OneOf<RoadmapPlan, WhyNot> Answer(RoadmapRequest request) =>
        new RoadmapRules(request.Readings).In(request.Roadmap, request.Period, request.Calendar);

    protected override RoadmapRequestDoc ToDoc(RoadmapRequest request) =>
        new(
            RequestKind,
            RoadmapMapping.ToDoc(request.Roadmap),
            request.Period.First,
            request.Period.Last,
            request.AsOf,
            PlanReadings.ToDoc(request.Readings),
            CalendarMapping.ToCode(request.Calendar, PlanReadings.Rules(request.Readings)),
            CalendarMapping.ToChanges(request.Calendar, PlanReadings.Rules(request.Readings)),
            request.Explain ? true : null);

    protected override RoadmapAnswerDoc ToDoc(RoadmapRequest request, RoadmapPlan result) =>
        new(
            AnswerKind,
            CalendarMapping.ToDoc(request.Calendar),
            result.Roadmap.Name,
            [.. result.Due.Select(due => RoadmapMapping.ToDoc(due, request.AsOf))],
            [.. result.WithoutDate.Select(RoadmapMapping.ToDoc)],
            [.. result.Load.Select(RoadmapMapping.ToDoc)],
            [.. RoadmapMapping.Targets(result.Roadmap)],
            ReadingsMapping.ToDoc(result.Readings),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override RoadmapRequest ExampleRequest() =>
        new(
            new Roadmap("Дорожная карта", Sequence.Of(
                new RoadmapItem("1.1", "Отчёт о сборах", DutyTerm.Quarterly, Sequence.Of("Отдел экономики", "Отдел финансов"))
                {
                    Section = "1. Значимость",
                    Done = Sequence.Of(new LocalDate(2025, 3, 20)),
                },
                new RoadmapItem("2.1", "Курс о социальных сетях", DutyTerm.InQuarters(2025, 2, 3), Sequence.Of("Ресурсный центр"))
                {
                    Result = "Не менее 50 % участников ведут группы",
                },
                new RoadmapItem("2.2", "Передача помещений", DutyTerm.OnDemand, Sequence.Of("Отдел имущества")))),
            new DutyWindow(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            explain: true)
        {
            AsOf = new LocalDate(2025, 7, 15),
        };
}
