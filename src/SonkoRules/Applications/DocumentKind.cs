namespace SonkoRules.Applications;

/// <summary>The documents that go with an application (clause 2.9); which of them are obligatory is data of the
/// edition: in 2.17.2 the first one names the optional documents too (R-DOCS).</summary>
/// <remarks>Документы, прилагаемые к заявке.</remarks>
public enum DocumentKind
{
    /// <summary>The charter with all its changes (2.9.1; missing: 2.11.1, since E2 2.17.2). Устав.</summary>
    Charter = 0,
    /// <summary>The power of attorney of the one who files (2.9.2; missing: 2.17.2). Доверенность.</summary>
    PowerOfAttorney = 1,
    /// <summary>The consent to the processing of personal data (2.9.3; missing: 2.11.1, since E2 2.17.2). Согласие на
    /// обработку персональных данных.</summary>
    PersonalDataConsent = 2,
    /// <summary>The consent to publication on the Internet (2.9.4; missing: 2.11.1, since E2 2.17.2). Согласие на
    /// публикацию информации.</summary>
    PublicationConsent = 3,
    /// <summary>The extract from the register of legal entities (2.9.5; 2.17.2). Выписка из ЕГРЮЛ.</summary>
    RegisterExtract = 4,
    /// <summary>The certificate of the tax authority (2.9.6; 2.17.2). Информация налогового органа.</summary>
    TaxCertificate = 5,
    /// <summary>The social programme, or project (2.9.7; missing: 2.17.2). Социальная программа (проект).</summary>
    Project = 6,
    /// <summary>The video presentation (2.9.7bis in E1, 2.9.8 since E2; 2.17.2). Видеопрезентация.</summary>
    Video = 7,
    /// <summary>Documents on property and resources (2.9.8 in E1, 2.9.9 since E2; 2.17.2). Документы об имуществе и
    /// ресурсах.</summary>
    PropertyDocuments = 8,
    /// <summary>Additional materials, such as those on the competence of specialists (2.9.9 in E1, 2.9.10 since E2;
    /// 2.17.2). Дополнительные материалы.</summary>
    AdditionalMaterials = 9,
    /// <summary>Documents on the experience of the organisation (2.9.10 in E1, 2.9.11 since E2; 2.17.2). Документы об
    /// опыте.</summary>
    ExperienceDocuments = 10,
}
