using SonkoRules.Explanations;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Subsidies;

/// <summary>Says how the size of a subsidy came about.</summary>
internal static class SizeExplanation
{
    public static Explanation Of(SubsidySize size)
    {
        var terms = size.Rules.Terms;
        return new Explanation(
            size.Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Размер: " : "Size: ") + size.Amount.ToText(language)
                    + (language == Language.Russian ? " — наименьшее из трёх; решает " : ", the least of three; decided by ")
                    + size.Bound.InWords().In(language)),
            new Explanation(terms.RequestClause, Amount("Запрос", "Request", size.Request)),
            new Explanation(
                terms.FormulaClause,
                LocalizedText.Of(language => SayFormula(size, language)),
                new Explanation(terms.FormulaClause, LocalizedText.Of(language => SayTier(size, language)))),
            new Explanation(
                terms.CapClause,
                LocalizedText.Of(language =>
                    (language == Language.Russian ? "Предел: " : "Cap: ")
                        + size.Budget.Distributed.ToText(language) + " × "
                        + NumberText.Shortest(terms.CapShare, language) + " = " + size.Cap.ToText(language))));
    }

    private static LocalizedText Amount(string russian, string english, Rubles amount) =>
        LocalizedText.Of(language =>
            (language == Language.Russian ? russian : english) + ": " + amount.ToText(language));

    private static string SayFormula(SubsidySize size, Language language)
    {
        var terms = size.Rules.Terms;
        return (language == Language.Russian ? "Формула: " : "Formula: ")
            + size.Budget.Appropriation.ToText(language)
            + " × " + NumberText.Shortest(terms.FormulaShare, language)
            + " / " + NumberText.Plain(terms.FormulaPoints)
            + " × " + NumberText.Decimal(size.Score.ToDecimal(), language)
            + " × " + NumberText.Shortest(size.Tier.Coefficient, language)
            + " = " + size.Formula.ToText(language);
    }

    private static string SayTier(SubsidySize size, Language language)
    {
        // The share of the exact cap, as the tiers compare it: Q / (D × cap share), in per cent.
        var terms = size.Rules.Terms;
        var share = new Fraction(size.Request.Kopecks, size.Budget.Distributed.Kopecks)
            / Fraction.From(terms.CapShare);
        var perCent = (share * new Fraction(100, 1)).ToRoundedText(4, language);
        return language == Language.Russian
            ? $"n = {NumberText.Shortest(size.Tier.Coefficient, language)}: запрос — {perCent} % предельной суммы"
            : $"n = {NumberText.Shortest(size.Tier.Coefficient, language)}: the request is {perCent} % of the cap";
    }
}
