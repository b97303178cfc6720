namespace SonkoRules.Applications;

/// <summary>The names of documents, parts of a project and facts.</summary>
internal static class ApplicationNames
{
    public static LocalizedText Of(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Charter => new("устав", "charter"),
            DocumentKind.PowerOfAttorney => new("доверенность", "power of attorney"),
            DocumentKind.PersonalDataConsent => new(
                "согласие на обработку персональных данных", "consent to the processing of personal data"),
            DocumentKind.PublicationConsent => new("согласие на публикацию информации", "consent to publication"),
            DocumentKind.RegisterExtract => new("выписка из ЕГРЮЛ", "register extract"),
            DocumentKind.TaxCertificate => new("информация налогового органа", "tax certificate"),
            DocumentKind.Project => new("социальная программа (проект)", "project"),
            DocumentKind.Video => new("видеопрезентация", "video presentation"),
            DocumentKind.PropertyDocuments => new("документы об имуществе и ресурсах", "property documents"),
            DocumentKind.AdditionalMaterials => new("дополнительные материалы", "additional materials"),
            _ => new("документы об опыте", "experience documents"),
        };

    public static LocalizedText Of(ProjectPart part) =>
        part switch
        {
            ProjectPart.Direction => new("приоритетное направление", "priority direction"),
            ProjectPart.Title => new("название", "name"),
            ProjectPart.Summary => new("краткое описание", "short description"),
            ProjectPart.Geography => new("география реализации", "geography"),
            ProjectPart.Term => new("срок реализации", "term"),
            ProjectPart.Significance => new("обоснование социальной значимости", "social significance"),
            ProjectPart.TargetGroups => new("целевые группы", "target groups"),
            ProjectPart.Goals => new("цели и задачи", "goals and tasks"),
            ProjectPart.Results => new("ожидаемые результаты", "expected results"),
            ProjectPart.Request => new("запрашиваемая сумма субсидии", "sum asked for"),
            ProjectPart.CalendarPlan => new("календарный план", "calendar plan"),
            ProjectPart.Budget => new("бюджет", "budget"),
            ProjectPart.Head => new("сведения о руководителе", "head"),
            _ => new("сведения о команде", "team"),
        };

    public static LocalizedText Of(ApplicationFact fact) =>
        fact switch
        {
            ApplicationFact.Applicant => new("соответствие участника конкурса", "whether the applicant is eligible"),
            ApplicationFact.Documents => new("состав приложений", "what is attached"),
            ApplicationFact.DocumentComplete => new("полнота документов", "whether documents are complete"),
            ApplicationFact.DocumentMeetsRequirements => new(
                "соответствие документов требованиям", "whether documents are as required"),
            ApplicationFact.DocumentAsOf => new("дата документа", "the date of a document"),
            ApplicationFact.HasSignature => new("подписание заявки", "the signature"),
            ApplicationFact.SignerInRegister => new("полномочия подписавшего", "the authority of the signer"),
            ApplicationFact.ProjectParts => new("полнота сведений", "the parts of the project"),
            ApplicationFact.PriorityDirection => new("направление социальной программы (проекта)", "the direction of the project"),
            ApplicationFact.InformationReliable => new("достоверность информации", "whether the information is reliable"),
            ApplicationFact.RecognisedBreaches => new("признанные нарушения договорных обязательств", "recognised breaches"),
            ApplicationFact.OtherApplications => new("другие заявки участника конкурса", "the applicant's other applications"),
            _ => new("уведомление участника конкурса о возврате заявки", "whether the applicant asked to have it returned"),
        };
}
