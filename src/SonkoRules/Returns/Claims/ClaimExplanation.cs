using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>The reasons of a claim as a tree: the sum, then what it is computed from, then its term.</summary>
internal static class ClaimExplanation
{
    public static Explanation Of(ReturnClaim claim)
    {
        var parts = new List<Explanation>();
        switch (claim.Ground, claim.Timing)
        {
            // The last step of the path is the return with its term.
            case (ReturnGround.Breach breach, _):
                parts.Add(breach.Path.Explain());
                break;
            case (var ground, var timing):
                ground.Switch(_ => { }, _ => { }, _ => { }, unmet => parts.Add(unmet.Coefficient.Explain()));
                timing.Switch(by => parts.Add(by.Deadline.Explain()), _ => { }, _ => { }, _ => { });
                parts.AddRange(claim.Readings.Select(ReadingExplanation.Of));
                break;
        }

        return new(
            claim.Clause,
            LocalizedText.Of(language => Sum(claim, language) + Term(claim.Timing, language)),
            parts.ToSequence());
    }

    private static string Sum(ReturnClaim claim, Language language)
    {
        var russian = language == Language.Russian;
        var amount = claim.Amount.ToText(language);
        return claim.Ground.Match(
            _ => (russian ? "остаток, не использованный в срок: " : "money not used in time: ") + amount,
            _ => (russian ? "использовано не по целевому назначению: " : "money used off purpose: ") + amount,
            _ => (russian ? "нарушение условий предоставления: " : "breach of the conditions: ") + amount
                + (!claim.IsContingent
                    ? string.Empty
                    : russian ? ", если оно не будет устранено" : ", unless it is cured"),
            unmet => (russian ? "результаты не достигнуты: " : "results not reached: ")
                + Formula(unmet, claim.Amount, language));
    }

    private static string Formula(ReturnGround.UnmetResults unmet, Rubles amount, Language language) =>
        unmet.Subsidy.ToText(language)
        + " × " + FractionText.Exact(unmet.Coefficient.Value, language)
        + (unmet.Multiplier == Fraction.One ? string.Empty : " × " + FractionText.Exact(unmet.Multiplier, language))
        + " = " + amount.ToText(language)
        + (unmet.ExactKopecks == new Fraction(amount.Kopecks, 1)
            ? string.Empty
            : language == Language.Russian ? ", с округлением" : ", rounded");

    private static string Term(ReturnTiming timing, Language language)
    {
        var russian = language == Language.Russian;
        return timing.Match(
            by => (russian ? "; вернуть не позднее " : "; to be returned not later than ")
                + DeadlineText.Date(by.Deadline.LastDay, language),
            _ => russian
                ? "; срок пойдёт с получения требования министерства"
                : "; the term starts when the ministry's demand is received",
            _ => russian ? "; срок не назван" : "; no term is named",
            _ => string.Empty);
    }
}
