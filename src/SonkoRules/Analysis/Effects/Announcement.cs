namespace SonkoRules.Analysis;

/// <summary>The announcement of a contest, on which the reading R-EDITION depends. A closed union of its nested
/// cases.</summary>
/// <remarks>Объявление о проведении конкурса.</remarks>
[Union]
public abstract partial record Announcement
{
    private Announcement() { }

    /// <summary>The day is not given: the edition of the rulebook stands under every reading.</summary>
    public sealed partial record NotGiven : Announcement;

    /// <summary>The contest was announced on a day. No part of it is null.</summary>
    /// <param name="Date">The day.</param>
    /// <param name="Publications">The day of publication of each edition; empty where these days are not known, and
    /// then the answer that needs them is not tried.</param>
    public sealed partial record On(LocalDate Date, EditionHistory History, Sequence<LocalDate> Publications) : Announcement
    {
        /// <summary>An announcement on a day, while the days of publication are not known.</summary>
        /// <param name="date">The day.</param>
        /// <param name="history">The editions among which the day decides.</param>
        /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
        public On(LocalDate date, EditionHistory history) : this(date, history, Sequence.Empty<LocalDate>()) { }

        /// <summary>The editions among which the day decides.</summary>
        public EditionHistory History { get; } = Guard.Against.Null(History);

        /// <summary>The day of publication of each edition; empty where these days are not known.</summary>
        public Sequence<LocalDate> Publications { get; } = Guard.Against.Null(Publications);
    }
}
