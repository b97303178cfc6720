namespace SonkoRules.Indicators;

/// <summary>What came of checking a stated total against its rows. Immutable; equal when all of it is equal.</summary>
/// <remarks>Сверка итога со строками.</remarks>
public sealed partial record TotalCheck
{
    internal TotalCheck(StatedTotal total, decimal computed, decimal difference) =>
        (Total, Computed, Difference) = (total, computed, difference);

    /// <summary>The rows and the stated total.</summary>
    public StatedTotal Total { get; }

    /// <summary>The sum of the rows.</summary>
    public decimal Computed { get; }

    /// <summary>The stated total less the sum of the rows: 0 where it holds, below 0 when too little is
    /// stated.</summary>
    public decimal Difference { get; }

    /// <summary>Whether the total is the sum of its rows.</summary>
    public bool Holds => Difference == 0m;

    /// <summary>The stated total and the sum as a statement.</summary>
    public Explanation Explain() =>
        new(Clause.None, LocalizedText.Of(language =>
        {
            var russian = language == Language.Russian;
            return Total.Name + (russian ? ": указано " : ": stated ") + NumberText.Decimal(Total.Stated, language)
                + (Holds
                    ? russian ? ", сумма строк совпадает" : ", the rows add to the same"
                    : (russian ? ", сумма строк — " : ", the rows add to ") + NumberText.Decimal(Computed, language)
                        + (russian ? "; расхождение " : "; the difference is ") + NumberText.Decimal(Difference, language));
        }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
