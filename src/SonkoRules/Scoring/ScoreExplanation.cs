namespace SonkoRules.Scoring;

/// <summary>Says how a final score came about.</summary>
internal static class ScoreExplanation
{
    public static Explanation Of(FinalScore score)
    {
        var criteria = score.Rules.Methodology.Criteria.Select((criterion, index) => OfCriterion(score, criterion, index));
        var experts = score.Experts.Select(expert => OfExpert(score.Rules.Methodology.Clauses, expert));
        return new Explanation(
            score.Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Итоговый балл: " : "Final score: ") + score.Value.ToText(language)),
            criteria.Concat(Bonuses(score)).Concat(experts).ToSequence());
    }

    private static Explanation OfCriterion(FinalScore score, Criterion criterion, int index)
    {
        var given = score.Sheets.Select(sheet => sheet.Scores[index]).ToArray();
        var part = score.Rules.SayPart(index, given.Sum(), given.Length);
        return new Explanation(
            criterion.Clause,
            LocalizedText.Of(language =>
                NumberText.Plain(criterion.Number) + ". " + criterion.Name.In(language) + ": "
                    + string.Join(" + ", given.Select(value => NumberText.Plain(value)))
                    + " = " + NumberText.Plain(given.Sum()) + "; " + part.In(language)));
    }

    private static IEnumerable<Explanation> Bonuses(FinalScore score)
    {
        score.Rules.TryFinalPoints(score.Sheets, out var before);
        foreach (var bonus in score.Bonuses)
        {
            var (from, to) = (before, score.Rules.Apply(before, bonus));
            before = to;
            yield return new Explanation(
                bonus.Clause,
                LocalizedText.Of(language =>
                    (language == Language.Russian ? $"Отметка «{bonus.Mark}»: " : $"Mark '{bonus.Mark}': ")
                        + NumberText.Decimal(from.ToDecimal(), language)
                        + bonus.Match(
                            points => " + " + NumberText.Shortest(points.Points.ToDecimal(), language),
                            multiplier => " × " + NumberText.Shortest(multiplier.Factor, language))
                        + " → " + NumberText.Decimal(to.ToDecimal(), language)));
        }
    }

    private static Explanation OfExpert(MethodologyClauses clauses, ExpertResult expert) =>
        new(
            clauses.ExpertTotal,
            LocalizedText.Of(language =>
                (language == Language.Russian ? $"Эксперт «{expert.Expert}»: " : $"Expert '{expert.Expert}': ")
                    + expert.Total.ToText(language)),
            new Explanation(
                clauses.Conclusion,
                LocalizedText.Of(language =>
                    (language == Language.Russian ? "Вывод эксперта: " : "Conclusion: ")
                        + expert.Conclusion.InWords().In(language))));
}
