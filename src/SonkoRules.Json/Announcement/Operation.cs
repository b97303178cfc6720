using SonkoRules.Deadlines;

namespace SonkoRules.Json;

internal sealed class AnnouncementOperation()
    : DocumentOperation<AnnouncementRequest, LatestAnnouncement, AnnouncementRequestDoc, AnnouncementAnswerDoc>(
        "announcement",
        "Последний день размещения объявления, при котором этап наступает к указанному дню.",
        "The last day to announce a contest for a stage to come by a wanted day.")
{
    private const string Stage = "/stage";
    private const string Wanted = "/wanted";

    protected override IEnumerable<DocumentError> Errors(AnnouncementRequest request, WhyNot whyNot) =>
        whyNot.Errors.Any(error => error.Code == ErrorCode.StageNotOccurring)
            ? [
                new DocumentError(
                    Stage,
                    TokenText.Quoted(request.Stage.ToString()),
                    new LocalizedText(
                        $"этап, предусмотренный при темпе {request.Pace}", $"a stage that occurs at the pace {request.Pace}")),
            ]
            : base.Errors(request, whyNot);

    protected override AnnouncementRequest? Interpret(AnnouncementRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, document.CalendarChanges, rules, problems);
        CalendarMapping.Check(document.Wanted, calendar, problems, Wanted);
        if (document.Stage > AnnouncementRequest.LastStage)
        {
            problems.Add(
                Stage, TokenText.Quoted(document.Stage.ToString()),
                $"этап до {AnnouncementRequest.LastStage} включительно",
                $"a stage up to {AnnouncementRequest.LastStage}, itself included");
        }

        return problems.Any
            ? null
            : new AnnouncementRequest(
                rules!,
                document.Stage,
                document.Wanted,
                document.Pace ?? ContestPace.Latest,
                calendar,
                document.Explain ?? false);
    }

    protected override OneOf<LatestAnnouncement, WhyNot> Answer(AnnouncementRequest request) =>
        request.Rules.Deadlines.AnnouncedBy(request.Stage, request.Wanted, request.Calendar, request.Pace);

    protected override DocumentError? LeavesCalendar(AnnouncementRequest request) =>
        CalendarMapping.Leaves(Wanted, CalendarMapping.Shown(request.Wanted), request.Calendar);

    protected override AnnouncementRequestDoc ToDoc(AnnouncementRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            request.Stage,
            request.Wanted,
            request.Pace == ContestPace.Latest ? null : request.Pace,
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            CalendarMapping.ToChanges(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override AnnouncementAnswerDoc ToDoc(AnnouncementRequest request, LatestAnnouncement result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            CalendarMapping.ToDoc(request.Calendar),
            result.Stage,
            result.Wanted,
            result.Match<AnnouncementResultDoc>(
                found => new AnnouncementFoundDoc(found.Announced, TimetableMapping.ToDoc(found.Timetable)),
                _ => new AnnouncementNoneDoc()),
            request.Explain && result is LatestAnnouncement.Found latest
                ? ExplanationMapping.ToDoc(latest.Timetable.Explain())
                : null);

    protected override AnnouncementRequest ExampleRequest() =>
        new(new Rulebook(SmolenskRules.ThirdEdition), ContestStage.Payment, new LocalDate(2025, 12, 1));
}
