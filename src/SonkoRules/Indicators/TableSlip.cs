namespace SonkoRules.Indicators;

/// <summary>A row of a table whose number is out of turn. Immutable; equal when all of it is equal.</summary>
/// <remarks>Сбой нумерации строк таблицы.</remarks>
public sealed partial record TableSlip
{
    internal TableSlip(string table, string row, NumberingSlip slip) => (Table, Row, Slip) = (table, row, slip);

    /// <summary>The name of the table.</summary>
    public string Table { get; }

    /// <summary>What the row is of.</summary>
    public string Row { get; }

    /// <summary>The slip; its position counts the rows that have numbers.</summary>
    public NumberingSlip Slip { get; }

    /// <summary>The slip as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var (before, number) = (NumberText.Plain(Slip.Before), NumberText.Plain(Slip.Number));
        return Table + ", " + Row + (language == Language.Russian
            ? Slip.IsRepeated ? $": номер {number} повторён" : $": номер {number} после {before}"
            : Slip.IsRepeated ? $": the number {number} is repeated" : $": the number {number} after {before}");
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
