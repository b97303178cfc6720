using System.Collections.Generic;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints on one screen what would change under other readings: who wins whatever they are, whose subsidy
/// depends on them, which of them moves what.</summary>
internal static class ReadingEffectsPrinter
{
    private const int IdsInLine = 20;

    public static void Print(Page page, LocalDate announced, ContestOutcome outcome)
    {
        var effects = ReadingEffects.Of(
            outcome.Rules,
            outcome.Input,
            new ReadingsToTry { Announcement = new Announcement.On(announced, SmolenskRules.History) });
        page.Heading("Что изменилось бы при другом толковании", "What would change under another reading");
        PrintSize(page, effects);
        ApplicationEffect[] byPlace = [.. outcome.Rating.Select(one => effects.EffectOn(one.Entry.ApplicationId))];
        PrintWinners(page, effects, byPlace);
        PrintReadings(page, effects);
        PrintLeftOut(page, effects);
    }

    private static void PrintSize(Page page, ReadingEffects effects)
    {
        var combinations = Say.Whole(effects.Combinations);
        var results = Say.Whole(effects.Results.Count(one => one.Value is ContestResult.Computed));
        var refused = Say.Whole(effects.RefusedCombinations);
        page.Line(
            $"Сочетаний толкований, от которых зависят итоги: {combinations}; разных итогов: {results}.",
            $"Combinations of the readings that bear on the outcome: {combinations}; different outcomes: {results}.");
        if (effects.RefusedCombinations > 0)
        {
            page.Line(
                $"Ещё при {refused} из них конкурс с этими данными рассчитать нельзя.",
                $"Under {refused} of them the contest cannot be computed with these data.");
        }

        page.Line(
            "Состав надлежащих заявок здесь не меняется: толкования, от которых зависит он, не перебираются.",
            "The proper applications stay the same here: the readings that decide on them are not varied.");
    }

    private static void PrintWinners(Page page, ReadingEffects effects, ApplicationEffect[] byPlace)
    {
        Ids(
            page,
            "Всегда получают одну и ту же субсидию",
            "Always get the same subsidy",
            byPlace.Where(one => one.Winning == Winning.Always && !Moves(one)));
        Ids(
            page,
            "Не получают субсидии никогда",
            "Never get a subsidy",
            byPlace.Where(one => one.Winning == Winning.Never));
        var table = new TableText(page)
            .Right("Заявка", "Application")
            .Left("Побеждает", "Wins")
            .Left("Места", "Places")
            .Right("Субсидия от", "Subsidy from")
            .Right("до", "to")
            .Prose("От каких толкований зависит", "Readings that move it");
        foreach (var one in byPlace.Where(one => one.Winning != Winning.Never && Moves(one)))
        {
            var share = $"{Say.Whole(one.WinningCombinations)}/{Say.Whole(one.Combinations)}";
            table.Row(
                one.ApplicationId,
                one.Winning == Winning.Always ? page.In("всегда", "always") : share,
                Range(one.BestPlace, one.WorstPlace),
                one.LeastAward.ToText(page.Language),
                one.GreatestAward.ToText(page.Language),
                string.Join(
                    ", ",
                    effects.Readings.Where(reading => Moves(reading, one)).Select(reading => reading.Answer.Id)));
        }

        page.Table(table);
    }

    private static void PrintReadings(Page page, ReadingEffects effects)
    {
        var table = new TableText(page)
            .Left("Толкование", "Reading")
            .Prose("Другой ответ", "Another answer")
            .Right("Меняет субсидий", "Subsidies changed")
            .Right("Меняет побед", "Wins changed")
            .Right("Больше всего — на", "At most by");
        foreach (var effect in effects.Readings)
        {
            foreach (var change in effect.Changes)
            {
                var awards = change.Moves.Where(move => move.Before.Award != move.After.Award).ToArray();
                var refused = change.Result is ContestResult.Refused;
                table.Row(
                    effect.Answer.Id,
                    Answer(page, change.Answer),
                    refused ? Say.Nothing : Say.Whole(awards.Length),
                    refused ? Say.Nothing : Say.Whole(awards.Count(move => move.WinsOrLoses)),
                    refused
                        ? page.In("не рассчитать", "not computable")
                        : Greatest(awards).ToText(page.Language));
            }
        }

        page.Table(table);
        page.Line(
            "Каждый ответ взят сам по себе, остальные толкования — как выше.",
            "Each answer is taken by itself, the other readings as above.");
    }

    private static void PrintLeftOut(Page page, ReadingEffects effects)
    {
        foreach (var group in effects.LeftOut.GroupBy(one => page.In(one.Text)))
        {
            page.Line(string.Join(", ", group.Select(one => one.Answer.Id)) + ": " + group.Key + ".");
        }
    }

    private static void Ids(Page page, string russian, string english, IEnumerable<ApplicationEffect> applications)
    {
        string[] ids = [.. applications.Select(one => one.ApplicationId)];
        page.Line(page.In(russian, english) + ": " + Say.Applications(ids.Length, page.Language) + ".");
        foreach (var line in ids.Chunk(IdsInLine))
        {
            page.Line("  " + string.Join(" ", line));
        }
    }

    private static bool Moves(ApplicationEffect application) => application.LeastAward != application.GreatestAward;

    private static bool Moves(ReadingEffect reading, ApplicationEffect application) =>
        reading.GreatestMoves.Any(move => move.ApplicationId == application.ApplicationId && move.Award > Rubles.Zero);

    private static Rubles Greatest(IEnumerable<ApplicationMove> moves) =>
        moves.Aggregate(Rubles.Zero, (most, move) => Rubles.Max(most, Difference(move)));

    private static Rubles Difference(ApplicationMove move) =>
        move.Before.Award > move.After.Award
            ? move.Before.Award - move.After.Award
            : move.After.Award - move.Before.Award;

    private static string Answer(Page page, AppliedReading answer)
    {
        var known = ReadingCatalogue.Get(answer.Id).Answers.FirstOrDefault(one => one.Code == answer.Answer);
        return known is null ? answer.Answer : page.In(known.Text);
    }

    private static string Range(int best, int worst) =>
        best == worst ? Say.Whole(best) : Say.Whole(best) + "–" + Say.Whole(worst);
}
