namespace SonkoRules.Applications;

/// <summary>The documents that go with an application (clause 2.9); which of them are obligatory is data of the
/// edition.</summary>
/// <remarks>Документы, прилагаемые к заявке.</remarks>
public enum DocumentKind
{
    /// <summary>The charter with all its changes. Устав.</summary>
    Charter = 0,
    /// <summary>The power of attorney of the one who files. Доверенность.</summary>
    PowerOfAttorney = 1,
    /// <summary>The consent to the processing of personal data. Согласие на обработку персональных данных.</summary>
    PersonalDataConsent = 2,
    /// <summary>The consent to publication on the Internet. Согласие на публикацию.</summary>
    PublicationConsent = 3,
    /// <summary>The extract from the register of legal entities. Выписка из ЕГРЮЛ.</summary>
    RegisterExtract = 4,
    /// <summary>The certificate of the tax authority. Справка налогового органа.</summary>
    TaxCertificate = 5,
    /// <summary>The social programme, or project. Социальная программа (проект).</summary>
    Project = 6,
    /// <summary>The video presentation. Видеопрезентация.</summary>
    Video = 7,
    /// <summary>Documents on property and resources. Документы об имуществе и ресурсах.</summary>
    PropertyDocuments = 8,
    /// <summary>Additional materials, such as those on the competence of specialists. Дополнительные
    /// материалы.</summary>
    AdditionalMaterials = 9,
    /// <summary>Documents on the experience of the organisation. Документы об опыте.</summary>
    ExperienceDocuments = 10,
}
