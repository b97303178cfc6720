namespace SonkoRules.Subsidies;

/// <summary>Says why an application won.</summary>
internal static class AwardExplanation
{
    public static Explanation Of(Award award) =>
        new(
            award.Clause,
            LocalizedText.Of(language => (language, award.IsFromRemainder) switch
            {
                (Language.Russian, false) =>
                    $"Победитель: в лимитах оставалось {award.Available.ToText(language)}, учтено {award.Counted.ToText(language)}",
                (Language.Russian, true) =>
                    $"Победитель по остатку: оставалось {award.Available.ToText(language)}, запрос {award.Position.Entry.Request.ToText(language)}"
                        + (award.IsReduced ? $" уменьшен до {award.Size.Request.ToText(language)}" : " не уменьшался"),
                (_, false) =>
                    $"Winner: the limits still had {award.Available.ToText(language)}, counted {award.Counted.ToText(language)}",
                _ =>
                    $"Winner of the remainder: {award.Available.ToText(language)} was left, the request of {award.Position.Entry.Request.ToText(language)}"
                        + (award.IsReduced ? $" was reduced to {award.Size.Request.ToText(language)}" : " was not reduced"),
            }),
            Parts(award).ToSequence());

    private static IEnumerable<Explanation> Parts(Award award)
    {
        if (award.IsCut) { yield return Cut(award); }

        yield return award.Size.Explain();
        if (award.ReleasedLater > Rubles.Zero)
        {
            yield return new Explanation(
                Clause.None,
                LocalizedText.Of(language =>
                    (language == Language.Russian ? "Высвобождено впоследствии: " : "Released later: ")
                        + award.ReleasedLater.ToText(language)
                        + (language == Language.Russian ? ", остаётся " : ", which leaves ") + award.Amount.ToText(language)));
        }
    }

    private static Explanation Cut(Award award) =>
        new(
            award.Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Пропорциональное сокращение: " : "Cut in proportion: ")
                    + award.Size.Amount.ToText(language) + " × " + award.Size.Budget.Limits.ToText(language)
                    + " / " + award.SumOfSizes.ToText(language) + " = " + (award.Amount + award.ReleasedLater).ToText(language)));
}
