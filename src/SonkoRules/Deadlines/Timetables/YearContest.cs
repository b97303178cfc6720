namespace SonkoRules.Deadlines;

/// <summary>The shortest or the longest lawful contest of a year, if there is one. A closed union of its nested
/// cases.</summary>
/// <remarks>Самый короткий или самый долгий конкурс года.</remarks>
[Union]
public abstract partial record YearContest
{
    private YearContest(int year, Sequence<AppliedReading> readings) => (Year, Readings) = (year, readings);

    /// <summary>The year of the announcement and of the payment.</summary>
    public int Year { get; }

    /// <summary>The readings that the answer depends on, each once.</summary>
    public Sequence<AppliedReading> Readings { get; }

    /// <summary>The contest was found; of several that are equal, the one announced first.</summary>
    public sealed partial record Found : YearContest
    {
        internal Found(int year, ContestTimetable timetable, Sequence<AppliedReading> readings)
            : base(year, readings) =>
            Timetable = timetable;

        /// <summary>The timetable, through the payment.</summary>
        public ContestTimetable Timetable { get; }

        /// <summary>The number of calendar days from the announcement to the payment: 0 for the same day.</summary>
        public int Days => Period.DaysBetween(Timetable.Announced, Timetable[ContestStage.Payment].Date);
    }

    /// <summary>No contest of the year is lawful within the calendar.</summary>
    public sealed partial record None : YearContest
    {
        internal None(int year, Sequence<AppliedReading> readings) : base(year, readings) { }
    }
}
