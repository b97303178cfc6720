using System;
using NodaTime;
using SonkoRules.Guarding;

namespace SonkoRules.Deadlines;

/// <summary>The last day on which a contest can be announced for a stage to come by a wanted day. A closed union of its
/// nested cases.</summary>
/// <remarks>Последний день для объявления конкурса.</remarks>
public abstract record LatestAnnouncement
{
    private LatestAnnouncement(ContestStage stage, LocalDate wanted)
    {
        Stage = stage;
        Wanted = wanted;
    }

    /// <summary>The stage.</summary>
    public ContestStage Stage { get; }

    /// <summary>The day by which the stage is wanted, itself included.</summary>
    public LocalDate Wanted { get; }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="found">For a day that was found.</param>
    /// <param name="none">For a wanted day that no announcement within the calendar keeps.</param>
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

    /// <summary>The day was found. Every earlier announcement keeps the wanted day too, and no later one
    /// does.</summary>
    public sealed record Found : LatestAnnouncement
    {
        internal Found(ContestStage stage, LocalDate wanted, ContestTimetable timetable)
            : base(stage, wanted) =>
            Timetable = timetable;

        /// <summary>The last day for the announcement.</summary>
        public LocalDate Announced => Timetable.Announced;

        /// <summary>The timetable from that day through the stage.</summary>
        public ContestTimetable Timetable { get; }
    }

    /// <summary>No announcement within the calendar keeps the wanted day.</summary>
    public sealed record None : LatestAnnouncement
    {
        internal None(ContestStage stage, LocalDate wanted)
            : base(stage, wanted)
        {
        }
    }
}
