using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The editions and the readings.</summary>
internal static class RulesView
{
    public static View Of(RulesRequest request, EditionHistory history, Words words)
    {
        var editions = new GridBuilder(words)
            .Word("Редакция", "Edition")
            .Word("Акт", "Act")
            .Word("Дата акта", "Date of the act")
            .Prose("Содержание изменений", "What changed");
        foreach (var edition in history.Editions)
        {
            editions.Row(
                Cell.Of(edition.Id), Cell.Of("№ " + edition.Act.Number), Cell.Of(edition.Act.Date), Cell.Of(words.In(edition.Changes)));
        }

        var readings = new GridBuilder(words)
            .Word("Толкование", "Reading")
            .Prose("Пункты", "Clauses")
            .Prose("Вопрос", "Question")
            .Prose("Ответы; первый — по умолчанию", "Answers; the first is the default")
            .Word("Выбран", "Chosen");
        foreach (var reading in ReadingCatalogue.All)
        {
            readings.Row(
                Cell.Of(reading.Id),
                Cell.Of(reading.Clauses),
                Cell.Of(words.In(reading.Question)),
                Cell.Of(string.Join("; ", reading.Answers.Select(answer => answer.Code + " — " + words.In(answer.Text).TrimEnd('.')))),
                Cell.Of(reading.ChosenIn(request.Readings).Code));
        }

        return new ViewBuilder(words)
            .Say(
                "Более поздние акты просмотрены по " + words.Day(history.CheckedTo) + ".",
                "Later acts were looked for up to " + words.Day(history.CheckedTo) + ".")
            .Add(editions.Make(words.In("Редакции", "Editions")))
            .Add(readings.Make(words.In("Толкования", "Readings"), isMain: true))
            .Make(words.In("Редакции порядка и толкования", "Editions of the order and readings"));
    }
}
