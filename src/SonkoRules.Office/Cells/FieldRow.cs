namespace SonkoRules.Office.Cells;

/// <summary>A line of a table as its fields.</summary>
/// <param name="Fields">The fields, at least one.</param>
/// <param name="End">The place after the last of them.</param>
/// <param name="IsBroken">Whether its quoting is wrong: that was told, and its fields cannot be trusted.</param>
internal sealed record FieldRow(IReadOnlyList<Field> Fields, Field End, bool IsBroken)
{
    /// <summary>Spreadsheets leave rows of bare separators behind.</summary>
    public bool IsBlank => Fields.All(one => one.Text.Length == 0);
}
