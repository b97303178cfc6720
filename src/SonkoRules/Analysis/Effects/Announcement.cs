using System;
using NodaTime;
using SonkoRules.Guarding;
using SonkoRules.Quantities;

namespace SonkoRules.Analysis;

/// <summary>
/// The announcement of a contest, on which the reading R-EDITION depends. A closed union of its nested cases.
/// </summary>
/// <remarks>Объявление о проведении конкурса.</remarks>
public abstract record Announcement
{
    private Announcement()
    {
    }

    /// <summary>Calls the function of the case at hand and returns its result.</summary>
    /// <param name="notGiven">For an announcement that is not given.</param>
    /// <param name="on">For an announcement on a day.</param>
    /// <exception cref="ArgumentNullException">A function is null.</exception>
    public T Match<T>(Func<NotGiven, T> notGiven, Func<On, T> on)
    {
        Guard.Against.Null(notGiven);
        Guard.Against.Null(on);
        return this is NotGiven value ? notGiven(value) : on((On)this);
    }

    /// <summary>Calls the action of the case at hand.</summary>
    /// <param name="notGiven">For an announcement that is not given.</param>
    /// <param name="on">For an announcement on a day.</param>
    /// <exception cref="ArgumentNullException">An action is null.</exception>
    public void Switch(Action<NotGiven> notGiven, Action<On> on)
    {
        Guard.Against.Null(notGiven);
        Guard.Against.Null(on);
        if (this is NotGiven value)
        {
            notGiven(value);
        }
        else
        {
            on((On)this);
        }
    }

    /// <summary>The day is not given: the edition of the rulebook stands under every reading.</summary>
    public sealed record NotGiven : Announcement;

    /// <summary>The contest was announced on a day.</summary>
    /// <param name="Date">The day.</param>
    /// <param name="History">The editions among which the day decides.</param>
    /// <param name="Publications">The day of publication of each edition; empty where these days are not known, and
    /// then the answer that needs them is not tried.</param>
    public sealed record On(LocalDate Date, EditionHistory History, Sequence<LocalDate> Publications) : Announcement
    {
        /// <summary>An announcement on a day, while the days of publication are not known.</summary>
        /// <param name="date">The day.</param>
        /// <param name="history">The editions among which the day decides.</param>
        /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
        public On(LocalDate date, EditionHistory history)
            : this(date, history, Sequence.Empty<LocalDate>())
        {
        }

        /// <summary>The editions among which the day decides.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public EditionHistory History { get; } = Guard.Against.Null(History);

        /// <summary>The day of publication of each edition; empty where these days are not known.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<LocalDate> Publications { get; } = Guard.Against.Null(Publications);
    }
}
