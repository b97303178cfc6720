using SonkoRules.Calendars;
using SonkoRules.Deadlines;

namespace SonkoRules.Json;

internal sealed class TimetableOperation()
    : DocumentOperation<TimetableRequest, ContestTimetable, TimetableRequestDoc, TimetableAnswerDoc>(
        "timetable",
        "График конкурса от объявления до размещения информации о мероприятиях победителей, с противоречиями сроков.",
        "The timetable of a contest from its announcement to the publication of the projects, with its conflicts.")
{
    private const string Announced = "/announced";
    private const string Given = "/given";

    private static readonly LocalizedText AnotherStage = new(
        "этап, указанный один раз и отличный от объявления", "a stage that is named once, and not the announcement");

    private static readonly LocalizedText OccurringStage = new(
        "этап, предусмотренный этим графиком", "a stage that occurs in this timetable");

    protected override IEnumerable<DocumentError> Errors(TimetableRequest request, WhyNot whyNot) =>
        whyNot.Errors.Any(error => error.Code == ErrorCode.StageNotOccurring)
            ? NotOccurring(request)
            : base.Errors(request, whyNot);

    protected override TimetableRequest? Interpret(TimetableRequestDoc document, Problems problems)
    {
        var rules = RulesMapping.FromDoc(document.Rules, problems, "/rules");
        var calendar = CalendarMapping.FromDoc(document.Calendar, document.CalendarChanges, rules, problems);
        CalendarMapping.Check(document.Announced, calendar, problems, Announced);
        var given = FromDocs(document.Given ?? [], calendar, problems);
        return problems.Any
            ? null
            : new TimetableRequest(
                rules!,
                document.Announced,
                new TimetablePlan
                {
                    Pace = document.Pace ?? ContestPace.Latest,
                    Given = given,
                    Through = document.Through ?? TimetablePlan.Default.Through,
                },
                calendar,
                document.Explain ?? false);
    }

    protected override OneOf<ContestTimetable, WhyNot> Answer(TimetableRequest request) =>
        request.Rules.Deadlines.Timetable(request.Announced, request.Calendar, request.Plan);

    /// <summary>The last of the days named: from it the count leads farthest.</summary>
    protected override DocumentError? LeavesCalendar(TimetableRequest request)
    {
        var (pointer, day) = (Announced, request.Announced);
        for (var i = 0; i < request.Plan.Given.Count; i++)
        {
            if (request.Plan.Given[i].Date > day)
            {
                (pointer, day) = (Place(i, "date"), request.Plan.Given[i].Date);
            }
        }

        return CalendarMapping.Leaves(pointer, CalendarMapping.Shown(day), request.Calendar);
    }

    protected override TimetableRequestDoc ToDoc(TimetableRequest request) =>
        new(
            RequestKind,
            RulesMapping.ToDoc(request.Rules),
            request.Announced,
            request.Plan.Pace == ContestPace.Latest ? null : request.Plan.Pace,
            request.Plan.Given.Count == 0
                ? null
                : [.. request.Plan.Given.Select(given => new StageDateDoc(given.Stage, given.Date))],
            request.Plan.Through == TimetablePlan.Default.Through ? null : request.Plan.Through,
            CalendarMapping.ToCode(request.Calendar, request.Rules),
            CalendarMapping.ToChanges(request.Calendar, request.Rules),
            request.Explain ? true : null);

    protected override TimetableAnswerDoc ToDoc(TimetableRequest request, ContestTimetable result) =>
        new(
            AnswerKind,
            RulesMapping.ToAppliedDoc(request.Rules),
            CalendarMapping.ToDoc(request.Calendar),
            TimetableMapping.ToDoc(result),
            request.Explain ? ExplanationMapping.ToDoc(result.Explain()) : null);

    protected override TimetableRequest ExampleRequest() =>
        new(
            new Rulebook(SmolenskRules.ThirdEdition),
            new LocalDate(2025, 9, 1),
            TimetablePlan.Default.With(ContestStage.AgreementSigned, new LocalDate(2025, 11, 20)),
            explain: true);

    private static Sequence<GivenDate> FromDocs(
        IReadOnlyList<StageDateDoc> documents, WorkingDayCalendar calendar, Problems problems)
    {
        var given = new List<GivenDate>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            CalendarMapping.Check(document.Date, calendar, problems, Place(i, "date"));
            if (document.Stage == ContestStage.Announcement || given.Any(other => other.Stage == document.Stage))
            {
                problems.Add(Place(i, "stage"), TokenText.Quoted(document.Stage.ToString()), AnotherStage);
            }
            else
            {
                given.Add(new GivenDate(document.Stage, document.Date));
            }
        }

        return given.ToSequence();
    }

    /// <summary>The given stages that do not occur. Those before the payment decide which others do, and always occur
    /// themselves within the plan; each of the others is tried with them alone.</summary>
    private static IEnumerable<DocumentError> NotOccurring(TimetableRequest request)
    {
        var plan = request.Plan;
        var sure = plan.Given
            .Where(given => given.Stage <= AnnouncementRequest.LastStage && given.Stage <= plan.Through)
            .ToSequence();
        for (var i = 0; i < plan.Given.Count; i++)
        {
            if (!sure.Contains(plan.Given[i]) && !Occurs(request, sure, plan.Given[i]))
            {
                yield return new DocumentError(
                    Place(i, "stage"), TokenText.Quoted(plan.Given[i].Stage.ToString()), OccurringStage);
            }
        }
    }

    private static bool Occurs(TimetableRequest request, Sequence<GivenDate> sure, GivenDate one) =>
        request.Rules.Deadlines.Timetable(
            request.Announced, request.Calendar, request.Plan with { Given = Sequence.From([.. sure, one]) }).IsT0;

    private static string Place(int index, string member) =>
        Pointer.Member(Pointer.Item(Given, index), member);
}
