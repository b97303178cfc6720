namespace SonkoRules.Eligibility;

/// <summary>The names of facts and requirements and the words for their values.</summary>
internal static class FactWording
{
    public static LocalizedText NotKnown { get; } = new("неизвестно", "not known");

    public static LocalizedText NonprofitLegalEntity { get; } = new(
        "некоммерческое юридическое лицо, не государственное и не муниципальное учреждение",
        "a non-profit legal entity, not a state or municipal institution");

    public static LocalizedText AdmittedKind { get; } = new(
        "не из недопускаемых видов", "none of the kinds that are not admitted");

    public static LocalizedText NotOfPublicStateAssociation { get; } = new(
        "не общественно-государственного объединения; подразделение другой организации перечня 1.5.1 допускается",
        "not of a public-state association; a division of another kind in the list of 1.5.1 is admitted");

    public static LocalizedText NoReorganisation { get; } = new(
        "нет, кроме присоединения к заявителю", "none, but for accession to the applicant");

    public static LocalizedText YesIfDebt { get; } = new("да, если долг есть", "yes, if there is a debt");

    public static LocalizedText YesIfGreater { get; } = new("да, если доля больше", "yes, if the share is greater");

    public static RussianPlural Years { get; } = new("год", "года", "лет");

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
            ApplicantFact.InRegion => new("зарегистрирована в регионе", "registered in the region"),
            ApplicantFact.RegisteredInRegionSince => new(
                "день регистрации в регионе", "day of registration in the region"),
            ApplicantFact.RegisteredSince => new("день регистрации", "day of registration"),
            ApplicantFact.SocialActivities => new(
                "ведёт в регионе уставную деятельность по статье 31.1",
                "carries on activities of article 31.1 in the region under its charter"),
            ApplicantFact.StateFounder => new("публичный учредитель", "a public founder"),
            ApplicantFact.Breaches => new("нарушения прежних договоров", "breaches of earlier contracts"),
            ApplicantFact.Reorganisation => new("реорганизация", "reorganisation"),
            ApplicantFact.InLiquidation => new("ликвидация", "liquidation"),
            ApplicantFact.InBankruptcy => new("процедура банкротства", "bankruptcy procedure"),
            ApplicantFact.ActivitySuspended => new("деятельность приостановлена", "activity suspended"),
            ApplicantFact.TaxDebt => new("задолженность на едином налоговом счёте", "debt on the single tax account"),
            ApplicantFact.OverdueDebtToRegion => new(
                "просроченная задолженность перед регионом", "overdue debt to the region"),
            ApplicantFact.OverdueDebtExcepted => new(
                "случай, исключённый Правительством области", "a case excepted by the regional government"),
            ApplicantFact.AnyoneDisqualified => new(
                "дисквалифицированные среди руководства", "disqualified persons among the management"),
            ApplicantFact.ForeignEntity => new("иностранное юридическое лицо", "foreign legal entity"),
            ApplicantFact.OffshoreHoldings => new("учитываемая доля офшорных компаний", "offshore share that counts"),
            ApplicantFact.OffshoreShareExcepted => new(
                "иное предусмотрено федеральным законом", "federal law says otherwise"),
            ApplicantFact.OtherRegionalFunding => new(
                "средства областного бюджета на те же цели", "other regional money for the same purposes"),
            ApplicantFact.InExtremismList => new(
                "в перечне причастных к экстремизму или терроризму", "in the list of extremists and terrorists"),
            ApplicantFact.InSecurityCouncilLists => new(
                "в перечнях Совета Безопасности ООН", "in the lists of the UN Security Council"),
            _ => new("иностранный агент", "foreign agent"),
        };

    public static LocalizedText Title(RequirementId requirement) =>
        requirement switch
        {
            RequirementId.Category => new("категория организации", "category of the organisation"),
            RequirementId.Registration => new("регистрация в регионе", "registration in the region"),
            RequirementId.Activities => new("социально ориентированная деятельность", "socially oriented activities"),
            RequirementId.AdmittedKind => new("допускаемый вид организации", "admitted kind of organisation"),
            RequirementId.Founders => new("нет публичных учредителей", "no public founder"),
            RequirementId.EarlierContracts => new(
                "нет нарушений по прежним конкурсам", "no breach under earlier contests"),
            RequirementId.GoingConcern => new(
                "нет реорганизации, ликвидации, банкротства, приостановления",
                "no reorganisation, liquidation, bankruptcy or suspension"),
            RequirementId.TaxDebt => new("задолженность по налогам в пределах", "tax debt within the limit"),
            RequirementId.DebtToRegion => new("нет просрочки перед регионом", "no overdue debt to the region"),
            RequirementId.Disqualification => new("нет дисквалифицированных", "nobody disqualified"),
            RequirementId.ForeignOwnership => new(
                "не иностранное лицо, офшорная доля в пределах", "not foreign, offshore share within the limit"),
            RequirementId.OtherFunding => new("нет иных средств на те же цели", "no other money for the same purposes"),
            RequirementId.ExtremismList => new(
                "нет в перечне экстремистов и террористов", "not in the list of extremists and terrorists"),
            RequirementId.SecurityCouncilLists => new(
                "нет в перечнях Совета Безопасности ООН", "not in the lists of the UN Security Council"),
            _ => new("не иностранный агент", "not a foreign agent"),
        };

    public static LocalizedText Name(ContestDay day) =>
        day switch
        {
            ContestDay.Filing => new("подача заявки", "filing"),
            ContestDay.AcceptanceEnd => new("окончание приёма", "end of acceptance"),
            _ => new("рассмотрение", "consideration"),
        };
}
