namespace SonkoRules.Eligibility;

/// <summary>What kind of organisation an applicant is: the ordinary forms, the kinds that clause 1.5.1 names with their
/// sub-kinds, and what is no non-profit legal entity at all. A status that the clause names (self-regulatory,
/// microfinance) goes before the form that carries it: an association with the status of a self-regulatory organisation
/// is <see cref="SelfRegulatoryOrganisation"/>. Which kinds are admitted is data of the edition. The value 0 is no
/// legal entity, so that a kind never set is never admitted.</summary>
/// <remarks>Вид организации. A missing kind is null, never a value of this list.</remarks>
public enum OrganisationKind
{
    /// <summary>Natural person or entrepreneur: not a legal entity. Гражданин или индивидуальный предприниматель: не
    /// юридическое лицо.</summary>
    NaturalPerson = 0,
    /// <summary>Autonomous non-profit organisation. Автономная некоммерческая организация.</summary>
    AutonomousOrganisation = 1,
    /// <summary>Public organisation. Общественная организация.</summary>
    PublicOrganisation = 2,
    /// <summary>Public movement. Общественное движение.</summary>
    PublicMovement = 3,
    /// <summary>Territorial self-government. Территориальное общественное самоуправление, зарегистрированное как
    /// юридическое лицо.</summary>
    TerritorialSelfGovernment = 4,
    /// <summary>Charitable, public or other foundation, but for personal and rental funds. Благотворительный,
    /// общественный или иной фонд, кроме личного и фонда проката.</summary>
    Foundation = 5,
    /// <summary>Association or union. Ассоциация или союз, кроме названных в 1.5.1.</summary>
    AssociationOrUnion = 6,
    /// <summary>Private institution. Частное учреждение.</summary>
    PrivateInstitution = 7,
    /// <summary>Religious organisation. Религиозная организация.</summary>
    ReligiousOrganisation = 8,
    /// <summary>Cossack society. Казачье общество, внесённое в государственный реестр.</summary>
    CossackSociety = 9,
    /// <summary>Indigenous community. Община коренных малочисленных народов.</summary>
    IndigenousCommunity = 10,
    /// <summary>Non-profit partnership. Некоммерческое партнёрство, созданное до перемены видов юридических
    /// лиц.</summary>
    NonprofitPartnership = 11,
    /// <summary>Another non-profit legal entity. Иная некоммерческая организация — юридическое лицо, которой нет в этом
    /// перечне.</summary>
    OtherNonprofit = 12,
    /// <summary>Consumer cooperative. Потребительский кооператив, кроме названных ниже (1.5.1).</summary>
    ConsumerCooperative = 20,
    /// <summary>Housing cooperative. Жилищный кооператив.</summary>
    HousingCooperative = 21,
    /// <summary>Housing construction cooperative. Жилищно-строительный кооператив.</summary>
    HousingConstructionCooperative = 22,
    /// <summary>Garage cooperative. Гаражный кооператив.</summary>
    GarageCooperative = 23,
    /// <summary>Mutual insurance society. Общество взаимного страхования.</summary>
    MutualInsuranceSociety = 24,
    /// <summary>Credit cooperative. Кредитный кооператив.</summary>
    CreditCooperative = 25,
    /// <summary>Rental fund. Фонд проката.</summary>
    RentalFund = 26,
    /// <summary>Agricultural consumer cooperative. Сельскохозяйственный потребительский кооператив.</summary>
    AgriculturalConsumerCooperative = 27,
    /// <summary>Political party. Политическая партия.</summary>
    PoliticalParty = 28,
    /// <summary>Self-regulatory organisation. Саморегулируемая организация.</summary>
    SelfRegulatoryOrganisation = 29,
    /// <summary>Employers' association. Объединение работодателей.</summary>
    EmployersAssociation = 30,
    /// <summary>Association of cooperatives. Объединение кооперативов.</summary>
    CooperativesAssociation = 31,
    /// <summary>Chamber of commerce. Торгово-промышленная палата.</summary>
    ChamberOfCommerce = 32,
    /// <summary>Property owners' association. Товарищество собственников недвижимости, кроме названных ниже.</summary>
    PropertyOwnersAssociation = 33,
    /// <summary>Homeowners' association. Товарищество собственников жилья.</summary>
    HomeownersAssociation = 34,
    /// <summary>Horticultural association. Садоводческое некоммерческое товарищество.</summary>
    HorticulturalAssociation = 35,
    /// <summary>Gardening association. Огородническое некоммерческое товарищество.</summary>
    GardeningAssociation = 36,
    /// <summary>Personal fund. Личный фонд.</summary>
    PersonalFund = 37,
    /// <summary>State institution. Государственное учреждение.</summary>
    StateInstitution = 38,
    /// <summary>Municipal institution. Муниципальное учреждение.</summary>
    MunicipalInstitution = 39,
    /// <summary>Public-law company. Публично-правовая компания.</summary>
    PublicLawCompany = 40,
    /// <summary>State company. Государственная компания.</summary>
    StateCompany = 41,
    /// <summary>Bar chamber. Адвокатская палата.</summary>
    BarChamber = 42,
    /// <summary>Bar formation. Адвокатское образование, являющееся юридическим лицом.</summary>
    BarFormation = 43,
    /// <summary>State corporation. Государственная корпорация.</summary>
    StateCorporation = 44,
    /// <summary>Notarial chamber. Нотариальная палата.</summary>
    NotarialChamber = 45,
    /// <summary>Public-state association. Общественно-государственное или государственно-общественное
    /// объединение.</summary>
    PublicStateAssociation = 46,
    /// <summary>Division of a public-state association. Территориальное (структурное) подразделение такого объединения,
    /// в том числе юридическое лицо.</summary>
    PublicStateAssociationDivision = 47,
    /// <summary>Microfinance organisation. Микрофинансовая организация.</summary>
    MicrofinanceOrganisation = 48,
    /// <summary>Commercial organisation. Коммерческая организация: не некоммерческая.</summary>
    CommercialOrganisation = 60,
    /// <summary>Unincorporated association. Объединение без прав юридического лица.</summary>
    UnincorporatedAssociation = 61,
}
