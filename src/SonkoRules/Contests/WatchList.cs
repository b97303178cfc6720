using SonkoRules.Duties;

namespace SonkoRules.Contests;

/// <summary>What is overdue and due, of everything that is watched. Immutable; equal when all of it is equal.</summary>
/// <remarks>Список контрольных сроков.</remarks>
public sealed partial record WatchList
{
    internal WatchList(DutyWindow period, Sequence<WatchEntry> entries, Sequence<AppliedReading> readings) =>
        (Period, Entries, Readings) = (period, entries, readings);

    /// <summary>The day that was asked on, and the last day looked at.</summary>
    public DutyWindow Period { get; }

    /// <summary>The entries by day; within a day contests, then awards, then roadmaps.</summary>
    public Sequence<WatchEntry> Entries { get; }

    /// <summary>The readings that the days depend on, those of all that is watched, each once.</summary>
    public Sequence<AppliedReading> Readings { get; }
}
