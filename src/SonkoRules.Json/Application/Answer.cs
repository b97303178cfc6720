using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Json;

/// <summary>What is decided on applications. Immutable; equal when all of it is equal.</summary>
/// <remarks>Решения по заявкам.</remarks>
/// <param name="Cases">The applications with the verdicts on their applicants, in the order of the request.</param>
/// <param name="Decisions">The decisions, in the same order.</param>
public sealed partial record ApplicationDecisions(Sequence<ApplicationCase> Cases, Sequence<ApplicationDecision> Decisions)
{
    /// <summary>The applications with the verdicts on their applicants.</summary>
    public Sequence<ApplicationCase> Cases { get; } = Guard.Against.Null(Cases);

    /// <summary>The decisions, in the same order.</summary>
    public Sequence<ApplicationDecision> Decisions { get; } = Guard.Against.Null(Decisions);
}

/// <summary>What is decided on applications.</summary>
internal sealed record ApplicationAnswerDoc(
    string Document,
    [Says("The rules that the applications were decided on by.")] AppliedRulesDoc Rules,
    [Says("The decision on every application, in the order of the request.")]
    IReadOnlyList<DecidedDoc> Applications) : IDocument;

[Says("The decision on an application and the verdict on its applicant.")]
internal sealed record DecidedDoc(
    [Says("The id of the application.")] string ApplicationId,
    [Says("The decision with every ground.")] DecisionDoc Decision,
    [Says("The verdict on its applicant.")] VerdictDoc Verdict,
    [Says("Why the decision is what it is; only where it was asked for.")] ExplanationDoc? Explanation = null);

