using SonkoRules.Ranking;

namespace SonkoRules.Analysis;

/// <summary>Audits a chain of tie-breaks by pairs of applications with equal scores, each pair more alike than the one
/// before: the first pair that stays tied shows best how early the chain ends.</summary>
internal static class RatingAudit
{
    private static readonly LocalDateTime Filed = new(2025, 5, 6, 10, 0);

    public static IEnumerable<AuditFinding> Of(RankingRules rules)
    {
        foreach (var (first, second) in Pairs())
        {
            if (rules.RankChecked([first, second]).DecidedAfter(1) is Decider.Nothing)
            {
                yield return new AuditFinding.TieStaysOpen(first, second, rules.TieBreak.Clause);
                yield break;
            }
        }
    }

    private static IEnumerable<(RatingEntry First, RatingEntry Second)> Pairs()
    {
        foreach (var later in new[] { Filed.PlusDays(1), Filed.PlusMinutes(1), Filed })
        {
            yield return (Entry("A", Filed, video: true), Entry("B", later, video: false));
            yield return (Entry("A", Filed, video: false), Entry("B", later, video: false));
            yield return (Entry("A", Filed, video: true), Entry("B", later, video: true));
        }
    }

    private static RatingEntry Entry(string id, LocalDateTime filedAt, bool video) =>
        new(id, Points.Zero, Rubles.FromKopecks(1), filedAt, video);
}
