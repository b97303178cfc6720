using System.Collections.Generic;
using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Indicators;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Returns;

/// <summary>Asks what of a subsidy is to be returned.</summary>
internal sealed record ReturnRequestDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    RulesDoc Rules,
    [property: Says("The size of the subsidy, above zero.")]
    Rubles Subsidy,
    [property: Says("The claims on the subsidy, in any order.")]
    IReadOnlyList<ClaimDoc> Claims,
    [property: Says("The calendar of working days; absent: the one that R-DECREE-DAYS chooses.")]
    CalendarCode? Calendar = null,
    [property: Says("Whether the answer explains the result; absent: no.")]
    bool? Explain = null) : IDocument;

/// <summary>A claim on a subsidy.</summary>
[Says("A claim on the subsidy: one ground for returning money, with its facts.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ClaimUnmetResultsDoc), "UnmetResults")]
[JsonDerivedType(typeof(ClaimUnusedRemainderDoc), "UnusedRemainder")]
[JsonDerivedType(typeof(ClaimOffPurposeDoc), "OffPurpose")]
[JsonDerivedType(typeof(ClaimBreachDoc), "Breach")]
internal abstract record ClaimDoc;

/// <summary>Results that were not reached.</summary>
[Says("Results that were not reached (3.18).")]
internal sealed record ClaimUnmetResultsDoc(
    [property: Says("The results, those that were reached too; at least one.")]
    IReadOnlyList<PlannedResultDoc> Results,
    [property: Says("The day on which the recipient got the ministry's demand; absent: not yet.")]
    LocalDate? DemandReceived = null) : ClaimDoc;

/// <summary>A result.</summary>
[Says("A result of the subsidy.")]
internal sealed record PlannedResultDoc(
    [property: Says("The name of the result; not blank.")]
    string Name,
    [property: Says("The planned value S, above 0.")]
    decimal Planned,
    [property: Says("The value reached T, 0 or more.")]
    decimal Reached,
    [property: Says("Which values are the better ones; absent: the greater.")]
    IndicatorDirection? Direction = null);

/// <summary>Money that was not used.</summary>
[Says("Money not used in the time that the agreement sets (3.13).")]
internal sealed record ClaimUnusedRemainderDoc(
    [property: Says("The sum.")]
    Rubles Amount,
    [property: Says("The year in which the subsidy was given.")]
    int Year) : ClaimDoc;

/// <summary>Money used off purpose.</summary>
[Says("Money used off purpose (3.13).")]
internal sealed record ClaimOffPurposeDoc(
    [property: Says("The sum.")]
    Rubles Amount) : ClaimDoc;

/// <summary>A breach.</summary>
[Says("A breach of the conditions (3.17), as it stands on a day. Facts after that day are taken as not yet come about.")]
internal sealed record ClaimBreachDoc(
    [property: Says("The day asked about, not before the breach was found.")]
    LocalDate AsOf,
    [property: Says("The financial year in which the subsidy was given.")]
    int SubsidyYear,
    [property: Says("The day on which the breach was found.")]
    LocalDate Found,
    [property: Says("The day on which the ministry sent the act of breach; absent: not known to have come about, as for "
        + "every day below.")]
    LocalDate? ActSent = null,
    [property: Says("The last day of the term to cure that the act sets; given together with \"actSent\".")]
    LocalDate? CureBy = null,
    [property: Says("The day on which the recipient cured the breach.")]
    LocalDate? Cured = null,
    [property: Says("The day on which the ministry decided that the subsidy be returned.")]
    LocalDate? Decided = null,
    [property: Says("The day on which the ministry sent the decision and the demand.")]
    LocalDate? DemandSent = null,
    [property: Says("The day on which the recipient got the demand.")]
    LocalDate? DemandReceived = null,
    [property: Says("The day on which the whole subsidy was returned.")]
    LocalDate? Returned = null) : ClaimDoc;
