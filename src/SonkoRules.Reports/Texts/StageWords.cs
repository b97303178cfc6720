using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>What the day of a stage means.</summary>
internal static class StageWords
{
    /// <summary>Whether the day of a stage is the bound of a term, or the day itself: so it is for the announcement, for
    /// an event and for a day that is given or planned before its term ends.</summary>
    public static DeadlineBound BoundOf(TimetableEntry entry) =>
        entry.Origin == StageDateOrigin.Computed
            && entry.Stage != ContestStage.Announcement
            && entry.TryGetDeadline(out var deadline)
            && deadline.LastDay == entry.Date
            ? deadline.Bound
            : DeadlineBound.On;
}
