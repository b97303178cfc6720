namespace SonkoRules.Eligibility;

/// <summary>The names of facts and requirements and the words for their values.</summary>
internal static class FactWording
{
    public static LocalizedText NotKnown { get; } = new("не установлено", "not known");

    public static LocalizedText NonprofitLegalEntity { get; } = new(
        "некоммерческое юридическое лицо, кроме государственного (муниципального) учреждения",
        "a non-profit legal entity, not a state or municipal institution");

    public static LocalizedText AdmittedKind { get; } = new(
        "вид организации, допускаемый к участию в конкурсе", "none of the kinds that are not admitted");

    public static LocalizedText NotOfPublicStateAssociation { get; } = new(
        "не общественно-государственного объединения; подразделение иной организации перечня п. 1.5.1 допускается",
        "not of a public-state association; a division of another kind in the list of 1.5.1 is admitted");

    public static LocalizedText NoReorganisation { get; } = new(
        "нет, кроме присоединения к участнику конкурса", "none, but for accession to the applicant");

    public static LocalizedText YesIfDebt { get; } = new("да, если задолженность имеется", "yes, if there is a debt");

    public static LocalizedText YesIfGreater { get; } = new("да, если доля больше", "yes, if the share is greater");

    public static LocalizedText YesOrNo(bool? value) =>
        value switch
        {
            null => NotKnown,
            true => new("да", "yes"),
            false => new("нет", "no"),
        };

    public static string Percent(decimal value, Language language) =>
        NumberText.Decimal(value, language) + (language == Language.Russian ? NumberText.NoBreakSpace + "%" : "%");

    public static LocalizedText Name(ApplicantFact fact) =>
        fact switch
        {
            ApplicantFact.Kind => new("вид организации", "kind of organisation"),
            ApplicantFact.Division => new(
                "территориальное подразделение (чьё)", "territorial division (of what kind)"),
            ApplicantFact.InRegion => new("регистрация в регионе", "registered in the region"),
            ApplicantFact.RegisteredInRegionSince => new(
                "день регистрации в регионе", "day of registration in the region"),
            ApplicantFact.RegisteredSince => new("день регистрации", "day of registration"),
            ApplicantFact.SocialActivities => new(
                "осуществление в регионе уставной деятельности по статье 31.1",
                "carries on activities of article 31.1 in the region under its charter"),
            ApplicantFact.StateFounder => new("наличие публично-правового учредителя", "a public founder"),
            ApplicantFact.Breaches => new("нарушения обязательств по прежним договорам", "breaches of earlier contracts"),
            ApplicantFact.Reorganisation => new("реорганизация", "reorganisation"),
            ApplicantFact.InLiquidation => new("ликвидация", "liquidation"),
            ApplicantFact.InBankruptcy => new("процедура банкротства", "bankruptcy procedure"),
            ApplicantFact.ActivitySuspended => new("приостановление деятельности", "activity suspended"),
            ApplicantFact.TaxDebt => new("задолженность на едином налоговом счёте", "debt on the single tax account"),
            ApplicantFact.OverdueDebtToRegion => new(
                "просроченная задолженность перед регионом", "overdue debt to the region"),
            ApplicantFact.OverdueDebtExcepted => new(
                "случай, исключённый Правительством области", "a case excepted by the regional government"),
            ApplicantFact.AnyoneDisqualified => new(
                "наличие дисквалифицированных лиц в руководстве", "disqualified persons among the management"),
            ApplicantFact.ForeignEntity => new("статус иностранного юридического лица", "foreign legal entity"),
            ApplicantFact.OffshoreHoldings => new("учитываемая доля офшорных компаний", "offshore share that counts"),
            ApplicantFact.OffshoreShareExcepted => new(
                "исключение, предусмотренное федеральным законодательством", "federal law says otherwise"),
            ApplicantFact.OtherRegionalFunding => new(
                "получение средств областного бюджета на те же цели", "other regional money for the same purposes"),
            ApplicantFact.InExtremismList => new(
                "нахождение в перечне причастных к экстремистской деятельности или терроризму", "in the list of extremists and terrorists"),
            ApplicantFact.InSecurityCouncilLists => new(
                "нахождение в перечнях Совета Безопасности ООН", "in the lists of the UN Security Council"),
            _ => new("статус иностранного агента", "foreign agent"),
        };

    public static LocalizedText Title(RequirementId requirement) =>
        requirement switch
        {
            RequirementId.Category => new("соответствие категории некоммерческих юридических лиц", "category of the organisation"),
            RequirementId.Registration => new("соблюдение срока регистрации в регионе", "registration in the region"),
            RequirementId.Activities => new("осуществление социально ориентированной деятельности", "socially oriented activities"),
            RequirementId.AdmittedKind => new("соответствие видам организаций, допускаемым к участию в конкурсе", "admitted kind of organisation"),
            RequirementId.Founders => new("отсутствие публично-правовых учредителей", "no public founder"),
            RequirementId.EarlierContracts => new(
                "отсутствие нарушений обязательств по прежним договорам", "no breach under earlier contests"),
            RequirementId.GoingConcern => new(
                "отсутствие реорганизации, ликвидации, банкротства и приостановления деятельности",
                "no reorganisation, liquidation, bankruptcy or suspension"),
            RequirementId.TaxDebt => new("отсутствие налоговой задолженности сверх предельной", "tax debt within the limit"),
            RequirementId.DebtToRegion => new("отсутствие просроченной задолженности перед регионом", "no overdue debt to the region"),
            RequirementId.Disqualification => new("отсутствие дисквалифицированных лиц в руководстве", "nobody disqualified"),
            RequirementId.ForeignOwnership => new(
                "отсутствие иностранной регистрации и превышения доли офшорных компаний", "not foreign, offshore share within the limit"),
            RequirementId.OtherFunding => new("отсутствие иного бюджетного финансирования на те же цели", "no other money for the same purposes"),
            RequirementId.ExtremismList => new(
                "отсутствие в перечне причастных к экстремистской деятельности или терроризму", "not in the list of extremists and terrorists"),
            RequirementId.SecurityCouncilLists => new(
                "отсутствие в перечнях Совета Безопасности ООН", "not in the lists of the UN Security Council"),
            _ => new("отсутствие статуса иностранного агента", "not a foreign agent"),
        };

    public static LocalizedText Name(ContestDay day) =>
        day switch
        {
            ContestDay.Filing => new("подача заявки", "filing"),
            ContestDay.AcceptanceEnd => new("окончание приёма заявок", "end of acceptance"),
            _ => new("рассмотрение заявки", "consideration"),
        };
}
