using SonkoRules.Subsidies;

namespace SonkoRules;

/// <summary>The numbers of clauses 3.1–3.5 as data; no edition changed them.</summary>
internal static class SmolenskSubsidies
{
    public static SubsidyTerms Terms { get; } = new()
    {
        Caps = Sequence.Of<SizeLimit>(new SizeLimit.ShareOfVolume(0.1m)),
        SizeRule = new SizeRule.ByScore
        {
            FormulaShare = 0.1m,
            FormulaPoints = 100,
            Tiers = Sequence.Of(RequestTier.Below(0.01m, 0.1m), RequestTier.UpTo(0.05m, 0.5m), RequestTier.Rest(1m)),
        },
        Fill = new FillRule.StopThenOffer(),
        CapClause = Clause.Parse("3.1"),
        RequestClause = Clause.Parse("3.2"),
        WinnersClause = Clause.Parse("3.3"),
        RemainderClause = Clause.Parse("3.4"),
        FormulaClause = Clause.Parse("3.5"),
        RefusalClause = Clause.Parse("3.10"),
        EvasionClause = Clause.Parse("3.11"),
        DissolutionClause = Clause.Parse("3.8.2"),
        ReductionClause = Clause.Parse("3.8.3"),
        GivingUpClause = Clause.Parse("3.19"),
    };
}
