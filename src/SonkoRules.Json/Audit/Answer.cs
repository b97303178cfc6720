using SonkoRules.Analysis;
using SonkoRules.Scoring;

namespace SonkoRules.Json;

/// <summary>The defects of an edition.</summary>
internal sealed record AuditAnswerDoc(
    string Document,
    AppliedRulesDoc Rules,
    [Says("The findings: scoring, rating, sizes, terms.")] IReadOnlyList<FindingDoc> Findings,
    [Says("The calendar in which the terms were tried; only where they were.")] CalendarDoc? Calendar = null,
    [Says("The findings, the gravest first; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

[Says("A finding, with the numbers or the dates that show it.")]
internal sealed record FindingDoc(
    [Says("How much the finding weighs.")] Severity Severity,
    [Says("The clause concerned.")] Clause Clause,
    [Says("What was found, with its evidence.")] TextDoc Text,
    EvidenceDoc Evidence);

[Says("The kind of the finding and what shows it.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MaximumDiffersDoc), "MaximumDiffers")]
[JsonDerivedType(typeof(BandGapDoc), "BandGap")]
[JsonDerivedType(typeof(BandOverlapDoc), "BandOverlap")]
[JsonDerivedType(typeof(BandUnreachableDoc), "BandUnreachable")]
[JsonDerivedType(typeof(HalfMattersDoc), "HalfMatters")]
[JsonDerivedType(typeof(TieStaysOpenDoc), "TieStaysOpen")]
[JsonDerivedType(typeof(CapCutsFormulaDoc), "CapCutsFormula")]
[JsonDerivedType(typeof(CapNeverReachedDoc), "CapNeverReached")]
[JsonDerivedType(typeof(TierEmptyDoc), "TierEmpty")]
[JsonDerivedType(typeof(PaysLessDoc), "PaysLess")]
[JsonDerivedType(typeof(TermsCollideDoc), "TermsCollide")]
[JsonDerivedType(typeof(NotCheckedDoc), "NotChecked")]
internal abstract record EvidenceDoc;

[Says("The weights make another best total than the methodology declares.")]
internal sealed record MaximumDiffersDoc(
    [Says("The best score as declared.")] Points Declared,
    [Says("The total with every criterion at the top of its scale.")] Points Reached) : EvidenceDoc;

[Says("Totals that an expert can give stand in no band (R-BANDS).")]
internal sealed record BandGapDoc(
    [Says("The least of neighbouring totals in no band.")] Points Least,
    [Says("The greatest of them.")] Points Greatest,
    [Says("Scores of one expert that make the least, in the order of the criteria.")]
    IReadOnlyList<int> Scores) : EvidenceDoc;

[Says("A total that an expert can give stands in several bands.")]
internal sealed record BandOverlapDoc(
    [Says("The least such total.")] Points Total,
    [Says("The conclusion of one band.")] Conclusion First,
    [Says("The conclusion of another.")] Conclusion Second) : EvidenceDoc;

[Says("No total that an expert can give stands in a band.")]
internal sealed record BandUnreachableDoc(
    [Says("The conclusion of the band.")] Conclusion Conclusion,
    [Says("The lower bound of the band.")] Points From) : EvidenceDoc;

[Says("The final score can depend on where a half of its last digit goes (R-HALF).")]
internal sealed record HalfMattersDoc(
    [Says("The number of experts.")] int Experts,
    [Says("The sum of the experts' scores on each criterion, in the order of the methodology.")]
    IReadOnlyList<int> Sums,
    [Says("The final score with halves away from zero.")] Points AwayFromZero,
    [Says("The final score with halves to even.")] Points ToEven) : EvidenceDoc;

[Says("Different applications with equal scores can stay tied.")]
internal sealed record TieStaysOpenDoc(
    [Says("An application.")] TiedApplicationDoc First,
    [Says("Another one, which nothing parts from it.")] TiedApplicationDoc Second) : EvidenceDoc;

[Says("An application of the example.")]
internal sealed record TiedApplicationDoc(
    [Says("When it was filed, by the time of Moscow.")] LocalDateTime FiledAt,
    [Says("Whether a video presentation is part of it.")] bool HasVideo);

[Says("At the top score the formula gives more than the cap allows.")]
internal sealed record CapCutsFormulaDoc(
    [Says("The appropriation of the example.")] Rubles Appropriation,
    [Says("The top score.")] Points Score,
    [Says("What the formula gives there.")] Rubles Formula,
    [Says("The cap.")] Rubles Cap,
    [Says("The least score at which the formula is above the cap.")] Points CutFrom) : EvidenceDoc;

[Says("Even at the top score no request is sized at the cap.")]
internal sealed record CapNeverReachedDoc(
    [Says("The appropriation of the example.")] Rubles Appropriation,
    [Says("The top score.")] Points Score,
    [Says("The greatest size of any request there.")] Rubles Greatest,
    [Says("The cap.")] Rubles Cap) : EvidenceDoc;

[Says("A tier of requests holds none.")]
internal sealed record TierEmptyDoc(
    [Says("Its position, from 1.")] int Tier) : EvidenceDoc;

[Says("Of two requests the greater one is paid less.")]
internal sealed record PaysLessDoc(
    [Says("The appropriation of the example.")] Rubles Appropriation,
    [Says("The score of the example.")] Points Score,
    [Says("A request.")] Rubles Smaller,
    [Says("Its size.")] Rubles SmallerSize,
    [Says("The request a kopeck above.")] Rubles Greater,
    [Says("Its size.")] Rubles GreaterSize) : EvidenceDoc;

[Says("Terms of the text do not fit together in a contest announced on some day.")]
internal sealed record TermsCollideDoc(
    [Says("The first day of announcement, of those tried, that shows it.")] LocalDate First,
    [Says("How many of the days tried show it.")] int Days,
    [Says("How many days were tried.")] int Tried,
    [Says("The conflict on the first day.")] ConflictDoc Conflict) : EvidenceDoc;

[Says("A check would have to look at too many totals: nothing is claimed.")]
internal sealed record NotCheckedDoc(
    [Says("What was not checked.")] TextDoc What) : EvidenceDoc;
