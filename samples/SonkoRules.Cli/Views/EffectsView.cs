using SonkoRules.Analysis;
using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>How much a contest depends on the readings.</summary>
internal static class EffectsView
{
    public static View Of(EffectsRequest request, ReadingEffects effects, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules);
        Size(view, string.Empty, effects);
        Applications(view, effects);
        Readings(view, effects);
        LeftOut(view, effects);
        return (request.Explain ? view.Why(effects.Explain()) : view).Make(words.In(
            "Зависимость итогов конкурса от толкований", "How much the contest depends on the readings"));
    }

    /// <summary>The same as a part of a contest: who wins whatever the readings are, whose subsidy depends on them, which
    /// of them moves what.</summary>
    public static void Screen(ViewBuilder view, ReadingEffects effects, ContestOutcome outcome)
    {
        var words = view.Words;
        Size(view, words.In("Изменения при другом толковании", "What would change under another reading"), effects);
        view.Say(
            "Состав надлежащих заявок неизменен: толкования, от которых он зависит, не рассматриваются.",
            "The proper applications stay the same here: the readings that decide on them are not varied.");
        ApplicationEffect[] byPlace = [.. outcome.Rating.Select(one => effects.EffectOn(one.Entry.ApplicationId))];
        view.Say(words.In("Заявки с неизменной субсидией: ", "Always get the same subsidy: ")
            + Ids(byPlace.Where(one => one.Winning == Winning.Always && !Moves(one))));
        view.Say(words.In("Заявки без субсидии при всех сочетаниях: ", "Never get a subsidy: ")
            + Ids(byPlace.Where(one => one.Winning == Winning.Never)));
        var grid = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Word("Признаётся победителем", "Wins")
            .Word("Места", "Places")
            .Number("Субсидия от", "Subsidy from")
            .Number("до", "to")
            .Prose("Влияющие толкования", "Readings that move it");
        foreach (var one in byPlace.Where(one => one.Winning != Winning.Never && Moves(one)))
        {
            grid.Row(
                Cell.Of(one.ApplicationId),
                Wins(one, words),
                Places(one),
                Cell.Of(one.LeastAward),
                Cell.Of(one.GreatestAward),
                Cell.Of(string.Join(", ", effects.Readings
                    .Where(reading => reading.GreatestMoves.Any(move =>
                        move.ApplicationId == one.ApplicationId && move.Award > Rubles.Zero))
                    .Select(reading => reading.Answer.Id))));
        }

        view.Add(grid.Make(words.In("Заявки, субсидия по которым зависит от толкований", "Whose subsidy depends on the readings")));
        Readings(view, effects);
        LeftOut(view, effects);
    }

    private static bool Moves(ApplicationEffect application) => application.LeastAward != application.GreatestAward;

    private static string Ids(IEnumerable<ApplicationEffect> applications) =>
        string.Join(" ", applications.Select(one => one.ApplicationId)) is { Length: > 0 } some ? some : "—";

    private static void Size(ViewBuilder view, string heading, ReadingEffects effects)
    {
        var words = view.Words;
        var different = effects.Results.Count(one => one.Value is ContestResult.Computed);
        view.Facts(
            heading,
            (words.In("Сочетаний толкований", "Combinations of readings"), Cell.Of(effects.Combinations)),
            (words.In("Разных итогов", "Different outcomes"), Cell.Of(different)),
            (words.In("Сочетаний, при которых расчёт невозможен", "Combinations that cannot be computed"),
                Cell.Of(effects.RefusedCombinations)));
    }

    private static void Applications(ViewBuilder view, ReadingEffects effects)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Заявка", "Application")
            .Word("Признаётся победителем", "Wins")
            .Word("Места", "Places")
            .Number("Балл от", "Score from")
            .Number("до", "to")
            .Number("Субсидия от", "Subsidy from")
            .Number("до", "to");
        foreach (var one in effects.Applications)
        {
            grid.Row(
                Cell.Of(one.ApplicationId),
                Wins(one, words),
                Places(one),
                Cell.Of(one.LeastScore),
                Cell.Of(one.GreatestScore),
                Cell.Of(one.LeastAward),
                Cell.Of(one.GreatestAward));
        }

        view.Add(grid.Make(words.In("Заявки при всех сочетаниях", "The applications under all combinations"), isMain: true));
    }

    private static Cell Wins(ApplicationEffect one, Words words) =>
        Cell.Of(one.Winning switch
        {
            Winning.Always => words.In("при всех сочетаниях", "always"),
            Winning.Never => words.In("ни при одном сочетании", "never"),
            _ => Words.Whole(one.WinningCombinations) + words.In(" из ", " of ") + Words.Whole(one.Combinations),
        });

    private static Cell Places(ApplicationEffect one) =>
        Cell.Of(one.BestPlace == one.WorstPlace
            ? Words.Whole(one.BestPlace)
            : Words.Whole(one.BestPlace) + "–" + Words.Whole(one.WorstPlace));

    private static void Readings(ViewBuilder view, ReadingEffects effects)
    {
        var words = view.Words;
        var grid = new GridBuilder(words)
            .Word("Толкование", "Reading")
            .Prose("Другой ответ", "Another answer")
            .Number("Изменено субсидий", "Subsidies changed")
            .Number("Изменено победителей", "Wins changed")
            .Number("Наибольшее изменение", "At most by");
        foreach (var change in effects.Readings.SelectMany(effect => effect.Changes))
        {
            var awards = change.Moves.Where(move => move.Before.Award != move.After.Award).ToArray();
            var isRefused = change.Result is ContestResult.Refused;
            grid.Row(
                Cell.Of(change.Answer.Id),
                Cell.Of(Answer(change.Answer, words)
                    + (isRefused ? words.In(" (расчёт невозможен)", " (cannot be computed)") : string.Empty)),
                isRefused ? Cell.Nothing : Cell.Of(awards.Length),
                isRefused ? Cell.Nothing : Cell.Of(awards.Count(move => move.WinsOrLoses)),
                isRefused ? Cell.Nothing : Cell.Of(Greatest(awards)));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In(
                "Влияние каждого другого ответа, рассмотренного отдельно", "What each other answer changes, taken by itself")));
        }
    }

    private static void LeftOut(ViewBuilder view, ReadingEffects effects)
    {
        var words = view.Words;
        var grid = new GridBuilder(words).Prose("Причина", "Why").Prose("Толкования", "Readings");
        foreach (var group in effects.LeftOut.GroupBy(one => words.In(one.Text)))
        {
            grid.Row(Cell.Of(group.Key), Cell.Of(string.Join(", ", group.Select(one => one.Answer.Id))));
        }

        if (grid.Count > 0)
        {
            view.Add(grid.Make(words.In("Толкования, не влияющие на итоги", "Readings that change nothing")));
        }
    }

    private static Rubles Greatest(IEnumerable<ApplicationMove> moves) =>
        moves.Aggregate(Rubles.Zero, (most, move) => Rubles.Max(
            most,
            Rubles.Max(move.Before.Award, move.After.Award) - Rubles.Min(move.Before.Award, move.After.Award)));

    // The answer to R-MINIMUM carries its threshold after its code; only what stands before it is in the catalogue.
    private static string Answer(AppliedReading applied, Words words)
    {
        var parts = applied.Answer.Split('=');
        var known = ReadingCatalogue.Get(applied.Id).Answers.FirstOrDefault(one => one.Code == parts[0]);
        return known is null ? applied.Answer : string.Join(" ", parts.Skip(1).Prepend(words.In(known.Text)));
    }
}
