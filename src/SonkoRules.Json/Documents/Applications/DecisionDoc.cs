using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Acts;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Applications;

/// <summary>What happens to an application.</summary>
[Says("What happens to an application (2.10–2.17).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Proper), "Proper")]
[JsonDerivedType(typeof(ReturnedForRework), "ReturnedForRework")]
[JsonDerivedType(typeof(Rejected), "Rejected")]
[JsonDerivedType(typeof(NotFiled), "NotFiled")]
[JsonDerivedType(typeof(Withdrawn), "Withdrawn")]
[JsonDerivedType(typeof(Undetermined), "Undetermined")]
internal abstract record DecisionDoc
{
    private DecisionDoc()
    {
    }

    [Says("No ground for rejection: the application goes on to scoring (2.16).")]
    public sealed record Proper(
        [property: Says("The clause by which the decision is made.")]
        Clause Clause,
        [property: Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("What is wrong with it and yet no ground of 2.17, when it can no longer be returned.")]
        IReadOnlyList<DecisionGroundDoc> Remarks) : DecisionDoc;

    [Says("The application goes back to the applicant (2.11).")]
    public sealed record ReturnedForRework(
        [property: Says("The clause by which the decision is made.")]
        Clause Clause,
        [property: Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("Every ground to return it; empty only while one that was returned earlier is awaited.")]
        IReadOnlyList<DecisionGroundDoc> Grounds,
        [property: Says("What else is wrong with it, without being such a ground.")]
        IReadOnlyList<DecisionGroundDoc> Remarks) : DecisionDoc;

    [Says("The application is rejected (2.17).")]
    public sealed record Rejected(
        [property: Says("The clause by which the decision is made.")]
        Clause Clause,
        [property: Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("Every ground of rejection, at least one.")]
        IReadOnlyList<DecisionGroundDoc> Grounds,
        [property: Says("What else is wrong with it, without being a ground of rejection.")]
        IReadOnlyList<DecisionGroundDoc> Remarks) : DecisionDoc;

    [Says("Returned for rework and not mended in time: the application counts as not filed (2.10.3).")]
    public sealed record NotFiled(
        [property: Says("The clause by which the decision is made.")]
        Clause Clause,
        [property: Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("What was left unmended; empty where it did not come back in time.")]
        IReadOnlyList<DecisionGroundDoc> Grounds) : DecisionDoc;

    [Says("Withdrawn in time: the application does not count (2.12.1).")]
    public sealed record Withdrawn(
        [property: Says("The clause by which the decision is made.")]
        Clause Clause,
        [property: Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings) : DecisionDoc;

    [Says("The missing facts could still change the decision.")]
    public sealed record Undetermined(
        [property: Says("The clause by which the decision is made.")]
        Clause Clause,
        [property: Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [property: Says("What is already known to be wrong with it.")]
        IReadOnlyList<DecisionGroundDoc> Grounds,
        [property: Says("The facts to ask for.")]
        IReadOnlyList<MissingApplicationFactDoc> Missing) : DecisionDoc;
}

/// <summary>A flaw and what it is a ground for.</summary>
[Says("A flaw of an application and what it is a ground for.")]
internal sealed record DecisionGroundDoc(
    [property: Says("The flaw.")]
    FlawDoc Flaw,
    [property: Says("The clause that makes it a ground to return for rework; absent: it is none.")]
    Clause? Returns = null,
    [property: Says("The clause that makes it a ground to reject; absent: it is none.")]
    Clause? Rejects = null);
