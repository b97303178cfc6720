using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Checks that each release names a winner of the round before it. Who wins is known only after the contest is
/// computed up to there, so this comes last and stops at the first round at fault.
/// </summary>
internal static class ReleaseCheck
{
    private static LocalizedText Expected { get; } =
        new("победитель предыдущего распределения", "a winner of the distribution before");

    /// <summary>Checks the releases.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The proper applications with the releases; null where there are none.</param>
    /// <param name="releases">The rows to check.</param>
    /// <param name="faults">Receives the faults.</param>
    public static void Check(
        Rulebook rules, ContestInput? input, IReadOnlyList<ReleaseRow> releases, FaultList faults)
    {
        if (input is null)
        {
            foreach (var row in releases)
            {
                faults.Add(row.Application, Expected);
            }

            return;
        }

        for (var round = 0; round < input.Releases.Count && !faults.Any; round++)
        {
            var before = Contest.Run(rules, input with { Releases = input.Releases.Take(round).ToSequence() });
            foreach (var row in releases.Where(row => row.Round == round + 1))
            {
                if (!before.Allocation.TryFind(row.Application.Text, out _))
                {
                    faults.Add(row.Application, Expected);
                }
            }
        }
    }
}
