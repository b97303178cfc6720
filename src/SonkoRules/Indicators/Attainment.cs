namespace SonkoRules.Indicators;

/// <summary>Whether the plan of an indicator was reached, and by how much. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Достижение показателя.</remarks>
public sealed partial record Attainment
{
    internal Attainment(Indicator indicator, decimal margin) => (Indicator, Margin) = (indicator, margin);

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>By how much the fact is better than the plan, in the unit of the indicator; below 0 where it is
    /// worse.</summary>
    public decimal Margin { get; }

    /// <summary>Whether the plan was reached.</summary>
    public bool IsReached => Margin >= 0m;

    /// <summary>The plan, the fact and the difference as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var russian = language == Language.Russian;
        var verdict = (IsReached, Margin == 0) switch
        {
            (true, true) => russian ? "достигнут" : "reached",
            (true, false) => russian ? "достигнут с запасом " : "reached with a margin of ",
            _ when Indicator.Direction == IndicatorDirection.LessIsBetter =>
                russian ? "не достигнут, превышен на " : "not reached, exceeded by ",
            _ => russian ? "не достигнут, не хватает " : "not reached, short by ",
        };
        return Indicator.Name
            + (russian ? ": план " : ": plan ") + NumberText.Decimal(Indicator.Plan, language)
            + (russian ? ", факт " : ", fact ") + NumberText.Decimal(Indicator.Fact, language)
            + " \u2014 " + verdict
            + (Margin == 0 ? string.Empty : NumberText.Decimal(Math.Abs(Margin), language));
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
