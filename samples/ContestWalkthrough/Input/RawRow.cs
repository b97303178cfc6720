using System.Collections.Generic;
using System.Linq;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A line of a file as its fields with their places.</summary>
internal sealed record RawRow(IReadOnlyList<Cell> Cells, Cell End, bool IsBroken)
{
    /// <summary>Spreadsheets leave rows of bare separators behind.</summary>
    public bool IsBlank => Cells.All(cell => cell.Text.Length == 0);
}
