namespace SonkoRules.Analysis;

/// <summary>Says on one screen how much a contest depends on its readings.</summary>
internal static class ReadingEffectsExplanation
{
    public static Explanation Of(ReadingEffects effects) =>
        new(
            Clause.None,
            LocalizedText.Of(language => SaySize(effects, language)),
            effects.Applications.Where(application => application.Winning != Winning.Never).Select(OfApplication)
                .Append(Never(effects))
                .Concat(effects.Readings.Select(OfReading))
                .Concat(effects.LeftOut.Select(OfLeftOut))
                .ToSequence());

    private static string SaySize(ReadingEffects effects, Language language) =>
        language == Language.Russian
            ? $"Сочетаний толкований: {NumberText.Plain(effects.Combinations)}, разных исходов: {NumberText.Plain(effects.Results.Count)}, без расчёта: {NumberText.Plain(effects.RefusedCombinations)}"
            : $"Combinations of readings: {NumberText.Plain(effects.Combinations)}, different results: {NumberText.Plain(effects.Results.Count)}, not computable: {NumberText.Plain(effects.RefusedCombinations)}";

    private static Explanation OfApplication(ApplicationEffect application) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
            {
                var always = application.Winning == Winning.Always;
                var who = language == Language.Russian
                    ? $"Заявка «{application.ApplicationId}» побеждает " + (always
                        ? "всегда"
                        : $"при {NumberText.Plain(application.WinningCombinations)} сочетаниях из {NumberText.Plain(application.Combinations)}")
                    : $"Application '{application.ApplicationId}' wins " + (always
                        ? "always"
                        : $"under {NumberText.Plain(application.WinningCombinations)} combinations of {NumberText.Plain(application.Combinations)}");
                return who + ": " + Range(
                        application.LeastAward.ToText(language), application.GreatestAward.ToText(language))
                    + OfOpen(application, language);
            }));

    private static string OfOpen(ApplicationEffect application, Language language) =>
        (application.OpenCombinations, language) switch
        {
            (0, _) => string.Empty,
            (var open, Language.Russian) => $"; при {NumberText.Plain(open)} из них решает неразрешённое равенство",
            (var open, _) => $"; under {NumberText.Plain(open)} of these an open tie decides",
        };

    private static Explanation Never(ReadingEffects effects)
    {
        var never = string.Join(", ", effects.Applications
            .Where(application => application.Winning == Winning.Never)
            .Select(application => application.ApplicationId));
        return new Explanation(
            Clause.None,
            new LocalizedText(
                "Не побеждают никогда: " + (never.Length == 0 ? "таких нет" : never),
                "Never win: " + (never.Length == 0 ? "none" : never)));
    }

    private static Explanation OfReading(ReadingEffect effect)
    {
        var reading = ReadingCatalogue.Get(effect.Answer.Id);
        return new Explanation(
            reading.Clauses.Count > 0 ? reading.Clauses[0] : Clause.None,
            LocalizedText.Of(language => reading.Id + ". " + reading.Question.In(language) + " " + Together(effect, language)),
            effect.Changes.Select(OfChange).ToSequence());
    }

    private static string Together(ReadingEffect effect, Language language)
    {
        var moved = NumberText.Plain(effect.GreatestMoves.Count);
        var decided = NumberText.Plain(effect.GreatestMoves.Count(move => move.DecidesWin));
        var most = effect.GreatestMoves.Aggregate(Rubles.Zero, (most, move) => Rubles.Max(most, move.Award))
            .ToText(language);
        return language == Language.Russian
            ? $"Наибольшее влияние: заявок {moved}, из них решает победу {decided}, субсидия до {most}"
            : $"The greatest effect: applications {moved}, of which it decides the win of {decided}, a subsidy by {most}";
    }

    private static Explanation OfChange(ReadingChange change) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                change.Answer.Answer + ": " + (change.Result is ContestResult.Refused refused
                    ? (language == Language.Russian ? "не рассчитать: " : "not computable: ")
                        + refused.Errors[0].Message.In(language)
                    : change.Moves.Count == 0
                        ? language == Language.Russian ? "само по себе ничего не меняет" : "alone it changes nothing"
                        : string.Join("; ", change.Moves.Select(move => Say(move, language))))));

    private static string Say(ApplicationMove move, Language language)
    {
        var (before, after) = (move.Before, move.After);
        var text = language == Language.Russian ? $"«{move.ApplicationId}»" : $"'{move.ApplicationId}'";
        if (before.Place != after.Place)
        {
            text += (language == Language.Russian ? " место " : " place ")
                + Arrow(NumberText.Plain(before.Place), NumberText.Plain(after.Place));
        }

        if (before.Score != after.Score)
        {
            text += (language == Language.Russian ? " балл " : " score ") + Arrow(
                NumberText.Decimal(before.Score.ToDecimal(), language),
                NumberText.Decimal(after.Score.ToDecimal(), language));
        }

        if (before.Award != after.Award)
        {
            text += (language == Language.Russian ? " субсидия " : " subsidy ")
                + Arrow(before.Award.ToText(language), after.Award.ToText(language));
        }

        if (before.TieUnresolved != after.TieUnresolved)
        {
            text += (language, after.TieUnresolved) switch
            {
                (Language.Russian, true) => " равенство не разрешено",
                (Language.Russian, false) => " равенство разрешено",
                (_, true) => " the tie is open",
                _ => " the tie is decided",
            };
        }

        if (before.AwardOpen != after.AwardOpen)
        {
            text += (language, after.AwardOpen) switch
            {
                (Language.Russian, true) => " субсидия зависит от неразрешённого равенства",
                (Language.Russian, false) => " субсидия не зависит от неразрешённого равенства",
                (_, true) => " the subsidy depends on an open tie",
                _ => " the subsidy depends on no open tie",
            };
        }

        return text;
    }

    private static Explanation OfLeftOut(LeftOutReading leftOut) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                leftOut.Answer.Id + (language == Language.Russian ? " не перебирается: " : " is not varied: ")
                    + leftOut.Text.In(language)));

    private static string Range(string least, string greatest) => least == greatest ? least : least + " – " + greatest;
    private static string Arrow(string before, string after) => before + " → " + after;
}
