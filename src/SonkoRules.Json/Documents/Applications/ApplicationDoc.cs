using System.Collections.Generic;
using System.Text.Json.Serialization;
using NodaTime;
using SonkoRules.Applications;
using SonkoRules.Json.Strictness;

namespace SonkoRules.Json.Documents.Applications;

/// <summary>An application.</summary>
[Says("An application and what is known of it; a fact that is absent is not known, and nothing is concluded from it.")]
internal sealed record ApplicationDoc(
    [property: Says("The id, unique in the contest; not empty.")]
    string Id,
    [property: Says("The id of the applicant; not empty.")]
    string ApplicantId,
    [property: Says("When it was signed and registered, Moscow time.")]
    LocalDateTime Filed,
    [property: Says("When a notice of withdrawal was signed and registered, Moscow time, not before it was filed; absent: "
        + "there is none (2.12.1).")]
    LocalDateTime? Withdrawn = null,
    [property: Says("Where it stands with a return for rework; absent: it has not been returned (2.10).")]
    ReworkDoc? Rework = null,
    [property: Says("Whether the applicant has asked to have it returned (2.11.4).")]
    bool? ReworkAskedFor = null,
    [property: Says("Whether it bears the due electronic signature (2.9).")]
    bool? HasSignature = null,
    [property: Says("Whether the register names the signer as one who acts without a power of attorney (2.9.2).")]
    bool? SignerInRegister = null,
    [property: Says("The documents attached, none twice; one that is not in the list is not attached.")]
    IReadOnlyList<SubmittedDocumentDoc>? Documents = null,
    [property: Says("The parts that the project has; one that is not in the list is missing (2.9.7).")]
    IReadOnlyList<ProjectPart>? ProjectParts = null,
    [property: Says("The priority direction of 1.3 that the project names.")]
    PriorityDirection? PriorityDirection = null,
    [property: Says("Whether what it says proved true (2.17.4).")]
    bool? InformationReliable = null,
    [property: Says("The days on which the applicant was recognised as having breached a contract of support; empty: it "
        + "never was (2.17.7).")]
    IReadOnlyList<LocalDate>? RecognisedBreaches = null);

/// <summary>A document attached to an application.</summary>
[Says("A document attached to an application and what is known of it.")]
internal sealed record SubmittedDocumentDoc(
    [property: Says("Which document it is.")]
    DocumentKind Kind,
    [property: Says("Whether it is there in full.")]
    bool? Complete = null,
    [property: Says("Whether its form, format and legibility are as 2.9 asks.")]
    bool? MeetsRequirements = null,
    [property: Says("The day as of which it speaks; asked for only of documents whose age is limited.")]
    LocalDate? AsOf = null);

/// <summary>A return for rework.</summary>
[Says("Where an application that was returned for rework stands (2.10).")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Awaited), "Awaited")]
[JsonDerivedType(typeof(Resubmitted), "Resubmitted")]
internal abstract record ReworkDoc
{
    private ReworkDoc()
    {
    }

    [Says("It has not come back.")]
    public sealed record Awaited(
        [property: Says("The last day on which the reworked application counts, itself included.")]
        LocalDate Deadline) : ReworkDoc;

    [Says("It came back; the facts describe it as it is now.")]
    public sealed record Resubmitted(
        [property: Says("The day on which it came back.")]
        LocalDate On,
        [property: Says("The last day on which it counts, itself included.")]
        LocalDate Deadline) : ReworkDoc;
}
