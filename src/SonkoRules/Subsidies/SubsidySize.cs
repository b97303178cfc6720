namespace SonkoRules.Subsidies;

/// <summary>The size of one subsidy with its arithmetic: the least of the request, the formula and the cap (3.1, 3.2,
/// 3.5), if it reaches the floor. Immutable; equal when all of it is equal.</summary>
/// <remarks>Размер субсидии.</remarks>
public sealed partial record SubsidySize
{
    internal SubsidySize(
        SubsidyRules rules,
        Budget budget,
        SizeContext context,
        Points score,
        Rubles request,
        RequestTier tier,
        Rubles formula,
        Rubles cap,
        Rubles floor)
    {
        Rules = rules;
        Budget = budget;
        Context = context;
        Score = score;
        Request = request;
        Tier = tier;
        Formula = formula;
        Cap = cap;
        Floor = floor;
        (Amount, Bound) = request <= formula && request <= cap ? (request, SizeBound.Request)
            : formula <= cap ? (formula, SizeBound.Formula)
            : (cap, SizeBound.Cap);
        Amount = rules.Rounded(Amount);
        if (Amount < floor && Amount > Rubles.Zero)
        {
            (Amount, Bound) = (Rubles.Zero, SizeBound.Floor);
        }
    }

    /// <summary>The size, in whole kopecks or as R-KOPECK says; zero when the rule gives less than its rounding keeps, or less than the
    /// floor.</summary>
    public Rubles Amount { get; }

    /// <summary>Which bound decided.</summary>
    public SizeBound Bound { get; }

    /// <summary>The final score K.</summary>
    public Points Score { get; }

    /// <summary>The sum asked for, or what it was reduced to: Q.</summary>
    public Rubles Request { get; }

    /// <summary>The tier of the request, with the coefficient n; where sizes do not follow a formula, one with
    /// 1.</summary>
    public RequestTier Tier { get; }

    /// <summary>What the size rule gives: by the formula F = C × share / points × K × n, rounded (R-KOPECK).</summary>
    public Rubles Formula { get; }

    /// <summary>The most that this applicant can get: M, rounded (R-KOPECK); <see cref="Rubles.MaxValue"/> where
    /// nothing caps it.</summary>
    public Rubles Cap { get; }

    /// <summary>The least that this applicant can get; zero where there is no floor.</summary>
    public Rubles Floor { get; }

    /// <summary>The category and the sum of scores, where the size depends on them.</summary>
    public SizeContext Context { get; }

    /// <summary>The money of the contest.</summary>
    public Budget Budget { get; }

    /// <summary>The rules by which the size was computed.</summary>
    public SubsidyRules Rules { get; }

    /// <summary>The clause of the bound that decided.</summary>
    public Clause Clause => Bound switch
    {
        SizeBound.Request => Rules.Terms.RequestClause,
        SizeBound.Formula => Rules.Terms.FormulaClause,
        SizeBound.Floor => Rules.Terms.FloorClause,
        _ => Rules.Terms.CapClause,
    };

    /// <summary>The bounds with their numbers, and the one that decided.</summary>
    public Explanation Explain() => SizeExplanation.Of(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
