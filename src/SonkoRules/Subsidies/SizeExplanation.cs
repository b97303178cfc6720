namespace SonkoRules.Subsidies;

/// <summary>Says how the size of a subsidy came about.</summary>
internal static class SizeExplanation
{
    public static Explanation Of(SubsidySize size)
    {
        var bounds = Bounds(size).ToSequence();
        var terms = size.Rules.Terms;
        var parts = size.Floor == Rubles.Zero
            ? bounds
            : bounds.Append(new Explanation(terms.FloorClause, Amount("Не менее", "At least", size.Floor))).ToSequence();
        return new Explanation(
            size.Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Размер: " : "Size: ") + size.Amount.ToText(language)
                    + LeastOf(bounds.Count, language)
                    + (language == Language.Russian ? "; определяется показателем: " : "; decided by ")
                    + size.Bound.InWords().In(language)),
            parts);
    }

    private static IEnumerable<Explanation> Bounds(SubsidySize size)
    {
        var terms = size.Rules.Terms;
        yield return new Explanation(terms.RequestClause, Amount("Запрошенная сумма", "Request", size.Request));
        var rule = terms.SizeRule.Match(
            byScore => new[]
            {
                new Explanation(
                    terms.FormulaClause,
                    LocalizedText.Of(language => SayFormula(size, byScore, language)),
                    byScore.Tiers.Count == 1
                        ? []
                        : [new Explanation(terms.FormulaClause, LocalizedText.Of(language => SayTier(size, language)))]),
            },
            _ => [new Explanation(terms.FormulaClause, LocalizedText.Of(language => SayShare(size, language)))],
            _ => []);
        foreach (var explanation in rule)
        {
            yield return explanation;
        }

        if (size.Cap < Rubles.MaxValue)
        {
            yield return new Explanation(terms.CapClause, LocalizedText.Of(language => SayCap(size, language)));
        }
    }

    private static string LeastOf(int bounds, Language language) =>
        (bounds, language) switch
        {
            (3, Language.Russian) => " — наименьшее из трёх",
            (2, Language.Russian) => " — наименьшее из двух",
            (3, _) => ", the least of three",
            (2, _) => ", the lesser of two",
            _ => string.Empty,
        };

    private static LocalizedText Amount(string russian, string english, Rubles amount) =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? russian : english) + ": " + amount.ToText(language));

    private static string SayCap(SubsidySize size, Language language)
    {
        // The arithmetic of a share where it is the only cap; a sum, or the least of several, speaks for itself.
        var caps = size.Rules.Terms.Caps;
        var share = caps.Count == 1 && caps[0] is SizeLimit.ShareOfVolume only
            ? size.Budget.Distributed.ToText(language) + " × " + NumberText.Shortest(only.Share, language) + " = "
            : string.Empty;
        return (language == Language.Russian ? "Предельный размер: " : "Cap: ") + share + size.Cap.ToText(language);
    }

    private static string SayFormula(SubsidySize size, SizeRule.ByScore rule, Language language) =>
        (language == Language.Russian ? "Формула: " : "Formula: ")
            + size.Budget.Appropriation.ToText(language)
            + " × " + NumberText.Shortest(rule.FormulaShare, language)
            + " / " + NumberText.Plain(rule.FormulaPoints)
            + " × " + NumberText.Decimal(size.Score.ToDecimal(), language)
            + " × " + NumberText.Shortest(size.Tier.Coefficient, language)
            + " = " + size.Formula.ToText(language);

    private static string SayShare(SubsidySize size, Language language) =>
        size.Formula == Rubles.Zero && size.Context.SumOfScores == Points.Zero
            ? (language == Language.Russian ? "Доля: " : "Share: ") + size.Formula.ToText(language)
            : (language == Language.Russian ? "Доля: " : "Share: ")
                + size.Budget.Distributed.ToText(language)
                + " × " + NumberText.Decimal(size.Score.ToDecimal(), language)
                + " / " + NumberText.Decimal(size.Context.SumOfScores.ToDecimal(), language)
                + " → " + size.Formula.ToText(language);

    private static string SayTier(SubsidySize size, Language language)
    {
        // The share of the exact cap, as the tiers compare it: Q / (D × cap share), in per cent.
        var share = new Fraction(size.Request.Kopecks, size.Budget.Distributed.Kopecks)
            / Fraction.From(size.Rules.Terms.CapShare);
        var perCent = (share * new Fraction(100, 1)).ToRoundedText(4, language);
        return language == Language.Russian
            ? $"n = {NumberText.Shortest(size.Tier.Coefficient, language)}: запрошенная сумма составляет {perCent.Replace("≈\u00A0", "около ")} % предельной"
            : $"n = {NumberText.Shortest(size.Tier.Coefficient, language)}: the request is {perCent} % of the cap";
    }
}
