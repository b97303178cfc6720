namespace SonkoRules.Indicators;

/// <summary>What came of checking a stated total against its rows. A closed union of its nested cases.</summary>
/// <remarks>Сверка итога со строками.</remarks>
[Union]
public abstract partial record TotalCheck
{
    private TotalCheck(StatedTotal total) => Total = total;

    /// <summary>The rows and the stated total.</summary>
    public StatedTotal Total { get; }

    /// <summary>The stated total and the sum as a statement.</summary>
    public Explanation Explain() =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
            {
                var russian = language == Language.Russian;
                var stated = Total.Name
                    + (russian ? ": указано " : ": stated ") + NumberText.Decimal(Total.Stated, language);
                return Match(
                    _ => stated + (russian ? ", строки дают столько же" : ", the rows add to the same"),
                    value => stated
                        + (russian ? ", строки дают " : ", the rows add to ")
                        + NumberText.Decimal(value.Computed, language)
                        + (russian ? "; разница " : "; the difference is ")
                        + NumberText.Decimal(value.Difference, language));
            }));

    /// <summary>The total is the sum of its rows.</summary>
    public sealed partial record Holds : TotalCheck
    {
        internal Holds(StatedTotal total) : base(total) { }
    }

    /// <summary>The total is not the sum of its rows.</summary>
    public sealed partial record Differs : TotalCheck
    {
        internal Differs(StatedTotal total, decimal computed, decimal difference)
            : base(total) =>
            (Computed, Difference) = (computed, difference);

        /// <summary>The sum of the rows.</summary>
        public decimal Computed { get; }

        /// <summary>The stated total less the sum of the rows; never 0, below 0 when too little is stated.</summary>
        public decimal Difference { get; }
    }
}
