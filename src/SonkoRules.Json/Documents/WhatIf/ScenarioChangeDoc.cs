using System.Text.Json.Serialization;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.WhatIf;

/// <summary>A difference in what two runs were computed from.</summary>
[Says("A difference in what the two runs were computed from.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OtherEditionDoc), "OtherEdition")]
[JsonDerivedType(typeof(OtherReadingDoc), "OtherReading")]
[JsonDerivedType(typeof(OtherBudgetDoc), "OtherBudget")]
[JsonDerivedType(typeof(WithdrawnDoc), "Withdrawn")]
[JsonDerivedType(typeof(AddedDoc), "Added")]
[JsonDerivedType(typeof(CorrectedDoc), "Corrected")]
[JsonDerivedType(typeof(OtherAnswersDoc), "OtherAnswers")]
[JsonDerivedType(typeof(OtherReleasesDoc), "OtherReleases")]
internal abstract record ScenarioChangeDoc;

/// <summary>Another edition.</summary>
[Says("The second run is by another edition.")]
internal sealed record OtherEditionDoc(
    [property: Says("The id of the edition of the first run.")]
    string Before,
    [property: Says("The id of the edition of the second run.")]
    string After) : ScenarioChangeDoc;

/// <summary>Another reading.</summary>
[Says("A reading has another answer.")]
internal sealed record OtherReadingDoc(
    [property: Says("The id of the reading.")]
    string Id,
    [property: Says("The answer in the first run.")]
    string Before,
    [property: Says("The answer in the second run.")]
    string After) : ScenarioChangeDoc;

/// <summary>Another budget.</summary>
[Says("The money is another sum.")]
internal sealed record OtherBudgetDoc(
    [property: Says("The money of the first run, its three sums apart.")]
    BudgetDoc Before,
    [property: Says("The money of the second run, its three sums apart.")]
    BudgetDoc After) : ScenarioChangeDoc;

/// <summary>An application that is gone.</summary>
[Says("An application is in the first run alone.")]
internal sealed record WithdrawnDoc(
    [property: Says("The id of the application.")]
    string ApplicationId) : ScenarioChangeDoc;

/// <summary>A new application.</summary>
[Says("An application is in the second run alone.")]
internal sealed record AddedDoc(
    [property: Says("The id of the application.")]
    string ApplicationId) : ScenarioChangeDoc;

/// <summary>An application that differs.</summary>
[Says("An application differs.")]
internal sealed record CorrectedDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("Whether its sheets differ; else something else in it does.")]
    bool Sheets) : ScenarioChangeDoc;

/// <summary>Other answers.</summary>
[Says("The answers to offers differ.")]
internal sealed record OtherAnswersDoc : ScenarioChangeDoc;

/// <summary>Other releases.</summary>
[Says("The releases of money, or the answers to the offers after them, differ.")]
internal sealed record OtherReleasesDoc : ScenarioChangeDoc;
