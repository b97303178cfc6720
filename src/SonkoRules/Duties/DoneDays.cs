namespace SonkoRules.Duties;

/// <summary>Which of the days on which a measure was done serves which of its windows.</summary>
internal static class DoneDays
{
    /// <summary>The first day that serves a window: a day within it; a day to which its end moved; or, where no other
    /// window holds it, a later one. A day to which the end of the window before moved serves that one first.</summary>
    /// <param name="item">The measure.</param>
    /// <param name="window">One of its windows.</param>
    /// <param name="due">The day to which the last day of a window moves.</param>
    public static LocalDate? For(RoadmapItem item, DutyWindow window, Func<LocalDate, LocalDate> due)
    {
        if (item.Done.Count == 0) { return null; }

        LocalDate[] days = [.. item.Done.Distinct().OrderBy(day => day)];
        var before = Holding(item, window.First.PlusDays(-1));
        var taken = before is null || days.Any(before.Contains)
            ? null
            : First(days, day => before.Last < day && day <= due(before.Last));
        return First(days, day => day != taken && window.Contains(day))
            ?? First(days, day => window.Last < day && (day <= due(window.Last) || IsLate(item, window, day)));
    }

    /// <summary>Whether a day after a window lies in no other one and none lies between.</summary>
    private static bool IsLate(RoadmapItem item, DutyWindow window, LocalDate day) =>
        Windows(item, new DutyWindow(window.Last.PlusDays(1), day)).Count == 0;

    private static DutyWindow? Holding(RoadmapItem item, LocalDate day) =>
        Windows(item, new DutyWindow(day, day)) is { Count: > 0 } windows ? windows[0] : null;

    private static Sequence<DutyWindow> Windows(RoadmapItem item, DutyWindow period) =>
        item.Term.In(period).Match(dated => dated.Windows, framed => framed.Windows, _ => Sequence.Empty<DutyWindow>());

    private static LocalDate? First(LocalDate[] days, Func<LocalDate, bool> serves) =>
        days.Where(serves).Select(day => (LocalDate?)day).FirstOrDefault();
}
