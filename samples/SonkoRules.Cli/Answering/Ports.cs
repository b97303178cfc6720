using SonkoRules.Analysis;
using SonkoRules.Duties;
using SonkoRules.Indicators;
using SonkoRules.Json;
using SonkoRules.Returns;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>All operations of the library, each with its view where it has one.</summary>
internal static class Ports
{
    public static Port<ContestRequest, ContestOutcome> Contest { get; } = new(
        RuleOperations.Contest, ContestView.Of, Format.Html, Format.Request, Format.Rows);

    public static Port<ProceedingsRequest, ContestProceedings> Proceedings { get; } = new(
        RuleOperations.Proceedings, ProceedingsView.Of, Format.Html);

    public static Port<RoadmapRequest, RoadmapPlan> Roadmap { get; } = new(
        RuleOperations.Roadmap, RoadmapView.Of, Format.Html, Format.Ics, Format.Rows);

    public static Port<ReportCheckRequest, ReportCheck> ReportCheck { get; } = new(
        RuleOperations.ReportCheck, ReportCheckView.Of, Format.Html);

    public static Port<DueRequest, WatchList> Due { get; } = new(RuleOperations.Due, DueView.Of, Format.Ics);

    public static IReadOnlyList<Port> All { get; } = [.. RuleOperations.All.Select(Of)];

    private static Port Of(Operation operation) =>
        operation switch
        {
            Operation<ContestRequest, ContestOutcome> => Contest,
            Operation<RulesRequest, EditionHistory> rules => new Port<RulesRequest, EditionHistory>(rules, RulesView.Of),
            Operation<ScoreRequest, FinalScore> score => new Port<ScoreRequest, FinalScore>(score, ScoreView.Of),
            Operation<DeadlineRequest, DeadlineResult> deadline =>
                new Port<DeadlineRequest, DeadlineResult>(deadline, DeadlineView.Of, Format.Ics),
            Operation<TimetableRequest, ContestTimetable> timetable =>
                new Port<TimetableRequest, ContestTimetable>(timetable, TimetableView.Of, Format.Ics),
            Operation<AnnouncementRequest, LatestAnnouncement> announcement =>
                new Port<AnnouncementRequest, LatestAnnouncement>(announcement, AnnouncementView.Of),
            Operation<ReturnRequest, ReturnDue> due => new Port<ReturnRequest, ReturnDue>(due, ReturnView.Of),
            Operation<AuditRequest, Sequence<AuditFinding>> audit =>
                new Port<AuditRequest, Sequence<AuditFinding>>(audit, AuditView.Of),
            Operation<EligibilityRequest, EligibilityResult> eligibility =>
                new Port<EligibilityRequest, EligibilityResult>(eligibility, EligibilityView.Of),
            Operation<ApplicationRequest, ApplicationDecisions> application =>
                new Port<ApplicationRequest, ApplicationDecisions>(application, ApplicationView.Of),
            Operation<ProceedingsRequest, ContestProceedings> => Proceedings,
            Operation<ExpensesRequest, ExpensesResult> expenses =>
                new Port<ExpensesRequest, ExpensesResult>(expenses, ExpensesView.Of),
            Operation<EffectsRequest, ReadingEffects> effects =>
                new Port<EffectsRequest, ReadingEffects>(effects, EffectsView.Of),
            Operation<WhatIfRequest, WhatIfResult> whatIf => new Port<WhatIfRequest, WhatIfResult>(whatIf, WhatIfView.Of),
            Operation<GrantRequest, GrantState> grant => new Port<GrantRequest, GrantState>(grant, GrantView.Of),
            Operation<DueRequest, WatchList> => Due,
            Operation<RoadmapRequest, RoadmapPlan> => Roadmap,
            Operation<ReportCheckRequest, ReportCheck> => ReportCheck,
            _ => new PlainPort(operation),
        };
}
