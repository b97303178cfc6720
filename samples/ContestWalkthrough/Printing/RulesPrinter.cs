using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the edition of the order and the readings of its open points.</summary>
internal static class RulesPrinter
{
    public static void Print(Page page, LocalDate announced, ContestOutcome outcome)
    {
        var edition = outcome.Rules.Edition;
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
        PrintReadings(page, outcome);
    }

    private static void PrintReadings(Page page, ContestOutcome outcome)
    {
        var table = new TableText(page)
            .Left("Толкование", "Reading")
            .Left("Пункты", "Clauses")
            .Prose("Вопрос", "Question")
            .Prose("Принято", "Taken")
            .Left("По умолчанию", "Default");
        foreach (var applied in outcome.Readings)
        {
            var reading = ReadingCatalogue.Get(applied.Id);
            var answer = reading.ChosenIn(outcome.Rules.Readings);
            var clauses = string.Join(", ", reading.Clauses.Select(clause => clause.ToString()));
            table.Row(
                applied.Id,
                clauses.Length == 0 ? Say.Nothing : clauses,
                page.In(reading.Question),
                page.In(answer.Text) + Threshold(page, outcome, reading),
                answer == reading.Default ? page.In("да", "yes") : page.In("НЕТ", "NO"));
        }

        page.Table(table);
    }

    private static string Threshold(Page page, ContestOutcome outcome, Reading reading)
    {
        var minimum = outcome.Rules.Readings.MinimumScore;
        return reading.Id != ReadingIds.Minimum || minimum.IsNone
            ? string.Empty
            : " " + minimum.Points.ToText(page.Language) + ".";
    }
}
