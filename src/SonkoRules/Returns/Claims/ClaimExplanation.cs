using SonkoRules.Deadlines;

namespace SonkoRules.Returns;

/// <summary>The reasons of a claim as a tree: the sum, then what it is computed from, then its term.</summary>
internal static class ClaimExplanation
{
    public static Explanation Of(ReturnClaim claim)
    {
        var parts = new List<Explanation>();
        // The last step of the path is the return with its term.
        if (claim.Path is { } path)
        {
            parts.Add(path.Explain());
        }
        else
        {
            claim.Ground.Switch(_ => { }, _ => { }, _ => { }, unmet => parts.Add(unmet.Coefficient.Explain()));
            claim.Timing.Switch(by => parts.Add(by.Deadline.Explain()), _ => { }, _ => { }, _ => { }, _ => { });
        }

        parts.AddRange(claim.ReadingsOfSum.Select(ReadingExplanation.Of));

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
            _ => (russian ? "использовано не по целевому назначению: " : "money used off purpose: ") + amount
                + UnlessCured(claim, russian),
            breach => (breach.Path.Facts.Kind == BreachKind.Conditions
                    ? russian ? "нарушение условий предоставления: " : "breach of the conditions: "
                    : russian ? "нарушение порядка предоставления: " : "breach of the procedure: ")
                + amount + UnlessCured(claim, russian),
            unmet => (!claim.IsForecast
                    ? russian ? "результаты не достигнуты: " : "results not reached: "
                    : (russian ? "прогноз на " : "forecast as of ") + DateText.Of(unmet.Values.Day, language)
                        + (russian ? ", дата достижения результатов — " : ", the date of the results is ")
                        + DateText.Of(unmet.ResultsDue, language) + ": ")
                + (claim.Clause == unmet.Coefficient.Clause ? Formula(unmet, claim.Amount, language) : amount));
    }

    private static string UnlessCured(ReturnClaim claim, bool russian) =>
        !claim.IsContingent
            ? string.Empty
            : russian ? ", если оно не будет устранено" : ", unless it is cured";

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
            _ => string.Empty,
            waits => (waits.Deadline is not { } due
                    ? string.Empty
                    : (russian ? "; вернуть не позднее " : "; to be returned not later than ")
                        + DeadlineText.Date(due.LastDay, language))
                + (russian ? "; требование министерства ещё не получено" : "; not yet demanded by the ministry"));
    }
}
