using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Duties;
using SonkoRules.Returns;

namespace SonkoRules.Contests;

/// <summary>Contests, awards and roadmaps whose days are watched together. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Что на контроле: конкурсы, субсидии и дорожные карты.</remarks>
public sealed partial record Watch
{
    /// <summary>The contests; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<WatchedContest> Contests { get; init => field = Guard.Against.Null(value, nameof(Contests)); } =
        Sequence.Empty<WatchedContest>();

    /// <summary>The awards; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<WatchedGrant> Grants { get; init => field = Guard.Against.Null(value, nameof(Grants)); } =
        Sequence.Empty<WatchedGrant>();

    /// <summary>The roadmaps; empty by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Sequence<Roadmap> Roadmaps { get; init => field = Guard.Against.Null(value, nameof(Roadmaps)); } =
        Sequence.Empty<Roadmap>();

    /// <summary>The readings under which days of roadmaps are due; the defaults by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Readings Readings { get; init => field = Guard.Against.Null(value, nameof(Readings)); } = Readings.Default;

    /// <summary>What is overdue on the first day of a period, and what is due in it: one list by day.</summary>
    /// <param name="period">The day that is asked on, and the last day to look at. Stages of contests are looked for in
    /// it; what awards and roadmaps left undone before it is overdue.</param>
    /// <param name="since">The first day on which something undone of a roadmap is looked for; not after the period's
    /// first. Roadmaps recur without a beginning.</param>
    /// <param name="calendar">The calendar of working days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is after the period's first day.</exception>
    /// <exception cref="ArgumentException">A date is of another calendar system than ISO.</exception>
    /// <returns>The list; or every reason why it cannot be told.</returns>
    public OneOf<WatchList, WhyNot> In(DutyWindow period, LocalDate since, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(period);
        Guard.Against.Null(calendar);
        Guard.Against.OutOfRange(since, LocalDate.MinIsoValue, period.First);
        var refusals = new RefusalList();
        var entries = new List<WatchEntry>();
        var readings = new List<AppliedReading>();
        foreach (var contest in Contests)
        {
            entries.AddRange(contest.Timetable.Entries
                .Where(entry => period.Contains(entry.Date))
                .Select(entry => Entry(contest, entry)));
            readings.AddRange(contest.Timetable.Readings);
        }

        for (var i = 0; i < Grants.Count; i++)
        {
            var (rules, grant) = (Grants[i].Rules, Grants[i].Grant);
            if (refusals.Take(rules.Returns.Standing(grant, period.First, calendar)
                .MapT1(whyNot => whyNot.Below(FormattableString.Invariant($"/grants/{i}")))) is { } state)
            {
                entries.AddRange(state.Tasks
                    .Where(task => task.IsOverdue || (task.Deadline is { } deadline && period.Contains(deadline.LastDay)))
                    .Select(task => Entry(grant, task)));
                readings.AddRange(state.Readings);
            }
        }

        var roadmaps = new RoadmapRules(Readings);
        for (var i = 0; i < Roadmaps.Count; i++)
        {
            if (refusals.Take(roadmaps.In(Roadmaps[i], new DutyWindow(since, period.Last), calendar)
                .MapT1(whyNot => whyNot.Below(FormattableString.Invariant($"/roadmaps/{i}")))) is { } plan)
            {
                entries.AddRange(plan.Due
                    .Where(due => due.Done is null && (period.Contains(due.Day) || due.IsOverdueOn(period.First)))
                    .Select(due => Entry(plan.Roadmap, due, period.First)));
                readings.AddRange(plan.Readings);
            }
        }

        return refusals.Any
            ? refusals.ToWhyNot()
            : new WatchList(period, entries.OrderBy(entry => entry.Day).ToSequence(), readings.Distinct().ToSequence());
    }

    private static LocalizedText Actor(DeadlineActor actor) =>
        actor switch
        {
            DeadlineActor.Ministry => new("министерство", "ministry"),
            DeadlineActor.Applicant => new("участник конкурса", "applicant"),
            DeadlineActor.Recipient => new("получатель", "recipient"),
            _ => new(string.Empty, string.Empty),
        };

    private static WatchEntry Entry(WatchedContest contest, TimetableEntry entry) =>
        new(
            entry.Date,
            contest.Id,
            entry.What,
            Actor(entry.TryGetDeadline(out var deadline) ? deadline.Actor : DeadlineActor.NoOne),
            entry.Clause,
            false,
            "stage " + entry.Stage);

    private static WatchEntry Entry(Grant grant, GrantTask task) =>
        new(
            task.Deadline!.LastDay,
            grant.Id,
            task.What,
            Actor(task.Actor),
            task.Clause,
            task.IsOverdue,
            "task " + task.Clause + " " + task.What.English);

    private static WatchEntry Entry(Roadmap roadmap, RoadmapDue due, LocalDate on)
    {
        var executors = string.Join("; ", due.Item.Executors);
        var what = due.Item.Number + " " + due.Item.Action;
        return new(
            due.Day,
            roadmap.Name,
            new(what, what),
            new(executors, executors),
            Clause.None,
            due.IsOverdueOn(on),
            "measure " + what + " " + due.Window);
    }
}
