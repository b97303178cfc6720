namespace SonkoRules.Deadlines;

/// <summary>The last day on which a contest can be announced for a stage to come by a wanted day. A closed union of its
/// nested cases.</summary>
/// <remarks>Последний день для объявления конкурса.</remarks>
[Union]
public abstract partial record LatestAnnouncement
{
    private LatestAnnouncement(ContestStage stage, LocalDate wanted, Sequence<AppliedReading> readings) =>
        (Stage, Wanted, Readings) = (stage, wanted, readings);

    /// <summary>The stage.</summary>
    public ContestStage Stage { get; }

    /// <summary>The day by which the stage is wanted, itself included.</summary>
    public LocalDate Wanted { get; }

    /// <summary>The readings that the answer depends on, each once: those of the timetable and of the first one that comes
    /// too late.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>The day was found. Every earlier announcement keeps the wanted day too, and no later one
    /// does.</summary>
    public sealed partial record Found : LatestAnnouncement
    {
        internal Found(
            ContestStage stage, LocalDate wanted, ContestTimetable timetable, Sequence<AppliedReading> readings)
            : base(stage, wanted, readings) =>
            Timetable = timetable;

        /// <summary>The last day for the announcement.</summary>
        public LocalDate Announced => Timetable.Announced;

        /// <summary>The timetable from that day through the stage.</summary>
        public ContestTimetable Timetable { get; }
    }

    /// <summary>No announcement within the calendar keeps the wanted day.</summary>
    public sealed partial record None : LatestAnnouncement
    {
        internal None(ContestStage stage, LocalDate wanted, Sequence<AppliedReading> readings)
            : base(stage, wanted, readings) { }
    }
}
