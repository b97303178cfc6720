using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Json.Documents.Common;
using SonkoRules.Json.Documents.Contests;
using SonkoRules.Json.Documents.Effects;
using SonkoRules.Json.Strictness;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Json.Documents.WhatIf;

/// <summary>A difference between two runs for one application.</summary>
[Says("A difference between the two runs for one application.")]
internal sealed record DifferenceDoc(
    [property: Says("The id of the application.")]
    string ApplicationId,
    [property: Says("The clause by which the difference came about.")]
    Clause Clause,
    [property: Says("What differs.")]
    DifferentDoc Different);

/// <summary>What differs.</summary>
[Says("What differs.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DifferentOnlyBeforeDoc), "OnlyBefore")]
[JsonDerivedType(typeof(DifferentOnlyAfterDoc), "OnlyAfter")]
[JsonDerivedType(typeof(DifferentScoreDoc), "Score")]
[JsonDerivedType(typeof(DifferentPassedDoc), "Passed")]
[JsonDerivedType(typeof(DifferentShiftedDoc), "Shifted")]
[JsonDerivedType(typeof(DifferentTieDoc), "Tie")]
[JsonDerivedType(typeof(DifferentAwardDoc), "Award")]
internal abstract record DifferentDoc;

/// <summary>In the first run alone.</summary>
[Says("The application is in the first run alone.")]
internal sealed record DifferentOnlyBeforeDoc(
    [property: Says("What it came to there.")]
    ApplicationResultDoc Result) : DifferentDoc;

/// <summary>In the second run alone.</summary>
[Says("The application is in the second run alone.")]
internal sealed record DifferentOnlyAfterDoc(
    [property: Says("What it came to there.")]
    ApplicationResultDoc Result) : DifferentDoc;

/// <summary>Another score.</summary>
[Says("The final score is another one.")]
internal sealed record DifferentScoreDoc(
    [property: Says("The score in the first run, in points.")]
    Points Before,
    [property: Says("The score in the second run, in points.")]
    Points After) : DifferentDoc;

/// <summary>A place that changed with a rival.</summary>
[Says("The place is another one, because the application passed a rival or was passed by one.")]
internal sealed record DifferentPassedDoc(
    [property: Says("The place in the first run.")]
    int Before,
    [property: Says("The place in the second run.")]
    int After,
    [property: Says("The nearest application in the second run with which it changed order.")]
    string Rival,
    [property: Says("What decides between the two now.")]
    DeciderDoc Decider) : DifferentDoc;

/// <summary>A place that changed by who came or went.</summary>
[Says("The place is another one only because applications came or went.")]
internal sealed record DifferentShiftedDoc(
    [property: Says("The place in the first run.")]
    int Before,
    [property: Says("The place in the second run.")]
    int After) : DifferentDoc;

/// <summary>A tie that opened or closed.</summary>
[Says("The place rests on an open tie in one of the runs alone.")]
internal sealed record DifferentTieDoc(
    [property: Says("Whether the tie is open in the second run; else it was in the first.")]
    bool OpenAfter) : DifferentDoc;

/// <summary>Another subsidy.</summary>
[Says("The subsidy, or what decided it, is another one.")]
internal sealed record DifferentAwardDoc(
    [property: Says("The subsidy in the first run; zero for none.")]
    Rubles Before,
    [property: Says("The subsidy in the second run; zero for none.")]
    Rubles After,
    [property: Says("What decided in the first run.")]
    AwardGroundDoc GroundBefore,
    [property: Says("What decided in the second run.")]
    AwardGroundDoc GroundAfter) : DifferentDoc;

/// <summary>What decided on a subsidy.</summary>
[Says("What decided that an application gets its subsidy, or none.")]
internal sealed record AwardGroundDoc(
    [property: Says("The clause that decided.")]
    Clause Clause,
    [property: Says("The ground in words.")]
    TextDoc Text,
    [property: Says("Whether it wins by the offer of what was left (3.4).")]
    bool IsFromRemainder,
    [property: Says("Which bound decided the size; absent: it gets nothing.")]
    SizeBound? Bound = null,
    [property: Says("Why it gets nothing; absent: it wins.")]
    UnfundedReason? Reason = null);
