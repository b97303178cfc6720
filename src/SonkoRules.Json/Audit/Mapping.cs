using SonkoRules.Analysis;
using SonkoRules.Ranking;

namespace SonkoRules.Json;

/// <summary>Findings of audits in documents.</summary>
internal static class AuditMapping
{
    public static FindingDoc ToDoc(AuditFinding finding) =>
        new(
            finding.Severity,
            finding.Clause,
            ExplanationMapping.ToDoc(finding.Text),
            finding.Match<EvidenceDoc>(
                maximum => new MaximumDiffersDoc(maximum.Declared, maximum.Reached),
                gap => new BandGapDoc(gap.Least, gap.Greatest, gap.Scores),
                overlap => new BandOverlapDoc(overlap.Total, overlap.First, overlap.Second),
                unreachable => new BandUnreachableDoc(unreachable.Conclusion, unreachable.From),
                half => new HalfMattersDoc(
                    half.Example.Experts, half.Example.Sums, half.Example.AwayFromZero, half.Example.ToEven),
                tie => new TieStaysOpenDoc(ToDoc(tie.First), ToDoc(tie.Second)),
                cuts => new CapCutsFormulaDoc(cuts.Appropriation, cuts.Score, cuts.Formula, cuts.Cap, cuts.CutFrom),
                idle => new CapNeverReachedDoc(idle.Appropriation, idle.Score, idle.Greatest, idle.Cap),
                tier => new TierEmptyDoc(tier.Tier),
                less => new PaysLessDoc(
                    less.Appropriation, less.Score, less.Smaller, less.SmallerSize, less.Greater, less.GreaterSize),
                terms => new TermsCollideDoc(
                    terms.First, terms.Days, terms.Tried, TimetableMapping.ToDoc(terms.Conflict)),
                skipped => new NotCheckedDoc(ExplanationMapping.ToDoc(skipped.What))));

    private static TiedApplicationDoc ToDoc(RatingEntry entry) => new(entry.FiledAt, entry.HasVideo);
}
