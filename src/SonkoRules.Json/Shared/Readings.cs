namespace SonkoRules.Json;

/// <summary>Answers to the order's open questions in documents: by the ids and codes of the catalogue.</summary>
internal static class ReadingsMapping
{
    public static Readings FromDoc(
        IReadOnlyDictionary<string, string>? document, Points? minimumScore, Problems problems, string pointer)
    {
        var readings = Readings.Default;
        foreach (var answer in document ?? new Dictionary<string, string>())
        {
            readings = Choose(readings, answer, problems, Pointer.Member(pointer, answer.Key));
        }

        return minimumScore is { } threshold
            ? readings with { MinimumScore = MinimumScore.Of(threshold) }
            : readings;
    }

    /// <summary>The answers that differ from the defaults.</summary>
    public static IReadOnlyDictionary<string, string> Changed(Readings readings) =>
        ReadingCatalogue.All
            .Where(reading => reading.Id != ReadingIds.Minimum)
            .Select(reading => (reading.Id, Answer: reading.ChosenIn(readings), reading.Default))
            .Where(reading => reading.Answer != reading.Default)
            .ToDictionary(reading => reading.Id, reading => reading.Answer.Code, StringComparer.Ordinal);

    public static Points? Threshold(Readings readings) =>
        readings.MinimumScore.IsNone ? null : readings.MinimumScore.Points;

    /// <summary>The readings that a result depends on.</summary>
    public static IReadOnlyDictionary<string, string> ToDoc(Sequence<AppliedReading> readings) =>
        readings.ToDictionary(reading => reading.Id, reading => reading.Answer, StringComparer.Ordinal);

    private static Readings Choose(
        Readings readings, KeyValuePair<string, string> answer, Problems problems, string pointer)
    {
        // The threshold of R-MINIMUM is a value of its own: the member minimumScore.
        var reading = ReadingCatalogue.All.FirstOrDefault(
            known => known.Id == answer.Key && known.Id != ReadingIds.Minimum);
        if (reading is null)
        {
            problems.Add(pointer, TokenText.Quoted(answer.Value), Ids);
            return readings;
        }

        if (reading.Answers.All(known => known.Code != answer.Value))
        {
            var codes = string.Join(", ", reading.Answers.Select(known => known.Code));
            problems.Add(pointer, TokenText.Quoted(answer.Value), "одно из: " + codes, "one of: " + codes);
            return readings;
        }

        return reading.Choose(readings, answer.Value);
    }

    private static LocalizedText Ids
    {
        get
        {
            var ids = string.Join(
                ", ", ReadingCatalogue.All.Where(known => known.Id != ReadingIds.Minimum).Select(known => known.Id));
            return new LocalizedText("толкование из каталога: " + ids, "a reading of the catalogue: " + ids);
        }
    }
}
