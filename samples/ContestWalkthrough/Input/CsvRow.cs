using System.Collections.Generic;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A row of a table by the names of its columns.</summary>
/// <param name="Cells">The cells that the row has.</param>
/// <param name="IsBroken">Whether its quoting is wrong: that was reported, and its cells cannot be trusted.</param>
internal sealed record CsvRow(IReadOnlyDictionary<string, Cell> Cells, bool IsBroken);
