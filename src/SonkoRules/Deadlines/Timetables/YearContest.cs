using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Deadlines;

/// <summary>The shortest or the longest lawful contest of a year, if there is one. A closed union of its nested
/// cases.</summary>
/// <remarks>Самый короткий или самый долгий конкурс года.</remarks>
public abstract record YearContest
{
    private YearContest(int year) => Year = year;

    /// <summary>The year of the announcement and of the payment.</summary>
    public int Year { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="found">For a contest that was found.</param>
    /// <param name="none">For a year without a lawful one.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<Found, T> found, Func<None, T> none)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(none);
        return this switch
        {
            Found value => found(value),
            _ => none((None)this),
        };
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <inheritdoc cref="Match{T}"/>
    public void Switch(Action<Found> found, Action<None> none)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(none);
        switch (this)
        {
            case Found value:
                found(value);
                break;
            default:
                none((None)this);
                break;
        }
    }

    /// <summary>The contest was found; of several that are equal, the one announced first.</summary>
    public sealed record Found : YearContest
    {
        internal Found(int year, ContestTimetable timetable)
            : base(year) =>
            Timetable = timetable;

        /// <summary>The timetable, through the payment.</summary>
        public ContestTimetable Timetable { get; }

        /// <summary>The number of calendar days from the announcement to the payment: 0 for the same day.</summary>
        public int Days =>
            Period.DaysBetween(Timetable.Announced, Timetable[ContestStage.Payment].Date);
    }

    /// <summary>No contest of the year is lawful within the calendar.</summary>
    public sealed record None : YearContest
    {
        internal None(int year)
            : base(year)
        {
        }
    }
}
