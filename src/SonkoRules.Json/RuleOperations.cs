using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Deadlines;
using SonkoRules.Duties;
using SonkoRules.Indicators;
using SonkoRules.Returns;
using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>Every operation that has documents.</summary>
/// <remarks>Все операции.</remarks>
public static class RuleOperations
{
    /// <summary>Whether an applicant may take part.</summary>
    public static Operation<EligibilityRequest, EligibilityResult> Eligibility { get; } = new EligibilityOperation();

    /// <summary>What is decided on applications.</summary>
    public static Operation<ApplicationRequest, ApplicationDecisions> Application { get; } = new ApplicationOperation();

    /// <summary>What the order says of a project's budget and of pay.</summary>
    public static Operation<ExpensesRequest, ExpensesResult> Expenses { get; } = new ExpensesOperation();

    /// <summary>The final score of an application.</summary>
    public static Operation<ScoreRequest, FinalScore> Score { get; } = new ScoreOperation();

    /// <summary>What a contest came to: the rating and the subsidies.</summary>
    public static Operation<ContestRequest, ContestOutcome> Contest { get; } = new ContestOperation();

    /// <summary>A deadline of the order.</summary>
    public static Operation<DeadlineRequest, DeadlineResult> Deadline { get; } = new DeadlineOperation();

    /// <summary>The timetable of a contest.</summary>
    public static Operation<TimetableRequest, ContestTimetable> Timetable { get; } = new TimetableOperation();

    /// <summary>The last day to announce a contest.</summary>
    public static Operation<AnnouncementRequest, LatestAnnouncement> Announcement { get; } = new AnnouncementOperation();

    /// <summary>What of a subsidy is to be returned.</summary>
    public static Operation<ReturnRequest, ReturnDue> Return { get; } = new ReturnOperation();

    /// <summary>The defects of an edition.</summary>
    public static Operation<AuditRequest, Sequence<AuditFinding>> Audit { get; } = new AuditOperation();

    /// <summary>How much the outcome of a contest depends on the readings.</summary>
    public static Operation<EffectsRequest, ReadingEffects> Effects { get; } = new EffectsOperation();

    /// <summary>What would be if something else were.</summary>
    public static Operation<WhatIfRequest, WhatIfResult> WhatIf { get; } = new WhatIfOperation();

    /// <summary>The editions and the readings.</summary>
    public static Operation<RulesRequest, EditionHistory> Rules { get; } = new RulesOperation();

    /// <summary>What a contest came to from its applicants on: the verdicts, the decisions and the outcome.</summary>
    public static Operation<ProceedingsRequest, ContestProceedings> Proceedings { get; } = new ProceedingsOperation();

    /// <summary>What is due by a roadmap in a period.</summary>
    public static Operation<RoadmapRequest, RoadmapPlan> Roadmap { get; } = new RoadmapOperation();

    /// <summary>What of a report agrees and what does not.</summary>
    public static Operation<ReportCheckRequest, ReportCheck> ReportCheck { get; } = new ReportCheckOperation();

    /// <summary>How an award stands on a day.</summary>
    public static Operation<GrantRequest, GrantState> Grant { get; } = new GrantOperation();

    /// <summary>What is overdue and due of contests, awards and roadmaps together.</summary>
    public static Operation<DueRequest, WatchList> Due { get; } = new DueOperation();

    /// <summary>All of them, in the order in which an application meets them; then what is of no application.</summary>
    public static Sequence<Operation> All { get; } = Sequence.Of<Operation>(
        Rules,
        Eligibility,
        Application,
        Expenses,
        Score,
        Contest,
        Proceedings,
        Deadline,
        Timetable,
        Announcement,
        Return,
        Grant,
        Effects,
        WhatIf,
        Audit,
        Roadmap,
        ReportCheck,
        Due);

    /// <summary>The operation with a name.</summary>
    /// <param name="name">The name, such as <c>score</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No operation has the name.</exception>
    public static Operation Get(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(operation => operation.Name == name)
            ?? throw new ArgumentException(
                $"There is no operation '{name}'; there are {string.Join(", ", All.Select(known => known.Name))}.",
                nameof(name));
    }
}
