using System.Collections.Generic;
using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Timetables;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Json.Documents.Audits;

/// <summary>The defects of an edition.</summary>
internal sealed record AuditAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    AppliedRulesDoc Rules,
    [property: Says("The findings: scoring, rating, sizes, terms.")]
    IReadOnlyList<FindingDoc> Findings,
    [property: Says("The calendar in which the terms were tried; only where they were.")]
    CalendarDoc? Calendar = null,
    [property: Says("The findings, the gravest first; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>A finding.</summary>
[Says("A finding, with the numbers or the dates that show it.")]
internal sealed record FindingDoc(
    [property: Says("How much the finding weighs.")]
    Severity Severity,
    [property: Says("The clause concerned.")]
    Clause Clause,
    [property: Says("What was found, with its evidence.")]
    TextDoc Text,
    EvidenceDoc Evidence);

/// <summary>What shows a finding.</summary>
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

/// <summary>The weights make another best total than declared.</summary>
[Says("The weights make another best total than the methodology declares.")]
internal sealed record MaximumDiffersDoc(
    [property: Says("The best score as declared.")]
    Points Declared,
    [property: Says("The total with every criterion at the top of its scale.")]
    Points Reached) : EvidenceDoc;

/// <summary>Totals in no band.</summary>
[Says("Totals that an expert can give stand in no band (R-BANDS).")]
internal sealed record BandGapDoc(
    [property: Says("The least of neighbouring totals in no band.")]
    Points Least,
    [property: Says("The greatest of them.")]
    Points Greatest,
    [property: Says("Scores of one expert that make the least, in the order of the criteria.")]
    IReadOnlyList<int> Scores) : EvidenceDoc;

/// <summary>A total in several bands.</summary>
[Says("A total that an expert can give stands in several bands.")]
internal sealed record BandOverlapDoc(
    [property: Says("The least such total.")]
    Points Total,
    [property: Says("The conclusion of one band.")]
    Conclusion First,
    [property: Says("The conclusion of another.")]
    Conclusion Second) : EvidenceDoc;

/// <summary>A band that nothing reaches.</summary>
[Says("No total that an expert can give stands in a band.")]
internal sealed record BandUnreachableDoc(
    [property: Says("The conclusion of the band.")]
    Conclusion Conclusion,
    [property: Says("The lower bound of the band.")]
    Points From) : EvidenceDoc;

/// <summary>A half that decides a final score.</summary>
[Says("The final score can depend on where a half of its last digit goes (R-HALF).")]
internal sealed record HalfMattersDoc(
    [property: Says("The number of experts.")]
    int Experts,
    [property: Says("The sum of the experts' scores on each criterion, in the order of the methodology.")]
    IReadOnlyList<int> Sums,
    [property: Says("The final score with halves away from zero.")]
    Points AwayFromZero,
    [property: Says("The final score with halves to even.")]
    Points ToEven) : EvidenceDoc;

/// <summary>A tie that stays.</summary>
[Says("Different applications with equal scores can stay tied.")]
internal sealed record TieStaysOpenDoc(
    [property: Says("An application.")]
    TiedApplicationDoc First,
    [property: Says("Another one, which nothing parts from it.")]
    TiedApplicationDoc Second) : EvidenceDoc;

/// <summary>A tied application.</summary>
[Says("An application of the example.")]
internal sealed record TiedApplicationDoc(
    [property: Says("When it was filed, by the time of Moscow.")]
    LocalDateTime FiledAt,
    [property: Says("Whether a video presentation is part of it.")]
    bool HasVideo);

/// <summary>A cap below the formula.</summary>
[Says("At the top score the formula gives more than the cap allows.")]
internal sealed record CapCutsFormulaDoc(
    [property: Says("The appropriation of the example.")]
    Rubles Appropriation,
    [property: Says("The top score.")]
    Points Score,
    [property: Says("What the formula gives there.")]
    Rubles Formula,
    [property: Says("The cap.")]
    Rubles Cap,
    [property: Says("The least score at which the formula is above the cap.")]
    Points CutFrom) : EvidenceDoc;

/// <summary>A cap that nothing reaches.</summary>
[Says("Even at the top score no request is sized at the cap.")]
internal sealed record CapNeverReachedDoc(
    [property: Says("The appropriation of the example.")]
    Rubles Appropriation,
    [property: Says("The top score.")]
    Points Score,
    [property: Says("The greatest size of any request there.")]
    Rubles Greatest,
    [property: Says("The cap.")]
    Rubles Cap) : EvidenceDoc;

/// <summary>A tier without a request.</summary>
[Says("A tier of requests holds none.")]
internal sealed record TierEmptyDoc(
    [property: Says("Its position, from 1.")]
    int Tier) : EvidenceDoc;

/// <summary>A greater request that is paid less.</summary>
[Says("Of two requests the greater one is paid less.")]
internal sealed record PaysLessDoc(
    [property: Says("The appropriation of the example.")]
    Rubles Appropriation,
    [property: Says("The score of the example.")]
    Points Score,
    [property: Says("A request.")]
    Rubles Smaller,
    [property: Says("Its size.")]
    Rubles SmallerSize,
    [property: Says("The request a kopeck above.")]
    Rubles Greater,
    [property: Says("Its size.")]
    Rubles GreaterSize) : EvidenceDoc;

/// <summary>Terms that collide.</summary>
[Says("Terms of the text do not fit together in a contest announced on some day.")]
internal sealed record TermsCollideDoc(
    [property: Says("The first day of announcement, of those tried, that shows it.")]
    LocalDate First,
    [property: Says("How many of the days tried show it.")]
    int Days,
    [property: Says("How many days were tried.")]
    int Tried,
    [property: Says("The conflict on the first day.")]
    ConflictDoc Conflict) : EvidenceDoc;

/// <summary>A check that was not made.</summary>
[Says("A check would have to look at too many totals: nothing is claimed.")]
internal sealed record NotCheckedDoc(
    [property: Says("What was not checked.")]
    TextDoc What) : EvidenceDoc;
