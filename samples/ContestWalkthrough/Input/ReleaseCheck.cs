using System.Collections.Generic;
using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>
/// Checks that each release names a winner of the round before it. Who wins is known only after the contest is
/// computed up to there, so this comes last and stops at the first round at fault.
/// </summary>
internal static class ReleaseCheck
{
    public static void Check(
        Rulebook rules, ContestInput input, IReadOnlyList<ReleaseRow> releases, FaultList faults)
    {
        for (var round = 0; round < input.Releases.Count && !faults.Any; round++)
        {
            var before = Contest.Run(rules, input with { Releases = input.Releases.Take(round).ToSequence() });
            foreach (var row in releases.Where(row => row.Round == round + 1))
            {
                if (before.Allocation.AwardOf(row.Application.Text).Count == 0)
                {
                    faults.Add(row.Application, new(
                        "победитель предыдущего распределения", "a winner of the distribution before"));
                }
            }
        }
    }
}
