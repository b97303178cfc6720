using SonkoRules.Quantities;

namespace SonkoRules.Acts;

/// <summary>The readings that scoring depends on.</summary>
internal static class ScoringReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.Round,
            "A1.13",
            new(
                "Какие числа округляются до сотых: взвешенные средние, их сумма или сами средние?",
                "Which numbers are rounded to hundredths: the weighted means, their sum, or the means themselves?"),
            new(
                "Множественное число «полученных чисел» указывает на взвешенные средние по критериям.",
                "The plural of \"the numbers obtained\" points to the weighted means of the criteria."),
            readings => readings.ScoreRounding,
            (readings, answer) => readings with { ScoreRounding = answer },
            (ScoreRounding.EachWeightedMean, new(
                "Каждое взвешенное среднее, затем сумма.",
                "Each weighted mean, then the sum.")),
            (ScoreRounding.Sum, new(
                "Только сумма взвешенных средних.",
                "Only the sum of the weighted means.")),
            (ScoreRounding.EachMean, new(
                "Каждое среднее до умножения на коэффициент; сумма затем тоже приводится к сотым.",
                "Each mean before its weight; the sum is then brought to hundredths too."))));
}
