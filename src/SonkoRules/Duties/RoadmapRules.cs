using SonkoRules.Calendars;

namespace SonkoRules.Duties;

/// <summary>What is due by roadmaps, under readings. Immutable.</summary>
/// <remarks>Правила исполнения дорожных карт.</remarks>
public sealed class RoadmapRules
{
    private readonly Sequence<AppliedReading> _applied;
    private readonly bool _moves;

    /// <summary>Rules under readings.</summary>
    /// <param name="readings">The readings; R-DUTY-DAY is the one that matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="readings"/> is null.</exception>
    public RoadmapRules(Readings readings)
    {
        _moves = Guard.Against.Null(readings).DutyDueDay == DutyDueDay.NextWorkingDay;
        _applied = ReadingCatalogue.Applied(readings, ReadingIds.DutyDay);
    }

    /// <summary>What of a roadmap is due in a period, or why that cannot be told: a due day that may move is outside the
    /// calendar.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="period">The period; a day that moves belongs to the period that it moves into.</param>
    /// <param name="calendar">The calendar of working days; not asked where due days stay.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OverflowException">A window would reach beyond the year 9999.</exception>
    public OneOf<RoadmapPlan, WhyNot> In(Roadmap roadmap, DutyWindow period, WorkingDayCalendar calendar)
    {
        Guard.Against.Null(roadmap);
        Guard.Against.Null(period);
        Guard.Against.Null(calendar);
        var due = new List<RoadmapDue>();
        var undated = new List<RoadmapUndated>();
        var errors = new List<InputError>();

        // Days off before the period may move into it.
        var first = _moves && calendar.TryPreviousWorkingDay(period.First, out var working)
            ? working.PlusDays(1)
            : period.First;
        var looked = new DutyWindow(first, period.Last);
        for (var i = 0; i < roadmap.Items.Count; i++)
        {
            var item = roadmap.Items[i];
            var path = FormattableString.Invariant($"/roadmap/items/{i}/term");
            item.Term.In(looked).Switch(
                dated => due.AddRange(Dues(item, dated, period, calendar, path, errors)),
                framed => undated.Add(new(item, framed.Reason, framed.Windows.Where(period.Overlaps).ToSequence())),
                open => undated.Add(new(item, open.Reason, Sequence.Empty<DutyWindow>())));
        }

        // The order of the roadmap is kept within a day: the sort is stable.
        return errors.Count > 0
            ? new WhyNot(errors)
            : new RoadmapPlan(
                roadmap, period, due.OrderBy(one => one.Day).ToSequence(), undated.ToSequence(), _applied);
    }

    private List<RoadmapDue> Dues(
        RoadmapItem item,
        DutySchedule.Dated dated,
        DutyWindow period,
        WorkingDayCalendar calendar,
        string path,
        List<InputError> errors)
    {
        var all = new List<RoadmapDue>();
        foreach (var window in dated.Windows.Where(window => dated.Period.Contains(window.Last)))
        {
            if (EffectiveDay(window.Last, calendar) is not { } day)
            {
                errors.Add(Outside(window, calendar, path));
            }
            else if (period.Contains(day))
            {
                all.Add(new RoadmapDue(item, window, day, DoneDays.For(item, window, last => EffectiveDay(last, calendar) ?? last)));
            }
        }

        return all;
    }

    private LocalDate? EffectiveDay(LocalDate last, WorkingDayCalendar calendar) =>
        !_moves ? last
        : calendar.TryWorkingDayOnOrAfter(last, out var moved) ? moved
        : null;

    private static InputError Outside(DutyWindow window, WorkingDayCalendar calendar, string path) =>
        new(
            ErrorCode.OutsideCalendar,
            path,
            DateText.Iso(window.Last),
            LocalizedText.Of(language =>
            {
                var (day, from, to) = (
                    DateText.Of(window.Last, language),
                    DateText.Of(calendar.FirstDay, language),
                    DateText.Of(calendar.LastDay, language));
                return language == Language.Russian
                    ? $"срок {day}: календарь с {from} по {to}"
                    : $"the due day {day}: the calendar covers {from} to {to}";
            }),
            new("календарь, в котором этот день есть", "a calendar that has that day"));
}
