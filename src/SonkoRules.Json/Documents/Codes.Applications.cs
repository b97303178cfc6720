using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Applications;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Documents;

/// <content>Codes of applications and the decisions on them.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfApplications() =>
    [
        new CodeConverter<ApplicationFact>(
            (ApplicationFact.Applicant, "Applicant"),
            (ApplicationFact.Documents, "Documents"),
            (ApplicationFact.DocumentComplete, "DocumentComplete"),
            (ApplicationFact.DocumentMeetsRequirements, "DocumentMeetsRequirements"),
            (ApplicationFact.DocumentAsOf, "DocumentAsOf"),
            (ApplicationFact.HasSignature, "HasSignature"),
            (ApplicationFact.SignerInRegister, "SignerInRegister"),
            (ApplicationFact.ProjectParts, "ProjectParts"),
            (ApplicationFact.PriorityDirection, "PriorityDirection"),
            (ApplicationFact.InformationReliable, "InformationReliable"),
            (ApplicationFact.RecognisedBreaches, "RecognisedBreaches"),
            (ApplicationFact.OtherApplications, "OtherApplications"),
            (ApplicationFact.ReworkAskedFor, "ReworkAskedFor")),
        new CodeConverter<DocumentKind>(
            (DocumentKind.Charter, "Charter"),
            (DocumentKind.PowerOfAttorney, "PowerOfAttorney"),
            (DocumentKind.PersonalDataConsent, "PersonalDataConsent"),
            (DocumentKind.PublicationConsent, "PublicationConsent"),
            (DocumentKind.RegisterExtract, "RegisterExtract"),
            (DocumentKind.TaxCertificate, "TaxCertificate"),
            (DocumentKind.Project, "Project"),
            (DocumentKind.Video, "Video"),
            (DocumentKind.PropertyDocuments, "PropertyDocuments"),
            (DocumentKind.AdditionalMaterials, "AdditionalMaterials"),
            (DocumentKind.ExperienceDocuments, "ExperienceDocuments")),
        new CodeConverter<DocumentDefect>(
            (DocumentDefect.Form, "Form"),
            (DocumentDefect.TooOld, "TooOld"),
            (DocumentDefect.Direction, "Direction"),
            (DocumentDefect.DatedAhead, "DatedAhead")),
        new CodeConverter<ProjectPart>(
            (ProjectPart.Direction, "Direction"),
            (ProjectPart.Title, "Title"),
            (ProjectPart.Summary, "Summary"),
            (ProjectPart.Geography, "Geography"),
            (ProjectPart.Term, "Term"),
            (ProjectPart.Significance, "Significance"),
            (ProjectPart.TargetGroups, "TargetGroups"),
            (ProjectPart.Goals, "Goals"),
            (ProjectPart.Results, "Results"),
            (ProjectPart.Request, "Request"),
            (ProjectPart.CalendarPlan, "CalendarPlan"),
            (ProjectPart.Budget, "Budget"),
            (ProjectPart.Head, "Head"),
            (ProjectPart.Team, "Team")),
        new CodeConverter<PriorityDirection>(
            (PriorityDirection.Other, "Other"),
            (PriorityDirection.SocialSupport, "SocialSupport"),
            (PriorityDirection.LegalAid, "LegalAid"),
            (PriorityDirection.Prevention, "Prevention"),
            (PriorityDirection.Charity, "Charity"),
            (PriorityDirection.EducationCultureHealth, "EducationCultureHealth"),
            (PriorityDirection.EthnicCooperation, "EthnicCooperation"),
            (PriorityDirection.PatrioticEducation, "PatrioticEducation"),
            (PriorityDirection.Migrants, "Migrants"),
            (PriorityDirection.Rehabilitation, "Rehabilitation"),
            (PriorityDirection.MemoryOfRepression, "MemoryOfRepression"),
            (PriorityDirection.SelfGovernment, "SelfGovernment"),
            (PriorityDirection.TiesAndTourism, "TiesAndTourism"),
            (PriorityDirection.PublicOrder, "PublicOrder")),
        new CodeConverter<VoidReason>(
            (VoidReason.NothingFiled, "NothingFiled"),
            (VoidReason.AllRejected, "AllRejected")),
    ];
}
