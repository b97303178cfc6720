using SonkoRules.Deadlines;

namespace SonkoRules.Contests;

/// <summary>A contest that is watched. Immutable; equal when all of it is equal.</summary>
/// <remarks>Конкурс на контроле.</remarks>
/// <param name="Id">What tells it from others; not blank.</param>
/// <param name="Rules">Its rules.</param>
/// <param name="Timetable">Its days.</param>
public sealed partial record WatchedContest(string Id, Rulebook Rules, ContestTimetable Timetable)
{
    /// <summary>What tells it from others.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public string Id { get; } = Guard.Against.NullOrWhiteSpace(Id);

    /// <summary>Its rules.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Rulebook Rules { get; } = Guard.Against.Null(Rules);

    /// <summary>Its days.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ContestTimetable Timetable { get; } = Guard.Against.Null(Timetable);
}