[Says("A fact about an application that is not known and could still be a ground.")]
internal sealed record MissingApplicationFactDoc(
    [Says("The fact.")] ApplicationFact Fact,
    [Says("Its name, with the documents of which it is asked.")] TextDoc Name,
    [Says("The documents of which it is asked; empty: of none in particular.")] IReadOnlyList<DocumentKind> Documents);

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
    [Says("No ground for rejection: the application goes on to scoring (2.16).")]
    public sealed record Proper(
        [Says("The clause by which the decision is made.")] Clause Clause,
        [Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [Says("What is wrong with it and yet no ground of 2.17, when it can no longer be returned.")]
        IReadOnlyList<DecisionGroundDoc> Remarks) : DecisionDoc;

    [Says("The application goes back to the applicant (2.11).")]
    public sealed record ReturnedForRework(
        [Says("The clause by which the decision is made.")] Clause Clause,
        [Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [Says("Every ground to return it; empty only while one that was returned earlier is awaited.")]
        IReadOnlyList<DecisionGroundDoc> Grounds,
        [Says("What else is wrong with it, without being such a ground.")]
        IReadOnlyList<DecisionGroundDoc> Remarks,
        [Says("The facts that are still unknown.")] IReadOnlyList<MissingApplicationFactDoc> Missing,
        [Says("Until which day one that was returned earlier is awaited (2.10.3); absent: it is returned now.")]
        LocalDate? AwaitedUntil = null) : DecisionDoc;

    [Says("The application is rejected (2.17).")]
    public sealed record Rejected(
        [Says("The clause by which the decision is made.")] Clause Clause,
        [Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [Says("Every ground of rejection, at least one.")] IReadOnlyList<DecisionGroundDoc> Grounds,
        [Says("What else is wrong with it, without being a ground of rejection.")]
        IReadOnlyList<DecisionGroundDoc> Remarks,
        [Says("The facts that are still unknown, which could add grounds (2.19).")]
        IReadOnlyList<MissingApplicationFactDoc> Missing) : DecisionDoc;

    [Says("Returned for rework and not mended in time: the application counts as not filed (2.10.3).")]
    public sealed record NotFiled(
        [Says("The clause by which the decision is made.")] Clause Clause,
        [Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [Says("What was left unmended; empty where it did not come back in time.")]
        IReadOnlyList<DecisionGroundDoc> Grounds) : DecisionDoc;

    [Says("Withdrawn in time: the application does not count (2.12.1).")]
    public sealed record Withdrawn(
        [Says("The clause by which the decision is made.")] Clause Clause,
        [Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings) : DecisionDoc;

    [Says("The missing facts could still change the decision.")]
    public sealed record Undetermined(
        [Says("The clause by which the decision is made.")] Clause Clause,
        [Says("The readings that the decision depends on, with their answers.")]
        IReadOnlyDictionary<string, string> Readings,
        [Says("What is already known to be wrong with it.")] IReadOnlyList<DecisionGroundDoc> Grounds,
        [Says("The facts to ask for.")] IReadOnlyList<MissingApplicationFactDoc> Missing) : DecisionDoc;
}

[Says("A flaw of an application and what it is a ground for.")]
internal sealed record DecisionGroundDoc(
    [Says("The flaw.")] FlawDoc Flaw,
    [Says("The clause that makes it a ground to return for rework; absent: it is none.")] Clause? Returns = null,
    [Says("The clause that makes it a ground to reject; absent: it is none.")] Clause? Rejects = null);

[Says("What is wrong with an application.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NotEligible), "NotEligible")]
[JsonDerivedType(typeof(Lacking), "Lacking")]
[JsonDerivedType(typeof(Defective), "Defective")]
[JsonDerivedType(typeof(NotSigned), "NotSigned")]
[JsonDerivedType(typeof(Unreliable), "Unreliable")]
[JsonDerivedType(typeof(Late), "Late")]
[JsonDerivedType(typeof(Several), "Several")]
[JsonDerivedType(typeof(RecentBreach), "RecentBreach")]
[JsonDerivedType(typeof(ReworkAskedFor), "ReworkAskedFor")]
[JsonDerivedType(typeof(FiledAnewTooLate), "FiledAnewTooLate")]
[JsonDerivedType(typeof(WithdrawnTooLate), "WithdrawnTooLate")]
[JsonDerivedType(typeof(ReworkTermTooLong), "ReworkTermTooLong")]
internal abstract record FlawDoc
{
    [Says("The applicant does not meet 1.5 or 1.6; its verdict tells more.")]
    public sealed record NotEligible(
        [Says("The requirements that are not met.")] IReadOnlyList<RequirementId> Requirements) : FlawDoc;

    [Says("An obligatory document is missing or not complete.")]
    public sealed record Lacking(
        [Says("The document.")] DocumentKind Document,
        [Says("The clause that lists it.")] Clause Clause,
        [Says("The parts that a project lacks; empty for other documents and where it is not known which.")]
        IReadOnlyList<ProjectPart> Parts) : FlawDoc;

    [Says("A document that was given is not as the order asks.")]
    public sealed record Defective(
        [Says("The document.")] DocumentKind Document,
        [Says("In what.")] DocumentDefect Defect,
        [Says("The clause that sets what it does not meet.")] Clause Clause) : FlawDoc;

    [Says("The application does not bear the due signature.")]
    public sealed record NotSigned(
        [Says("The clause that asks for it.")] Clause Clause) : FlawDoc;

    [Says("What the application says did not prove true.")]
    public sealed record Unreliable : FlawDoc;

    [Says("The application was filed after the end of acceptance.")]
    public sealed record Late(
        [Says("When it was filed.")] LocalDateTime Filed,
        [Says("The announced end.")] LocalDateTime AcceptanceEnd) : FlawDoc;

    [Says("The applicant has filed more than one application.")]
    public sealed record Several(
        [Says("The ids of its other applications that count.")] IReadOnlyList<string> Others) : FlawDoc;

    [Says("The applicant was recognised too recently as having breached a contract of support.")]
    public sealed record RecentBreach(
        [Says("The day of the recognition.")] LocalDate Recognised,
        [Says("The first day on which filing is open to it again.")] LocalDate BarredBefore) : FlawDoc;

    [Says("The applicant has asked to have the application returned.")]
    public sealed record ReworkAskedFor : FlawDoc;

    [Says("An application was filed anew, after withdrawing another, on the last day of acceptance or later (2.12.3).")]
    public sealed record FiledAnewTooLate(
        [Says("The clause that forbids it.")] Clause Clause,
        [Says("The day of filing.")] LocalDate Filed,
        [Says("The last day on which filing anew is open.")] LocalDate LastDay) : FlawDoc;

    [Says("The application was withdrawn after acceptance had ended, so that it stands (2.12.1).")]
    public sealed record WithdrawnTooLate(
        [Says("The clause that sets the end.")] Clause Clause,
        [Says("When it was withdrawn.")] LocalDateTime Moment,
        [Says("The announced end.")] LocalDateTime AcceptanceEnd) : FlawDoc;

    [Says("The term that was set for rework runs past the limit of 2.10.3; it decides all the same.")]
    public sealed record ReworkTermTooLong(
        [Says("The clause that sets the limit.")] Clause Clause,
        [Says("The day that was set.")] LocalDate Deadline,
        [Says("The last day that may be set.")] LocalDate LastDay) : FlawDoc;
}
