namespace SonkoRules.Analysis;

/// <summary>What the caller adds so that readings which need a value of their own can be tried too. By default nothing:
/// such a reading is then left out, and the result says so. Immutable; equal when all of it is equal.</summary>
/// <remarks>Данные для перебора толкований.</remarks>
public sealed partial record ReadingsToTry
{
    /// <summary>Nothing is added.</summary>
    public static ReadingsToTry Plain { get; } = new();

    /// <summary>The thresholds to try for R-MINIMUM, beside the answer of the rulebook and beside none.</summary>
    /// <exception cref="System.ArgumentNullException">The sequence is null.</exception>
    public Sequence<Points> MinimumScores
    {
        get;
        init => field = Guard.Against.Null(value, nameof(MinimumScores));
    } = Sequence.Empty<Points>();

    /// <summary>The announcement of the contest, for R-EDITION; not given by default.</summary>
    /// <exception cref="System.ArgumentNullException">The announcement is null.</exception>
    public Announcement Announcement
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Announcement));
    } = new Announcement.NotGiven();
}
