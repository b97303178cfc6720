namespace SonkoRules.Office.Tables;

/// <summary>Choices of readings as people write them: <c>R-ROUND=Sum</c>, <c>R-MINIMUM=60</c>.</summary>
public static class ReadingChoice
{
    /// <summary>The readings with the choices made, and what was expected of each choice that is none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static (Readings Readings, Sequence<LocalizedText> Expected) Apply(Readings readings, IEnumerable<string> choices)
    {
        Guard.Against.Null(readings);
        var expected = new List<LocalizedText>();
        foreach (var choice in Guard.Against.Null(choices))
        {
            (readings, var wrong) = Apply(readings, choice);
            if (wrong is not null)
            {
                expected.Add(wrong);
            }
        }

        return (readings, expected.ToSequence());
    }

    /// <summary>The readings with a choice made, and what was expected where it is none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static (Readings Readings, LocalizedText? Expected) Apply(Readings readings, string choice)
    {
        Guard.Against.Null(readings);
        var at = Guard.Against.Null(choice).IndexOf('=');
        var (id, answer) = at < 0 ? (choice, null) : (choice.Substring(0, at), choice.Substring(at + 1));
        var reading = ReadingCatalogue.All.FirstOrDefault(one => one.Id == id);
        if (reading is null || answer is null)
        {
            var ids = string.Join(", ", ReadingCatalogue.All.Select(one => one.Id));
            return (readings, new(
                $"ТОЛКОВАНИЕ=ОТВЕТ, где толкование — одно из: {ids}", $"READING=ANSWER with a reading out of: {ids}"));
        }

        if (reading.Id == ReadingIds.Minimum && Points.TryParse(answer.Replace(',', '.'), out var threshold)
            && threshold >= Points.Zero)
        {
            return (readings with { MinimumScore = MinimumScore.Of(threshold) }, null);
        }

        var codes = reading.Answers.Select(one => one.Code).Where(code => Stands(reading, code)).ToArray();
        return codes.Contains(answer, StringComparer.Ordinal)
            ? (reading.Choose(readings, answer), null)
            : (readings, Expected(reading, string.Join(", ", codes)));
    }

    /// <summary>Whether the reading that a choice is of has been chosen otherwise than by default already.</summary>
    internal static bool IsChosen(Readings readings, string choice) =>
        ReadingCatalogue.All.FirstOrDefault(one => choice.StartsWith(one.Id + "=", StringComparison.Ordinal)) is { } reading
        && reading.ChosenIn(readings) != reading.Default;

    private static LocalizedText Expected(Reading reading, string codes) =>
        reading.Id == ReadingIds.Minimum
            ? new($"{reading.Id}={codes} или число баллов", $"{reading.Id}={codes} or a number of points")
            : new($"{reading.Id} с ответом из числа: {codes}", $"{reading.Id} with an answer out of: {codes}");

    // A threshold is a number, and days of publication have no place in a word.
    private static bool Stands(Reading reading, string code) =>
        (reading.Id != ReadingIds.Minimum || code == reading.Default.Code)
        && (reading.Id != ReadingIds.Edition || code != nameof(EditionStart.Publication));
}
