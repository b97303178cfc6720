namespace SonkoRules.Eligibility;

/// <summary>The names of kinds of organisation and of forms of reorganisation.</summary>
internal static class KindWording
{
    public static LocalizedText Name(OrganisationKind kind) =>
        kind switch
        {
            OrganisationKind.AutonomousOrganisation => new(
                "автономная некоммерческая организация", "autonomous non-profit organisation"),
            OrganisationKind.PublicOrganisation => new("общественная организация", "public organisation"),
            OrganisationKind.PublicMovement => new("общественное движение", "public movement"),
            OrganisationKind.TerritorialSelfGovernment => new(
                "территориальное общественное самоуправление", "territorial self-government"),
            OrganisationKind.Foundation => new("фонд", "foundation"),
            OrganisationKind.AssociationOrUnion => new("ассоциация или союз", "association or union"),
            OrganisationKind.PrivateInstitution => new("частное учреждение", "private institution"),
            OrganisationKind.ReligiousOrganisation => new("религиозная организация", "religious organisation"),
            OrganisationKind.CossackSociety => new("казачье общество", "Cossack society"),
            OrganisationKind.IndigenousCommunity => new(
                "община коренных малочисленных народов", "indigenous community"),
            OrganisationKind.NonprofitPartnership => new("некоммерческое партнёрство", "non-profit partnership"),
            OrganisationKind.OtherNonprofit => new(
                "иная некоммерческая организация", "another non-profit legal entity"),
            OrganisationKind.ConsumerCooperative => new("потребительский кооператив", "consumer cooperative"),
            OrganisationKind.HousingCooperative => new("жилищный кооператив", "housing cooperative"),
            OrganisationKind.HousingConstructionCooperative => new(
                "жилищно-строительный кооператив", "housing construction cooperative"),
            OrganisationKind.GarageCooperative => new("гаражный кооператив", "garage cooperative"),
            OrganisationKind.MutualInsuranceSociety => new(
                "общество взаимного страхования", "mutual insurance society"),
            OrganisationKind.CreditCooperative => new("кредитный кооператив", "credit cooperative"),
            OrganisationKind.RentalFund => new("фонд проката", "rental fund"),
            OrganisationKind.AgriculturalConsumerCooperative => new(
                "сельскохозяйственный потребительский кооператив", "agricultural consumer cooperative"),
            OrganisationKind.PoliticalParty => new("политическая партия", "political party"),
            OrganisationKind.SelfRegulatoryOrganisation => new(
                "саморегулируемая организация", "self-regulatory organisation"),
            OrganisationKind.EmployersAssociation => new("объединение работодателей", "employers' association"),
            OrganisationKind.CooperativesAssociation => new("объединение кооперативов", "association of cooperatives"),
            OrganisationKind.ChamberOfCommerce => new("торгово-промышленная палата", "chamber of commerce"),
            OrganisationKind.PropertyOwnersAssociation => new(
                "товарищество собственников недвижимости", "property owners' association"),
            OrganisationKind.HomeownersAssociation => new(
                "товарищество собственников жилья", "homeowners' association"),
            OrganisationKind.HorticulturalAssociation => new(
                "садоводческое некоммерческое товарищество", "horticultural association"),
            OrganisationKind.GardeningAssociation => new(
                "огородническое некоммерческое товарищество", "gardening association"),
            OrganisationKind.PersonalFund => new("личный фонд", "personal fund"),
            OrganisationKind.StateInstitution => new("государственное учреждение", "state institution"),
            OrganisationKind.MunicipalInstitution => new("муниципальное учреждение", "municipal institution"),
            OrganisationKind.PublicLawCompany => new("публично-правовая компания", "public-law company"),
            OrganisationKind.StateCompany => new("государственная компания", "state company"),
            OrganisationKind.BarChamber => new("адвокатская палата", "bar chamber"),
            OrganisationKind.BarFormation => new("адвокатское образование", "bar formation"),
            OrganisationKind.StateCorporation => new("государственная корпорация", "state corporation"),
            OrganisationKind.NotarialChamber => new("нотариальная палата", "notarial chamber"),
            OrganisationKind.PublicStateAssociation => new(
                "общественно-государственное объединение", "public-state association"),
            OrganisationKind.PublicStateAssociationDivision => new(
                "подразделение общественно-государственного объединения", "division of a public-state association"),
            OrganisationKind.MicrofinanceOrganisation => new(
                "микрофинансовая организация", "microfinance organisation"),
            OrganisationKind.CommercialOrganisation => new("коммерческая организация", "commercial organisation"),
            OrganisationKind.UnincorporatedAssociation => new(
                "объединение без прав юридического лица", "unincorporated association"),
            _ => new("гражданин или индивидуальный предприниматель", "natural person"),
        };

    public static LocalizedText Name(Reorganisation form) =>
        form switch
        {
            Reorganisation.None => new("нет", "none"),
            Reorganisation.AccessionToApplicant => new("присоединение к участнику конкурса", "accession to the applicant"),
            Reorganisation.AccessionToAnother => new(
                "присоединение участника конкурса к другому лицу", "accession of the applicant to another"),
            Reorganisation.Merger => new("слияние", "merger"),
            Reorganisation.Division => new("разделение", "division"),
            Reorganisation.Separation => new("выделение", "separation"),
            _ => new("преобразование", "transformation"),
        };
}
