using System.Diagnostics.CodeAnalysis;
using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>The days of a contest from its announcement to the publication of its projects, each with the term that
/// bounds it, and the conflicts among them. Immutable; equal when the plan, the days and the terms are.</summary>
/// <remarks>График конкурса.</remarks>
public sealed partial record ContestTimetable
{
    private readonly Sequence<AppliedReading> _ofUntimed;

    internal ContestTimetable(
        LocalDate announced,
        WorkingDayCalendar calendar,
        TimetablePlan plan,
        Sequence<TimetableEntry> entries,
        Sequence<TimetableConflict> conflicts,
        Sequence<AppliedReading> ofUntimed) =>
        (Announced, Calendar, Plan, Entries, Conflicts, _ofUntimed) =
            (announced, calendar, plan, entries, conflicts, ofUntimed);

    /// <summary>The day on which the contest is announced.</summary>
    public LocalDate Announced { get; }

    /// <summary>The calendar in which the days were counted.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>How the timetable was made.</summary>
    public TimetablePlan Plan { get; }

    /// <summary>The stages that occur, in the order of <see cref="ContestStage"/>. Absent are: at
    /// <see cref="ContestPace.Earliest"/> what need not happen; the reports of quarters before that of the agreement;
    /// those of the fourth quarter when the final ones cover it (R-Q4).</summary>
    public Sequence<TimetableEntry> Entries { get; }

    /// <summary>What does not go together; empty when all does.</summary>
    public Sequence<TimetableConflict> Conflicts { get; }

    /// <summary>Whether no conflict comes from the dates chosen: those that remain are the order's own.</summary>
    public bool IsLawful
    {
        get
        {
            for (var i = 0; i < Conflicts.Count; i++)
            {
                if (Conflicts[i].Origin == ConflictOrigin.Dates) { return false; }
            }

            return true;
        }
    }

    /// <summary>Whether a term of the timetable touches a year that is known by the Labour Code alone.</summary>
    public bool IsProvisional
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.TryGetDeadline(out var deadline) && deadline.IsProvisional) { return true; }
            }

            return false;
        }
    }

    /// <summary>The readings that the timetable depends on, each once, in the order of the stages.</summary>
    public Sequence<AppliedReading> Readings
    {
        get
        {
            var used = new List<AppliedReading>(_ofUntimed);
            foreach (var entry in Entries)
            {
                if (entry.TryGetDeadline(out var deadline))
                {
                    foreach (var reading in deadline.Readings)
                    {
                        if (!used.Contains(reading)) { used.Add(reading); }
                    }
                }
            }

            return used.ToSequence();
        }
    }

    /// <summary>The entry of a stage.</summary>
    /// <param name="stage">A stage that occurs in the timetable.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a stage.</exception>
    /// <exception cref="KeyNotFoundException">The stage does not occur in the timetable.</exception>
    public TimetableEntry this[ContestStage stage] =>
        TryGet(stage, out var entry)
            ? entry
            : throw new KeyNotFoundException($"The timetable has no stage {stage}.");

    /// <summary>The entry of a stage, if the stage occurs.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="entry">The entry; null when there is none.</param>
    /// <returns>True when the stage occurs in the timetable.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a stage.</exception>
    public bool TryGet(ContestStage stage, [NotNullWhen(true)] out TimetableEntry? entry)
    {
        Guard.Against.Undefined(stage);
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Stage == stage)
            {
                entry = Entries[i];
                return true;
            }
        }

        entry = null;
        return false;
    }

    /// <summary>Why the days are what they are: the conflicts, then every stage.</summary>
    public Explanation Explain()
    {
        var parts = new List<Explanation>(Conflicts.Count + Entries.Count);
        foreach (var conflict in Conflicts)
        {
            parts.Add(conflict.Explain());
        }

        foreach (var entry in Entries)
        {
            parts.Add(entry.Explain());
        }

        return new Explanation(Clause.None, LocalizedText.Of(Headline), parts.ToSequence());
    }

    /// <summary>The day of the announcement and the numbers of stages and conflicts, in English.</summary>
    public override string ToString() => Headline(Language.English);

    private string Headline(Language language)
    {
        var day = DeadlineText.Date(Announced, language);
        return language == Language.Russian
            ? FormattableString.Invariant(
                $"График конкурса, объявленного {day}: этапов — {Entries.Count}, противоречий — {Conflicts.Count}")
            : FormattableString.Invariant(
                $"Timetable of a contest announced on {day}: stages {Entries.Count}, conflicts {Conflicts.Count}");
    }
}
