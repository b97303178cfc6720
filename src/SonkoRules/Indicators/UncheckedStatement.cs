namespace SonkoRules.Indicators;

/// <summary>What could not be checked, and for which cell. Immutable; equal when all of it is equal.</summary>
/// <remarks>Что не сверено и почему.</remarks>
public sealed partial record UncheckedStatement
{
    internal UncheckedStatement(string table, string name, string because) =>
        (Table, Name, Because) = (table, name, because);

    /// <summary>The name of the table.</summary>
    public string Table { get; }

    /// <summary>The column, or the row, or what the number is of.</summary>
    public string Name { get; }

    /// <summary>The cell that is no number, as it stands; empty where no such column has numbers.</summary>
    public string Because { get; }

    /// <summary>What was not checked as a statement.</summary>
    public Explanation Explain() => new(Clause.None, LocalizedText.Of(language =>
    {
        var ru = language == Language.Russian;
        return Table + ", " + Name + (Because.Length == 0
            ? ru ? ": не сверено, такого столбца с числами нет" : ": not checked, there is no such column of numbers"
            : (ru ? ": не сверено, не число «" : ": not checked, no number: \"") + Because + (ru ? "»" : "\""));
    }));

    /// <summary>The first line of the explanation, in English.</summary>
    public override string ToString() => Explain().Line;
}
