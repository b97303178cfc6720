using System.Collections.Generic;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A score sheet of scores.csv with the place of each of its cells.</summary>
/// <param name="Application">The application that was scored.</param>
/// <param name="Expert">Who scored.</param>
/// <param name="Scores">The cells of the scores, in the order of the criteria; where a row is too short, the
/// cell of the application.</param>
/// <param name="Values">The scores; null where a cell is no whole number.</param>
internal sealed record SheetRow(
    Cell Application, Cell Expert, IReadOnlyList<Cell> Scores, IReadOnlyList<int?> Values)
{
    /// <summary>The sheet for the library.</summary>
    /// <param name="instead">Stands for scores that could not be read, so that the others can be checked.</param>
    public ExpertSheet ToSheet(int instead) => new(Expert.Text, Sequence.From(Fill(instead)));

    private IEnumerable<int> Fill(int instead)
    {
        foreach (var value in Values)
        {
            yield return value ?? instead;
        }
    }
}
