using System.Collections.Generic;
using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Applications;
using SonkoRules.Eligibility;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Applications;

/// <summary>What is wrong with an application.</summary>
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
    private FlawDoc()
    {
    }

    [Says("The applicant does not meet 1.5 or 1.6; its verdict tells more.")]
    public sealed record NotEligible(
        [property: Says("The requirements that are not met.")]
        IReadOnlyList<RequirementId> Requirements) : FlawDoc;

    [Says("An obligatory document is missing or not complete.")]
    public sealed record Lacking(
        [property: Says("The document.")]
        DocumentKind Document,
        [property: Says("The clause that lists it.")]
        Clause Clause,
        [property: Says("The parts that a project lacks; empty for other documents and where it is not known which.")]
        IReadOnlyList<ProjectPart> Parts) : FlawDoc;

    [Says("A document that was given is not as the order asks.")]
    public sealed record Defective(
        [property: Says("The document.")]
        DocumentKind Document,
        [property: Says("In what.")]
        DocumentDefect Defect,
        [property: Says("The clause that sets what it does not meet.")]
        Clause Clause) : FlawDoc;

    [Says("The application does not bear the due signature.")]
    public sealed record NotSigned(
        [property: Says("The clause that asks for it.")]
        Clause Clause) : FlawDoc;

    [Says("What the application says did not prove true.")]
    public sealed record Unreliable : FlawDoc;

    [Says("The application was filed after the end of acceptance.")]
    public sealed record Late(
        [property: Says("When it was filed.")]
        LocalDateTime Filed,
        [property: Says("The announced end.")]
        LocalDateTime AcceptanceEnd) : FlawDoc;

    [Says("The applicant has filed more than one application.")]
    public sealed record Several(
        [property: Says("The ids of its other applications that count.")]
        IReadOnlyList<string> Others) : FlawDoc;

    [Says("The applicant was recognised too recently as having breached a contract of support.")]
    public sealed record RecentBreach(
        [property: Says("The day of the recognition.")]
        LocalDate Recognised,
        [property: Says("The first day on which filing is open to it again.")]
        LocalDate BarredBefore) : FlawDoc;

    [Says("The applicant has asked to have the application returned.")]
    public sealed record ReworkAskedFor : FlawDoc;

    [Says("An application was filed anew, after withdrawing another, on the last day of acceptance or later (2.12.3).")]
    public sealed record FiledAnewTooLate(
        [property: Says("The clause that forbids it.")]
        Clause Clause,
        [property: Says("The day of filing.")]
        LocalDate Filed,
        [property: Says("The last day on which filing anew is open.")]
        LocalDate LastDay) : FlawDoc;

    [Says("The application was withdrawn after acceptance had ended, so that it stands (2.12.1).")]
    public sealed record WithdrawnTooLate(
        [property: Says("The clause that sets the end.")]
        Clause Clause,
        [property: Says("When it was withdrawn.")]
        LocalDateTime Moment,
        [property: Says("The announced end.")]
        LocalDateTime AcceptanceEnd) : FlawDoc;

    [Says("The term that was set for rework runs past the limit of 2.10.3; it decides all the same.")]
    public sealed record ReworkTermTooLong(
        [property: Says("The clause that sets the limit.")]
        Clause Clause,
        [property: Says("The day that was set.")]
        LocalDate Deadline,
        [property: Says("The last day that may be set.")]
        LocalDate LastDay) : FlawDoc;
}
