namespace SonkoRules.Contests;

/// <summary>An entry of the list. Immutable; equal when all of it is equal.</summary>
/// <remarks>Контрольный срок.</remarks>
public sealed partial record WatchEntry
{
    internal WatchEntry(
        LocalDate day, string source, LocalizedText what, LocalizedText who, Clause clause, bool isOverdue, string key) =>
        (Day, Source, What, Who, Clause, IsOverdue, Key) = (day, source, what, who, clause, isOverdue, key);

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The contest, the award or the roadmap that it is of.</summary>
    public string Source { get; }

    /// <summary>What is due.</summary>
    public LocalizedText What { get; }

    /// <summary>Whose act it is; empty where nobody is named.</summary>
    public LocalizedText Who { get; }

    /// <summary>The clause that sets the term; <see cref="Clause.None"/> for roadmaps.</summary>
    public Clause Clause { get; }

    /// <summary>Whether it is overdue on the day asked.</summary>
    public bool IsOverdue { get; }

    /// <summary>What tells the entry from others of its source whatever its day becomes.</summary>
    public string Key { get; }
}
