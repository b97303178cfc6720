using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.Returns;

/// <summary>What of a subsidy is to be returned.</summary>
internal sealed record ReturnAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    AppliedRulesDoc Rules,
    CalendarDoc Calendar,
    [property: Says("The size of the subsidy.")]
    Rubles Subsidy,
    [property: Says("What is owed, never above the subsidy.")]
    Rubles Total,
    [property: Says("What will be owed too if a breach that may still be cured is not.")]
    Rubles Contingent,
    [property: Says("The claims in the order in which they count; each gets what the ones before it left.")]
    IReadOnlyList<ReturnItemDoc> Items,
    [property: Says("The readings that the sums depend on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings,
    [property: Says("Why the sums are what they are; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>A claim among several.</summary>
[Says("A claim with what counts of it beside the others.")]
internal sealed record ReturnItemDoc(
    GroundDoc Ground,
    [property: Says("The clause of the ground.")]
    Clause Clause,
    [property: Says("What the ground alone asks for.")]
    Rubles Amount,
    [property: Says("What of it is left within the subsidy after the claims before.")]
    Rubles Counted,
    [property: Says("Whether the sum is not owed yet, because the breach may still be cured.")]
    bool Contingent,
    ReturnTimingDoc Timing,
    [property: Says("The readings that the sum depends on, with their answers.")]
    IReadOnlyDictionary<string, string> Readings);

/// <summary>By when a sum is returned.</summary>
[Says("By when the sum is returned.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TimingByDoc), "By")]
[JsonDerivedType(typeof(TimingAfterDemandDoc), "AfterDemand")]
[JsonDerivedType(typeof(TimingNotNamedDoc), "NotNamed")]
[JsonDerivedType(typeof(TimingNothingDueDoc), "NothingDue")]
internal abstract record ReturnTimingDoc;

/// <summary>By a known day.</summary>
[Says("By a known day.")]
internal sealed record TimingByDoc(
    [property: Says("The term with its last day.")]
    DeadlineDoc Deadline) : ReturnTimingDoc;

/// <summary>After a demand.</summary>
[Says("The term starts when the recipient gets the ministry's demand, which has not come yet.")]
internal sealed record TimingAfterDemandDoc(
    [property: Says("The term that the demand will start.")]
    TermDoc Term) : ReturnTimingDoc;

/// <summary>No term.</summary>
[Says("The clause names no term.")]
internal sealed record TimingNotNamedDoc : ReturnTimingDoc;

/// <summary>Nothing due.</summary>
[Says("Nothing is due, so there is no term.")]
internal sealed record TimingNothingDueDoc : ReturnTimingDoc;
