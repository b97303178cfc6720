using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Calendars;
using SonkoRules.Quantities;
using SonkoRules.Ranking;
using SonkoRules.Scoring;
using SonkoRules.Tests.Support;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Analysis;

/// <summary>What the findings of an audit say: those too that no edition at hand leads to.</summary>
public sealed class AuditFindingTests
{
    [Fact]
    public void Every_finding_is_told()
    {
        var clause = Clause.Parse("2.3");
        var (c, d) = (Rubles.From(100_000_000m), new LocalDateTime(2025, 5, 6, 10, 0));
        AuditFinding[] findings =
        [
            new AuditFinding.MaximumDiffers(Points.FromWhole(100), Points.Parse("100.5"), clause),
            new AuditFinding.BandGap(Points.Parse("59.95"), Points.Parse("59.95"), Sequence.Of(7, 8), clause),
            new AuditFinding.BandGap(Points.Parse("59.91"), Points.Parse("59.99"), Sequence.Of(7, 8), clause),
            new AuditFinding.BandOverlap(Points.FromWhole(50), Conclusion.Recommended, Conclusion.Shortcomings, clause),
            new AuditFinding.BandUnreachable(Conclusion.NotRecommended, Points.FromWhole(200), clause),
            new AuditFinding.HalfMatters(
                new RoundingHalf(4, Sequence.Of(1, 2), Points.Parse("0.13"), Points.Parse("0.12")), clause),
            new AuditFinding.TieStaysOpen(
                new RatingEntry("A", Points.Zero, Rubles.From(1m), d, true),
                new RatingEntry("B", Points.Zero, Rubles.From(1m), d.PlusDays(1), false),
                clause),
            new AuditFinding.CapCutsFormula(
                c, Points.FromWhole(105), Rubles.From(10_500_000m), Rubles.From(10_000_000m), Points.Parse("100.01"), clause),
            new AuditFinding.CapNeverReached(
                c, Points.FromWhole(100), Rubles.From(9_000_000m), Rubles.From(10_000_000m), clause),
            new AuditFinding.TierEmpty(2, clause),
            new AuditFinding.PaysLess(
                c, Points.FromWhole(90), Rubles.From(5m), Rubles.From(5m), Rubles.From(5.01m), Rubles.From(4m), clause),
            .. RulebookAudit.OfTerms(
                new Rulebook(SmolenskRules.FirstEdition), new(2025, 3, 3), new(2025, 3, 3), RussianCalendar.FiveDayWeek).OrThrow(),
            new AuditFinding.NotChecked(new LocalizedText("что-то", "something"), clause),
        ];

        Snapshot.Verify(string.Join("\n\n", findings.Select(finding =>
            $"{finding.GetType().Name}, {finding.Severity}\n{finding.Text.Russian}\n{finding}")) + "\n");
    }
}
