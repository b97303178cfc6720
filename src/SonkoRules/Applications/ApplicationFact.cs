namespace SonkoRules.Applications;

/// <summary>The names of the facts about an application, for lists of what is missing.</summary>
/// <remarks>Сведения о заявке.</remarks>
public enum ApplicationFact
{
    /// <summary>The facts about the applicant: its verdict is undetermined and says which.</summary>
    Applicant = 0,
    /// <summary><see cref="Application.Documents"/>.</summary>
    Documents = 1,
    /// <summary><see cref="SubmittedDocument.Complete"/>.</summary>
    DocumentComplete = 2,
    /// <summary><see cref="SubmittedDocument.MeetsRequirements"/>.</summary>
    DocumentMeetsRequirements = 3,
    /// <summary><see cref="SubmittedDocument.AsOf"/>.</summary>
    DocumentAsOf = 4,
    /// <summary><see cref="Application.HasSignature"/>.</summary>
    HasSignature = 5,
    /// <summary><see cref="Application.SignerInRegister"/>.</summary>
    SignerInRegister = 6,
    /// <summary><see cref="Application.ProjectParts"/>.</summary>
    ProjectParts = 7,
    /// <summary><see cref="Application.PriorityDirection"/>.</summary>
    PriorityDirection = 8,
    /// <summary><see cref="Application.InformationReliable"/>.</summary>
    InformationReliable = 9,
    /// <summary><see cref="Application.RecognisedBreaches"/>.</summary>
    RecognisedBreaches = 10,
    /// <summary>The facts about the applicant's other applications: one that came back from rework may yet count as not
    /// filed.</summary>
    OtherApplications = 11,
    /// <summary><see cref="Application.ReworkAskedFor"/>.</summary>
    ReworkAskedFor = 12,
}
