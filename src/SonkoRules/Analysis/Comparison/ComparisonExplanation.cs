namespace SonkoRules.Analysis;

/// <summary>Says what was changed between two runs and what changed by it.</summary>
internal static class ComparisonExplanation
{
    public static Explanation Of(OutcomeComparison comparison) =>
        new(
            Clause.None,
            new LocalizedText(
                comparison.Differences.Count == 0 ? "Итоги не изменились" : "Итоги изменились",
                comparison.Differences.Count == 0 ? "The outcome is the same" : "The outcome changed"),
            comparison.Changes.Select(change => new Explanation(
                    Clause.None, LocalizedText.Of(language => Say(change, language))))
                .Concat(comparison.Differences.Select(difference => new Explanation(
                    difference.Clause,
                    LocalizedText.Of(language =>
                        (language == Language.Russian ? "Заявка " : "Application ")
                            + Quote(difference.ApplicationId, language) + ": " + Say(difference, language)))))
                .ToSequence());

    private static string Say(ScenarioChange change, Language language)
    {
        var russian = language == Language.Russian;
        return change.Match(
            edition => (russian ? "Редакция: " : "Edition: ") + Arrow(edition.Before.ToString(), edition.After.ToString()),
            reading => (russian ? "Толкование: " : "Reading: ") + Arrow(reading.Before.ToString(), reading.After.Answer),
            budget => (russian ? "Средства конкурса: " : "Money of the contest: ")
                + Arrow(Sums(budget.Before, language), Sums(budget.After, language)),
            withdrawn => (russian ? "Отозвана заявка " : "Withdrawn: application ") + Quote(withdrawn.ApplicationId, language),
            added => (russian ? "Добавлена заявка " : "Added: application ") + Quote(added.ApplicationId, language),
            corrected => (russian ? "Исправлена заявка " : "Corrected: application ")
                + Quote(corrected.ApplicationId, language)
                + (!corrected.Sheets ? string.Empty : russian ? " (оценочные листы)" : " (score sheets)"),
            _ => russian ? "Изменены ответы на предложения остатка" : "Other answers to the offers of what is left",
            _ => russian ? "Изменено высвобождение средств" : "Other releases of money");
    }

    private static string Say(OutcomeDifference difference, Language language)
    {
        var russian = language == Language.Russian;
        return difference.Match(
            before => (russian ? "только в первом расчёте: " : "only in the first run: ") + Say(before.Result, language),
            after => (russian ? "только во втором расчёте: " : "only in the second run: ") + Say(after.Result, language),
            score => (russian ? "балл " : "score ") + Arrow(score.Before.ToText(language), score.After.ToText(language)),
            passed => (russian ? "место " : "place ") + Places(passed.Before, passed.After)
                + (russian ? "; порядок относительно заявки " : "; the order with application ") + Quote(passed.Rival, language)
                + (russian ? ": определяется признаком: " : " is decided by ") + passed.Decider.Name.In(language),
            shifted => (russian ? "место " : "place ") + Places(shifted.Before, shifted.After)
                + (russian ? "; изменился состав заявок" : "; applications came or went"),
            tie => (tie.OpenAfter, russian) switch
            {
                (true, true) => "равенство теперь не разрешено",
                (true, false) => "its tie is now open",
                (false, true) => "равенство теперь разрешено",
                _ => "its tie is now decided",
            },
            award => (russian ? "субсидия " : "subsidy ")
                + Arrow(award.Before.ToText(language), award.After.ToText(language))
                + "; " + Arrow(award.GroundBefore.Text.In(language), award.GroundAfter.Text.In(language)));
    }

    private static string Say(ApplicationResult result, Language language) =>
        (language == Language.Russian ? "место " : "place ") + NumberText.Plain(result.Place)
            + (language == Language.Russian ? ", субсидия " : ", subsidy ") + result.Award.ToText(language);

    private static string Sums(Subsidies.Budget budget, Language language) =>
        budget.Appropriation.ToText(language) + " / " + budget.Distributed.ToText(language) + " / "
            + budget.Limits.ToText(language);

    private static string Places(int before, int after) => Arrow(NumberText.Plain(before), NumberText.Plain(after));
    private static string Arrow(string before, string after) => before == after ? after : before + " → " + after;

    private static string Quote(string id, Language language) => language == Language.Russian ? $"«{id}»" : $"'{id}'";
}
