namespace SonkoRules.Expenses;

/// <summary>Kinds of expenses (clause 1.2): those that the order names as allowed, from 0, and those that it prohibits,
/// from 20. Which is which is data of the edition.</summary>
/// <remarks>Виды расходов.</remarks>
public enum ExpenseKind
{
    /// <summary>Current costs of the project's events. Текущие расходы.</summary>
    CurrentCosts = 0,
    /// <summary>Pay of staff with insurance contributions. Оплата труда и страховые взносы.</summary>
    Wages = 1,
    /// <summary>Business trips of staff. Командировочные расходы.</summary>
    BusinessTrips = 2,
    /// <summary>Works and services, those of persons under civil contracts too. Оплата работ и услуг.</summary>
    WorksAndServices = 3,
    /// <summary>Material incentives of members and participants. Материальное стимулирование.</summary>
    MaterialIncentives = 4,
    /// <summary>Rent of property. Аренда имущества.</summary>
    Rent = 5,
    /// <summary>Purchase and use of fixed assets. Основные средства.</summary>
    FixedAssets = 6,
    /// <summary>Business activity and aid to commercial organisations. Предпринимательская деятельность.</summary>
    BusinessActivity = 20,
    /// <summary>Activity not directly tied to the project. Деятельность, не связанная с проектом.</summary>
    UnrelatedActivity = 21,
    /// <summary>Support of political parties and campaigns. Поддержка политических партий и кампаний.</summary>
    PoliticalSupport = 22,
    /// <summary>Rallies, demonstrations and pickets. Митинги, демонстрации, пикетирования.</summary>
    Rallies = 23,
    /// <summary>Fundamental research. Фундаментальные научные исследования.</summary>
    FundamentalResearch = 24,
    /// <summary>Alcohol and tobacco. Алкогольные напитки и табачная продукция.</summary>
    AlcoholAndTobacco = 25,
    /// <summary>Foreign currency, but for imports of high-tech equipment, materials and parts under currency law.
    /// Иностранная валюта.</summary>
    ForeignCurrency = 26,
    /// <summary>Overdue taxes and other dues. Просроченная задолженность по обязательным платежам.</summary>
    OverdueTaxes = 27,
    /// <summary>Real estate, land included. Недвижимое имущество, включая земельные участки.</summary>
    RealEstate = 28,
    /// <summary>Construction of new buildings. Капитальное строительство новых зданий.</summary>
    NewBuildings = 29,
}
