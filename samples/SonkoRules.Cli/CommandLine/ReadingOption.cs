namespace SonkoRules.Samples.Sonko.CommandLine;

/// <summary>Reads choices of readings.</summary>
internal static class ReadingOption
{
    /// <summary>The library's readings with the choices made.</summary>
    public static Readings Read(Option option, IReadOnlyList<string> choices, OptionFaults faults)
    {
        var readings = Readings.Default;
        foreach (var choice in choices)
        {
            (readings, var expected) = Apply(readings, choice);
            if (expected is not null)
            {
                faults.Tell(option, choice, expected);
            }
        }

        return readings;
    }

    private static (Readings Readings, LocalizedText? Expected) Apply(Readings readings, string text)
    {
        var parts = text.Split('=', 2);
        var reading = ReadingCatalogue.All.FirstOrDefault(one => one.Id == parts[0]);
        if (reading is null || parts.Length == 1)
        {
            var ids = string.Join(", ", ReadingCatalogue.All.Select(one => one.Id));
            return (readings, new(
                $"ТОЛКОВАНИЕ=ОТВЕТ, где толкование — одно из: {ids}", $"READING=ANSWER with a reading out of: {ids}"));
        }

        if (reading.Id == ReadingIds.Minimum && Points.TryParse(parts[1].Replace(',', '.'), out var threshold)
            && threshold >= Points.Zero)
        {
            return (readings with { MinimumScore = MinimumScore.Of(threshold) }, null);
        }

        var codes = reading.Answers.Select(answer => answer.Code).Where(code => Stands(reading, code)).ToArray();
        return codes.Contains(parts[1], StringComparer.Ordinal)
            ? (reading.Choose(readings, parts[1]), null)
            : (readings, Expected(reading, string.Join(", ", codes)));
    }

    private static LocalizedText Expected(Reading reading, string codes) =>
        reading.Id == ReadingIds.Minimum
            ? new($"{reading.Id}={codes} или число баллов", $"{reading.Id}={codes} or a number of points")
            : new($"{reading.Id} с ответом из числа: {codes}", $"{reading.Id} with an answer out of: {codes}");

    // A threshold is a number, and days of publication have no option.
    private static bool Stands(Reading reading, string code) =>
        (reading.Id != ReadingIds.Minimum || code == reading.Default.Code)
        && (reading.Id != ReadingIds.Edition || code != nameof(EditionStart.Publication));
}
