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
            "Where the order can be read in more than one way, these readings were taken. They are a choice, not legal advice.");
        PrintReadings(page, outcome);
    }

    private static void PrintReadings(Page page, ContestOutcome outcome)
    {
        var table = new TableText(page)
            .Left("Толкование", "Reading")
            .Left("Пункты", "Clauses")
            .Prose("Принято", "Taken")
            .Left("По умолчанию", "Default");
        foreach (var applied in outcome.Readings)
        {
            var reading = ReadingCatalogue.Get(applied.Id);
            var answer = reading.ChosenIn(outcome.Rules.Readings);
            var isMinimum = reading.Id == ReadingIds.Minimum && answer != reading.Default;
            table.Row(
                applied.Id,
                reading.Clauses.Count == 0 ? Say.Nothing : string.Join(", ", reading.Clauses.Select(one => one.ToString())),
                page.In(answer.Text)
                    + (isMinimum ? " " + outcome.Rules.Readings.MinimumScore.Points.ToText(page.Language) + "." : string.Empty),
                answer == reading.Default ? page.In("да", "yes") : page.In("НЕТ", "NO"));
        }

        page.Table(table);
    }
}
