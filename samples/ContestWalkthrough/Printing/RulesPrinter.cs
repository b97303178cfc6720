using System.Linq;
using NodaTime;
using SonkoRules.Acts;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the edition of the order and the readings of its open points.</summary>
internal static class RulesPrinter
{
    public static void Print(Page page, LocalDate announced, Rulebook rules)
    {
        var edition = rules.Edition;
        page.Line("ИТОГИ КОНКУРСА", "THE OUTCOME OF THE CONTEST");
        page.Heading("Правила", "Rules");
        page.Line(
            $"Конкурс объявлен {Say.Day(announced, page.Language)}, редакция {edition}.",
            $"The contest was announced on {Say.Day(announced, page.Language)}, edition {edition}.");
        page.Line(page.In(edition.Changes));
        var checkedTo = Say.Day(SmolenskRules.History.CheckedTo, page.Language);
        page.Line(
            $"Акты просмотрены по {checkedTo}; более поздние изменения порядка здесь не учтены.",
            $"Acts were looked through up to {checkedTo}; later changes of the order are not known here.");
        page.Line(
            "Где порядок допускает разное понимание, взяты толкования ниже. Это выбор, а не юридическая консультация.",
            "Where the order can be read in more than one way, these readings were taken: a choice, not legal advice.");
        PrintReadings(page, rules.Readings);
    }

    private static void PrintReadings(Page page, Readings readings)
    {
        var table = new TableText(page)
            .Left("Толкование", "Reading")
            .Prose("Пункты", "Clauses")
            .Prose("Вопрос", "Question")
            .Prose("Принято", "Taken")
            .Left("По умолчанию", "Default");
        foreach (var reading in ReadingsUsed.All)
        {
            var answer = reading.ChosenIn(readings);
            var clauses = string.Join(", ", reading.Clauses.Select(clause => clause.ToString()));
            table.Row(
                reading.Id,
                clauses.Length == 0 ? Say.Nothing : clauses,
                page.In(reading.Question),
                page.In(answer.Text) + Threshold(page, readings, reading),
                answer == reading.Default ? page.In("да", "yes") : page.In("НЕТ", "NO"));
        }

        page.Table(table);
    }

    private static string Threshold(Page page, Readings readings, Reading reading)
    {
        var minimum = readings.MinimumScore;
        return reading.Id != ReadingIds.Minimum || minimum.IsNone
            ? string.Empty
            : " " + minimum.Points.ToText(page.Language) + ".";
    }
}
