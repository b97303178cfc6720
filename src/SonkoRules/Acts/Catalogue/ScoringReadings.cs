namespace SonkoRules.Acts;

/// <summary>The readings that scoring depends on.</summary>
internal static class ScoringReadings
{
    public static Sequence<Reading> All { get; } = Sequence.Of(
        Reading.Choice(
            ReadingIds.Panel,
            "A1.3 A1.13",
            Basis.Literal,
            new(
                "Сколько экспертов должны оценить заявку: ровно три или сколько её оценили?",
                "How many experts must score an application: exactly three, or as many as did?"),
            new(
                "Пункт 3 прямо называет число; слова пункта 13 об оценивших экспертах относятся к ним же.",
                "Point 3 states the number; the words of point 13 on the experts who scored mean the same ones."),
            readings => readings.Panel,
            (readings, answer) => readings with { Panel = answer },
            (PanelReading.FullPanel, new(
                "Ровно столько, сколько называет методика.", "Exactly as many as the methodology names.")),
            (PanelReading.ThoseWhoScored, new(
                "Те, кто оценил: не менее одного и не больше, чем называет методика.",
                "Those who scored: at least one and no more than the methodology names."))),
        Reading.Choice(
            ReadingIds.Grid,
            "A1.6 A1.9",
            Basis.Literal,
            new(
                "Допустимы ли баллы между теми, которые описаны в таблицах?",
                "May a score lie between those that the tables describe?"),
            new(
                "Пункт 6 требует лишь целого числа в пределах шкалы; таблицы пункта 9 описывают опорные значения. "
                + "В первых двух редакциях описаны все целые от 0 до 10, в третьей — 0, 10, …, 100.",
                "Point 6 asks only for a whole number within the scale; the tables of point 9 describe reference "
                + "values. In the first two editions they describe every whole number from 0 to 10, in the third "
                + "0, 10, …, 100."),
            readings => readings.ScoreGrid,
            (readings, answer) => readings with { ScoreGrid = answer },
            (ScoreGrid.AnyInteger, new("Да: любое целое число шкалы.", "Yes: any whole number of the scale.")),
            (ScoreGrid.DescribedOnly, new("Нет: только описанные значения.", "No: only the values described."))),
        Reading.Choice(
            ReadingIds.Bands,
            "A1.10",
            Basis.Harmonised,
            new(
                "Какому выводу отвечает сумма между полосами, например 49,95 или 59,95?",
                "Which conclusion does a total between two bands have, such as 49.95 or 59.95?"),
            new(
                "Каждая полоса начинается со своей нижней границы («от 50», «от 60»); кто её не достиг, остаётся в "
                + "предыдущей. Верхние границы с десятыми лишь записывают то же короче.",
                "Each band begins at its lower bound (\"from 50\", \"from 60\"); a total that has not reached it "
                + "stays in the band before. The upper bounds with tenths only say the same in short."),
            readings => readings.ConclusionGaps,
            (readings, answer) => readings with { ConclusionGaps = answer },
            (ConclusionGaps.HalfOpenBands, new(
                "Полоса длится до начала следующей: меньше 60 — ещё не рекомендовано, меньше 50 — не рекомендовано.",
                "A band lasts up to the start of the next: below 60 is not yet recommended, below 50 not "
                + "recommended.")),
            (ConclusionGaps.RoundToTenths, new(
                "Сумма сначала округляется до десятых: 59,95 становится 60,0.",
                "The total is rounded to tenths first: 59.95 becomes 60.0.")),
            (ConclusionGaps.NoConclusion, new(
                "Никакому: ни одна полоса её не содержит.", "None: no band holds it."))),
        Reading.Choice(
            ReadingIds.Round,
            "A1.13",
            Basis.Literal,
            new(
                "Какие числа округляются до сотых: взвешенные средние, их сумма или сами средние?",
                "Which numbers are rounded to hundredths: the weighted means, their sum, or the means themselves?"),
            new(
                "Множественное число «полученных чисел» указывает на взвешенные средние по критериям.",
                "The plural of \"the numbers obtained\" points to the weighted means of the criteria."),
            readings => readings.ScoreRounding,
            (readings, answer) => readings with { ScoreRounding = answer },
            (ScoreRounding.EachWeightedMean, new(
                "Каждое взвешенное среднее, затем сумма.", "Each weighted mean, then the sum.")),
            (ScoreRounding.Sum, new("Только сумма взвешенных средних.", "Only the sum of the weighted means.")),
            (ScoreRounding.EachMean, new(
                "Каждое среднее до умножения на коэффициент; сумма затем тоже приводится к сотым.",
                "Each mean before its weight; the sum is then brought to hundredths too.")),
            (ScoreRounding.EachMeanAndProduct, new(
                "И средние, и произведения; от первого варианта отличается только в первой и второй редакциях.",
                "Both the means and the products; it differs from the first answer in the first two editions only."))),
        Reading.Choice(
            ReadingIds.Half,
            "A1.13",
            Basis.Convention,
            new("Куда округляется ровно половина сотой?", "Where does exactly half of a hundredth go?"),
            new(
                "Порядок молчит; обычное правило арифметики — от нуля, и других правил в подобных актах не встречено. "
                + "При трёх экспертах половина возможна, только если до сотых округляются сами средние.",
                "The order is silent; the common rule of arithmetic is away from zero, and no other was met in acts of "
                + "this kind. With three experts a half can occur only where the means themselves are rounded to "
                + "hundredths."),
            readings => readings.HalfRounding,
            (readings, answer) => readings with { HalfRounding = answer },
            (HalfRounding.AwayFromZero, new(
                "От нуля: 0,005 становится 0,01.", "Away from zero: 0.005 becomes 0.01.")),
            (HalfRounding.ToEven, new(
                "К чётному: 0,005 становится 0,00, а 0,015 — 0,02.",
                "To even: 0.005 becomes 0.00, and 0.015 becomes 0.02."))));
}
