using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;

namespace SonkoRules.Json.Documents.WhatIf;

/// <summary>What would be.</summary>
internal sealed record WhatIfAnswerDoc(
    [property: Says("The kind and version of the document.")]
    string Document,
    [property: Says("The rules.")]
    AppliedRulesDoc Rules,
    [property: Says("What would be.")]
    SolutionDoc Result,
    [property: Says("The comparison in words; only where it was asked for.")]
    ExplanationDoc? Explanation = null) : IDocument;

/// <summary>What would be.</summary>
[Says("What would be.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SolutionScoresDoc), "Scores")]
[JsonDerivedType(typeof(SolutionSumsDoc), "Sums")]
[JsonDerivedType(typeof(SolutionValuesDoc), "Values")]
[JsonDerivedType(typeof(SolutionNoneDoc), "None")]
[JsonDerivedType(typeof(SolutionMarginDoc), "Margin")]
[JsonDerivedType(typeof(SolutionNoMarginDoc), "NoMargin")]
[JsonDerivedType(typeof(SolutionComparisonDoc), "Comparison")]
internal abstract record SolutionDoc;

/// <summary>Scores.</summary>
[Says("All scores that answer the question.")]
internal sealed record SolutionScoresDoc(
    [property: Says("The intervals, rising, no two touching.")]
    IReadOnlyList<PointsIntervalDoc> Intervals) : SolutionDoc;

/// <summary>Scores from one to another.</summary>
[Says("Every final score from one to another, both included.")]
internal sealed record PointsIntervalDoc(
    [property: Says("The least score, in points.")]
    Points Least,
    [property: Says("The greatest score, in points.")]
    Points Greatest);

/// <summary>Sums.</summary>
[Says("All sums that answer the question.")]
internal sealed record SolutionSumsDoc(
    [property: Says("The intervals, rising, no two touching; of a grid only its sums are spoken of. One without an upper "
        + "bound ends with the greatest sum there is.")]
    IReadOnlyList<RublesIntervalDoc> Intervals) : SolutionDoc;

/// <summary>Sums from one to another.</summary>
[Says("Every sum from one to another, both included.")]
internal sealed record RublesIntervalDoc(
    [property: Says("The least sum.")]
    Rubles Least,
    [property: Says("The greatest sum.")]
    Rubles Greatest);

/// <summary>Values.</summary>
[Says("All values of the result that answer the question.")]
internal sealed record SolutionValuesDoc(
    [property: Says("The intervals, rising, no two touching.")]
    IReadOnlyList<ValueIntervalDoc> Intervals) : SolutionDoc;

/// <summary>Values from one to another.</summary>
[Says("Every value from one to another in steps, both included.")]
internal sealed record ValueIntervalDoc(
    [property: Says("The least value.")]
    decimal Least,
    [property: Says("The greatest value.")]
    decimal Greatest);

/// <summary>Nothing.</summary>
[Says("Nothing answers the question.")]
internal sealed record SolutionNoneDoc(
    [property: Says("The clause that stands against it.")]
    Clause Clause,
    [property: Says("Why there is none.")]
    TextDoc Why) : SolutionDoc;

/// <summary>A margin.</summary>
[Says("A single score can change the list of winners.")]
internal sealed record SolutionMarginDoc(
    [property: Says("The least distance between the score given and another that changes the list.")]
    int Distance,
    [property: Says("Every change of this distance that does.")]
    IReadOnlyList<SheetChangeDoc> Changes) : SolutionDoc;

/// <summary>No margin.</summary>
[Says("No single score, whatever it is, changes the list of winners.")]
internal sealed record SolutionNoMarginDoc : SolutionDoc;

/// <summary>Another score.</summary>
[Says("Another score by one expert on one criterion, and who wins and who loses by it.")]
internal sealed record SheetChangeDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The expert.")]
    string Expert,
    [property: Says("The number of the criterion.")]
    int Criterion,
    [property: Says("The score given.")]
    int From,
    [property: Says("The other score.")]
    int To,
    [property: Says("The final score as it is, in points.")]
    Points FinalFrom,
    [property: Says("The final score with the other score, in points.")]
    Points FinalTo,
    [property: Says("The applications that win by the change and did not before.")]
    IReadOnlyList<string> Gained,
    [property: Says("The applications that won before and do not by the change.")]
    IReadOnlyList<string> Lost);

/// <summary>A comparison.</summary>
[Says("What the two runs were computed from differently, and what came out differently.")]
internal sealed record SolutionComparisonDoc(
    [property: Says("What the second run was computed from differently.")]
    IReadOnlyList<ScenarioChangeDoc> Changes,
    [property: Says("What came out differently; what is equal is not listed.")]
    IReadOnlyList<DifferenceDoc> Differences) : SolutionDoc;
