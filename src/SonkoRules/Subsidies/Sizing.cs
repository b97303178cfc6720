namespace SonkoRules.Subsidies;

/// <summary>Computes what the size rule of the terms gives, before the request, caps and floors bound it.</summary>
internal sealed class Sizing
{
    private readonly SizeFormula? _formula;
    private readonly Points? _nothingUpTo;
    private readonly RequestTier _onlyTier;
    private readonly KopeckRounding _rounding;

    public Sizing(SubsidyTerms terms, KopeckRounding rounding)
    {
        _formula = terms.SizeRule.Match(
            byScore => new SizeFormula(byScore, terms.CapShare, rounding), _ => null, _ => (SizeFormula?)null);
        _nothingUpTo = terms.SizeRule.Match(_ => null, share => share.NothingUpTo, _ => (Points?)null);
        _onlyTier = terms.Tiers[terms.Tiers.Count - 1];
        _rounding = rounding;
    }

    /// <summary>Whether sizes are shares of a sum of scores.</summary>
    public bool NeedsSumOfScores => _nothingUpTo is not null;

    /// <summary>Whether a score gets nothing by the size rule itself.</summary>
    public bool GivesNothingTo(Points score) => score <= _nothingUpTo;

    /// <summary>That the sum of scores is needed and is not given, or is less than the score; null where it is
    /// not.</summary>
    public InputError? Lacks(Points score, SizeContext context) =>
        !NeedsSumOfScores || GivesNothingTo(score) || context.SumOfScores >= score ? null : new InputError(
            ErrorCode.AmountOutOfBounds,
            "/context/sumOfScores",
            context.SumOfScores.ToString(),
            LocalizedText.Of(language =>
                (language == Language.Russian ? "размер — доля суммы баллов: " : "the size is a share of the sum of scores: ")
                    + context.SumOfScores.ToText(language)),
            LocalizedText.Of(language =>
                (language == Language.Russian ? "не менее балла " : "at least the score, ") + score.ToText(language)));

    /// <summary>The tier of the request and what the rule gives; the sum of scores is there where it is
    /// needed.</summary>
    public (RequestTier Tier, Rubles Size) Of(Points score, Rubles request, Budget budget, SizeContext context) =>
        _formula is not null ? _formula.Of(score, request, budget)
            : (_onlyTier, NeedsSumOfScores ? ShareOf(score, budget, context) : request);

    private Rubles ShareOf(Points score, Budget budget, SizeContext context) =>
        GivesNothingTo(score)
            ? Rubles.Zero
            : _rounding.Cap((decimal)budget.Distributed.Kopecks * score.Units, context.SumOfScores.Units);
}
