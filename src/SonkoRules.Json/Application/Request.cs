using SonkoRules.Applications;
using SonkoRules.Eligibility;

namespace SonkoRules.Json;

/// <summary>Asks what is decided on applications. Immutable; equal when all of it is equal.</summary>
/// <remarks>Запрос решений по заявкам.</remarks>
/// <param name="Rules">The rules.</param>
/// <param name="Dates">The moments and days of the contest.</param>
/// <param name="Applications">The applications with their applicants; all that an applicant filed, withdrawn ones
/// too.</param>
/// <param name="Explain">Whether the answer explains the decisions.</param>
public sealed partial record ApplicationRequest(
    Rulebook Rules, ApplicationDates Dates, Sequence<ApplicantCase> Applications, bool Explain = false)
    : ContestRuleRequest(Rules, Explain)
{
    /// <summary>The moments and days of the contest.</summary>
    public ApplicationDates Dates { get; } = Guard.Against.Null(Dates);

    /// <summary>The applications with their applicants.</summary>
    public Sequence<ApplicantCase> Applications { get; } = Guard.Against.Null(Applications);
}

/// <summary>An application with what is known of its applicant. Immutable; equal when all of it is equal.</summary>
/// <remarks>Заявка и сведения о заявителе.</remarks>
/// <param name="Application">The application.</param>
/// <param name="Applicant">What is known of the applicant on each day.</param>
public sealed partial record ApplicantCase(Application Application, ApplicantTimeline Applicant)
{
    /// <summary>The application.</summary>
    public Application Application { get; } = Guard.Against.Null(Application);

    /// <summary>What is known of the applicant on each day.</summary>
    public ApplicantTimeline Applicant { get; } = Guard.Against.Null(Applicant);
}

internal sealed record ApplicationRequestDoc(
    string Document,
    [Says("The rules that the applications are decided on by.")] RulesDoc Rules,
    [Says("The moments and days of the contest.")] ApplicationDatesDoc Dates,
    [Says("The applications, one or more of a contest; those of one applicant are found by its id, so that all of "
        + "them must be here.")]
    IReadOnlyList<ApplicantCaseDoc> Applications,
    [Says("Whether the answer explains the decisions; absent: no.")] bool? Explain = null,
    [Says("The ids of the applications that are explained, at least one; only with \"explain\": true; absent: "
        + "all of them.")]
    IReadOnlyList<string>? ExplainOnly = null) : IDocument;

[Says("The moments and days of a contest on which decisions about applications depend.")]
internal sealed record ApplicationDatesDoc(
    [Says("The announced end of acceptance, Moscow time; an application filed at exactly this moment is not late.")]
    LocalDateTime AcceptanceEnd,
    [Says("The day on which the decisions are made.")] LocalDate Consideration,
    [Says("The last day on which an application can be returned for rework, itself included (2.10.1).")]
    LocalDate LastDayToReturn,
    [Says("The day of the announcement; absent: a filing before it is not looked for.")] LocalDate? Announced = null,
    [Says("The moment from which applications are accepted, Moscow time; absent: a filing before it is not looked for.")]
    LocalDateTime? AcceptanceStart = null,
    [Says("The last day that a term for rework may end on (2.10.3); absent: a longer term is not remarked.")]
    LocalDate? LastDayToRework = null);

[Says("An application with what is known of its applicant.")]
internal sealed record ApplicantCaseDoc(
    [Says("The application and its documents.")] ApplicationDoc Application,
    [Says("What is known of the applicant: one description for all the days, or several, each for its days; every "
        + "day once.")]
    IReadOnlyList<ApplicantDoc> Applicant);

[Says("An application and what is known of it; a fact that is absent is not known, and nothing is concluded from it.")]
internal sealed record ApplicationDoc(
    [Says("The id, unique in the contest; not empty.")] string Id,
    [Says("The id of the applicant; not empty.")] string ApplicantId,
    [Says("When it was signed and registered, Moscow time.")] LocalDateTime Filed,
    [Says("When a notice of withdrawal was signed and registered, Moscow time, not before it was filed; absent: "
        + "there is none (2.12.1).")]
    LocalDateTime? Withdrawn = null,
    [Says("Where it stands with a return for rework; absent: it has not been returned (2.10).")]
    ReworkDoc? Rework = null,
    [Says("Whether the applicant has asked to have it returned (2.11.4).")] bool? ReworkAskedFor = null,
    [Says("Whether it bears the due electronic signature (2.9).")] bool? HasSignature = null,
    [Says("Whether the register names the signer as one who acts without a power of attorney (2.9.2).")]
    bool? SignerInRegister = null,
    [Says("The documents attached, none twice; one that is not in the list is not attached.")]
    IReadOnlyList<SubmittedDocumentDoc>? Documents = null,
    [Says("The parts that the project has; one that is not in the list is missing (2.9.7).")]
    IReadOnlyList<ProjectPart>? ProjectParts = null,
    [Says("The priority direction of 1.3 that the project names.")] PriorityDirection? PriorityDirection = null,
    [Says("Whether what it says proved true (2.17.4).")] bool? InformationReliable = null,
    [Says("The days on which the applicant was recognised as having breached a contract of support; empty: it "
        + "never was (2.17.7).")]
    IReadOnlyList<LocalDate>? RecognisedBreaches = null);

[Says("A document attached to an application and what is known of it.")]
internal sealed record SubmittedDocumentDoc(
    [Says("Which document it is.")] DocumentKind Kind,
    [Says("Whether it is there in full.")] bool? Complete = null,
    [Says("Whether its form, format and legibility are as 2.9 asks.")] bool? MeetsRequirements = null,
    [Says("The day as of which it speaks; asked for only of documents whose age is limited.")] LocalDate? AsOf = null);

[Says("Where an application that was returned for rework stands (2.10).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Awaited), "Awaited")]
[JsonDerivedType(typeof(Resubmitted), "Resubmitted")]
internal abstract record ReworkDoc
{
    [Says("It has not come back.")]
    public sealed record Awaited(
        [Says("The last day on which the reworked application counts, itself included.")]
        LocalDate Deadline,
        [Says("The day on which it was returned; absent: not known.")] LocalDate? Returned = null) : ReworkDoc;

    [Says("It came back; the facts describe it as it is now.")]
    public sealed record Resubmitted(
        [Says("The day on which it last came back.")] LocalDate On,
        [Says("The last day on which it counts, itself included.")] LocalDate Deadline,
        [Says("The day on which it was last returned; absent: not known.")] LocalDate? Returned = null,
        [Says("The moment at which it came back, on that day; absent: not known (R-MOMENT).")] LocalDateTime? At = null,
        [Says("Whether the applicant has asked since then to have it returned once more (2.10.2); absent: no.")]
        bool? AskedForAgain = null) : ReworkDoc;
}
