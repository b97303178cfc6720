using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>A sheet of a table with the places of its fields.</summary>
/// <param name="Expert">Who scored; not blank.</param>
/// <param name="Fields">The fields of the scores, in the order of the criteria.</param>
/// <param name="Values">The scores; null where a field is none, which was told.</param>
internal sealed record SheetRow(Field Expert, IReadOnlyList<Field> Fields, IReadOnlyList<int?> Values)
{
    /// <summary>The sheet for the library.</summary>
    /// <param name="instead">Stands for scores that could not be read, so that the others can be checked.</param>
    public ExpertSheet ToSheet(int instead) =>
        new(Expert.Text, Values.Select(value => value ?? instead).ToSequence());
}
