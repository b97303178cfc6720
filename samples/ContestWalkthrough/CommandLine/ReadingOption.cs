using System;
using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.CommandLine;

/// <summary>Applies one --reading to a set of readings.</summary>
internal static class ReadingOption
{
    /// <summary>The readings with one more choice, or what is expected instead.</summary>
    public static (Readings Readings, LocalizedText? Expected) Apply(Readings readings, string text)
    {
        var parts = text.Split('=', 2);
        var reading = ReadingsUsed.All.FirstOrDefault(one => one.Id == parts[0]);
        if (reading is null || parts.Length == 1)
        {
            var known = string.Join(", ", ReadingsUsed.All.Select(one => one.Id));
            return (readings, new(
                $"ТОЛКОВАНИЕ=ОТВЕТ, где толкование — одно из: {known}",
                $"READING=ANSWER with a reading out of: {known}"));
        }

        if (reading.Id == ReadingIds.Minimum && Points.TryParse(parts[1].Replace(',', '.'), out var threshold))
        {
            return (readings with { MinimumScore = MinimumScore.Of(threshold) }, null);
        }

        var answers = reading.Answers.Select(answer => answer.Code).Where(code => Stands(reading, code)).ToArray();
        return answers.Contains(parts[1], StringComparer.Ordinal)
            ? (reading.Choose(readings, parts[1]), null)
            : (readings, Expected(reading, string.Join(", ", answers)));
    }

    private static LocalizedText Expected(Reading reading, string answers) =>
        reading.Id == ReadingIds.Minimum
            ? new($"{reading.Id}={answers} или число баллов", $"{reading.Id}={answers} or a number of points")
            : new($"{reading.Id} с ответом из числа: {answers}", $"{reading.Id} with an answer out of: {answers}");

    // A threshold is a number, and days of publication have no place in the files.
    private static bool Stands(Reading reading, string code) =>
        (reading.Id != ReadingIds.Minimum || code == reading.Default.Code)
        && (reading.Id != ReadingIds.Edition || code != nameof(EditionStart.Publication));
}
