namespace SonkoRules.Applications;

/// <summary>What a project is for (clause 1.3); which directions have priority is data of the edition.</summary>
/// <remarks>Приоритетные направления поддержки.</remarks>
public enum PriorityDirection
{
    /// <summary>Something else: none of the edition's directions. Иное.</summary>
    Other = 0,
    /// <summary>Social services, support and protection of citizens. Социальное обслуживание и поддержка.</summary>
    SocialSupport = 1,
    /// <summary>Free or reduced legal aid, legal education, rights. Юридическая помощь и правовое
    /// просвещение.</summary>
    LegalAid = 2,
    /// <summary>Prevention of dangerous behaviour. Профилактика социально опасного поведения.</summary>
    Prevention = 3,
    /// <summary>Charity and volunteering. Благотворительность и добровольчество.</summary>
    Charity = 4,
    /// <summary>Education, science, culture, health, sport. Образование, наука, культура, здоровье, спорт.</summary>
    EducationCultureHealth = 5,
    /// <summary>Cooperation of peoples, languages and traditions. Межнациональное сотрудничество.</summary>
    EthnicCooperation = 6,
    /// <summary>Patriotic education. Патриотическое воспитание.</summary>
    PatrioticEducation = 7,
    /// <summary>Adaptation of migrants. Адаптация мигрантов.</summary>
    Migrants = 8,
    /// <summary>Rehabilitation of drug users. Реабилитация потребителей наркотических средств.</summary>
    Rehabilitation = 9,
    /// <summary>Memory of the victims of political repression. Память жертв политических репрессий.</summary>
    MemoryOfRepression = 10,
    /// <summary>Territorial public self-government. Территориальное общественное самоуправление.</summary>
    SelfGovernment = 11,
    /// <summary>International and interregional ties, tourism. Международные связи и туризм.</summary>
    TiesAndTourism = 12,
    /// <summary>Help in keeping public order. Содействие охране правопорядка.</summary>
    PublicOrder = 13,
}
