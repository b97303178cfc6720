namespace SonkoRules.Ranking;

/// <summary>Says why an application stands at its place.</summary>
internal static class RatingExplanation
{
    public static Explanation Of(Rating rating, int place)
    {
        var parts = new List<Explanation>();
        if (place > 1) { parts.Add(Beside(rating, place - 1, place - 1)); }

        if (place < rating.Count) { parts.Add(Beside(rating, place + 1, place)); }

        return new Explanation(
            rating.Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Место в рейтинге: " : "Place in the rating: ")
                    + NumberText.Plain(place)
                    + (language == Language.Russian ? " из " : " of ") + NumberText.Plain(rating.Count)),
            parts.ToSequence());
    }

    private static Explanation Beside(Rating rating, int neighbour, int betterPlace)
    {
        var entry = rating[neighbour - 1].Entry;
        var decider = rating.DecidedAfter(betterPlace);
        var above = neighbour == betterPlace;
        return new Explanation(
            decider.Match(_ => rating.Clause, _ => rating.Rules.TieBreak.Clause, _ => rating.Rules.TieBreak.Clause, _ => rating.Clause),
            LocalizedText.Of(language => language == Language.Russian
                ? $"{(above ? "выше" : "ниже")} — «{entry.ApplicationId}» ({entry.Score.ToText(language)}); решает {decider.Name.Russian}"
                : $"{(above ? "above" : "below")} is '{entry.ApplicationId}' ({entry.Score.ToText(language)}); decided by {decider.Name.English}"));
    }
}
