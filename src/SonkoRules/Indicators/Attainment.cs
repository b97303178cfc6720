namespace SonkoRules.Indicators;

/// <summary>Whether the plan of an indicator was reached, and by how much. A closed union of its nested
/// cases.</summary>
/// <remarks>Достижение показателя.</remarks>
[Union]
public abstract partial record Attainment
{
    private Attainment(Indicator indicator) => Indicator = indicator;

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The plan, the fact and the difference as a statement.</summary>
    public Explanation Explain() =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
            {
                var russian = language == Language.Russian;
                var (reached, by) = Match(value => (true, value.Surplus), value => (false, value.Shortfall));
                var verdict = (reached, by == 0) switch
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
                    + (by == 0 ? string.Empty : NumberText.Decimal(by, language));
            }));

    /// <summary>The first line of the explanation, in English.</summary>
    public sealed override string ToString() => Explain().Line;

    /// <summary>The plan was reached.</summary>
    public sealed partial record Reached : Attainment
    {
        internal Reached(Indicator indicator, decimal surplus) : base(indicator) => Surplus = surplus;

        /// <summary>By how much the fact is better than the plan, 0 or more, in the unit of the indicator.</summary>
        public decimal Surplus { get; }
    }

    /// <summary>The plan was not reached.</summary>
    public sealed partial record Missed : Attainment
    {
        internal Missed(Indicator indicator, decimal shortfall) : base(indicator) => Shortfall = shortfall;

        /// <summary>By how much the fact is worse than the plan, above 0, in the unit of the indicator.</summary>
        public decimal Shortfall { get; }
    }
}
