namespace SonkoRules.Acts;

/// <summary>Every reading that the library knows, in the order of the line an application takes.</summary>
/// <remarks>Каталог толкований.</remarks>
public static class ReadingCatalogue
{
    /// <summary>All readings; each id occurs once.</summary>
    public static Sequence<Reading> All { get; } = Sequence.From<Reading>(
    [
        .. EditionReadings.All,
        .. EligibilityReadings.All,
        .. ApplicationReadings.All,
        .. ScoringReadings.All,
        .. RatingReadings.All,
        .. SubsidyReadings.All,
        .. ReturnReadings.All,
        .. DeadlineReadings.All,
        .. CalendarReadings.All,
        .. DutyReadings.All,
    ]);

    private static Dictionary<string, Reading> ById { get; } = All.ToDictionary(reading => reading.Id);

    /// <summary>The reading with an id.</summary>
    /// <param name="id">An id such as R-ROUND; see <see cref="ReadingIds"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No reading has the id.</exception>
    /// <example><code>ReadingCatalogue.Get(ReadingIds.Tie).Answers.Count &gt; 1 // True</code></example>
    public static Reading Get(string id) =>
        ById.TryGetValue(Guard.Against.Null(id), out var reading)
            ? reading
            : throw new ArgumentException(
                $"There is no reading '{id}'; there are {string.Join(", ", ById.Keys)}.", nameof(id));

    /// <summary>The answers that a set of readings holds to the given questions.</summary>
    internal static Sequence<AppliedReading> Applied(Readings readings, params string[] ids) =>
        ids.Select(id => new AppliedReading(id, Get(id).ChosenIn(readings).Code)).ToSequence();
}
