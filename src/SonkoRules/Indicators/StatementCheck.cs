namespace SonkoRules.Indicators;

/// <summary>A number that a report states against what its other numbers come to. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Сверка указанного числа.</remarks>
public sealed partial record StatementCheck
{
    internal StatementCheck(StatementKind kind, string table, string name, ReportNumber stated, Fraction exact)
    {
        (Kind, Table, Name, Stated, Exact) = (kind, table, name, stated, exact);
        Computed = Share.Rounded(exact, stated.Digits);
        Difference = ExactDecimal.Subtract(stated.Value, Computed);
    }

    /// <summary>What kind of number it is.</summary>
    public StatementKind Kind { get; }

    /// <summary>The name of the table; empty where the number stands in the text alone.</summary>
    public string Table { get; }

    /// <summary>The column, or the row, or what the number is of.</summary>
    public string Name { get; }

    /// <summary>The number that is stated.</summary>
    public ReportNumber Stated { get; }

    /// <summary>What the other numbers come to, exactly, in the unit of the stated one.</summary>
    public Fraction Exact { get; }

    /// <summary>What they come to, rounded to as many digits as the stated number has; a half away from zero.</summary>
    public decimal Computed { get; }

    /// <summary>The stated number less the computed one; 0 where it holds.</summary>
    public decimal Difference { get; }

    /// <summary>Whether the stated number follows from the others.</summary>
    public bool Holds => Difference == 0m;

    /// <summary>Whether it was rounded to be compared.</summary>
    public bool IsRounded => Exact != Fraction.From(Computed);

    /// <summary>The stated number and the computed one as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var ru = language == Language.Russian;
        var computed = NumberText.Grouped(Computed, Stated.Digits, language);
        return (Table.Length == 0 ? string.Empty : Table + ", ") + Name
            + (ru ? ": указано " : ": stated ") + Stated.ToText(language)
            + (Holds
                ? ru ? ", сходится" : ", it agrees"
                : (ru ? ", получается " : ", it comes to ") + computed
                    + (ru ? "; разница " : "; the difference is ") + NumberText.Grouped(Difference, Stated.Digits, language))
            + (IsRounded ? ru ? " (с округлением)" : " (rounded)" : string.Empty);
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
