namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>Every column of every table of a contest: the one place of their names.</summary>
internal static class Headers
{
    // In most tables; a row belongs to the application.
    public static readonly Header Application = new("Номер заявки", "application");
    public static readonly Header Round = new("Раунд", "round");

    // The contest.
    public static readonly Header Announced = new("День объявления", "announced");
    public static readonly Header Appropriation = new("Бюджетные ассигнования", "appropriation");
    public static readonly Header Distributed = new("Общий объём субсидий", "distributed");
    public static readonly Header Limits = new("Лимиты бюджетных обязательств", "limits");
    public static readonly Header AcceptedUntil = new("Окончание приёма заявок", "accepted_until");
    public static readonly Header Considered = new("День рассмотрения заявок", "considered");

    // The applicants (1.5, 1.6).
    public static readonly Header ApplicantId = new("Номер заявителя", "id");
    public static readonly Header Kind = new("Вид организации", "kind");
    public static readonly Header InRegion = new("Зарегистрирована в регионе", "in_region");
    public static readonly Header InRegionSince = new("День регистрации в регионе", "in_region_since");
    public static readonly Header Registered = new("День регистрации", "registered");
    public static readonly Header Activities = new("Деятельность по статье 31.1", "activities");
    public static readonly Header PublicFounder = new("Публичный учредитель", "public_founder");
    public static readonly Header BreachedContests = new("Нарушения прежних договоров", "breached_contests");
    public static readonly Header Reorganisation = new("Реорганизация", "reorganisation");
    public static readonly Header Liquidation = new("Ликвидация", "liquidation");
    public static readonly Header Bankruptcy = new("Процедура банкротства", "bankruptcy");
    public static readonly Header Suspended = new("Деятельность приостановлена", "suspended");
    public static readonly Header TaxDebt = new("Задолженность на едином налоговом счёте", "tax_debt");
    public static readonly Header DebtToRegion = new("Просроченная задолженность перед регионом", "debt_to_region");
    public static readonly Header DebtExcepted = new("Случай, исключённый Правительством области", "debt_excepted");
    public static readonly Header Disqualified = new("Дисквалифицированные среди руководства", "disqualified");
    public static readonly Header Foreign = new("Иностранное юридическое лицо", "foreign");
    public static readonly Header OffshorePercent = new("Учитываемая доля офшорных компаний, %", "offshore_percent");
    public static readonly Header OffshoreExcepted = new("Иное предусмотрено федеральным законом", "offshore_excepted");
    public static readonly Header OtherFunding = new("Средства областного бюджета на те же цели", "other_funding");
    public static readonly Header ExtremismList = new("В перечне причастных к экстремизму или терроризму", "extremism_list");
    public static readonly Header UnitedNationsLists = new("В перечнях Совета Безопасности ООН", "un_lists");
    public static readonly Header ForeignAgent = new("Иностранный агент", "foreign_agent");

    // The applications.
    public static readonly Header Id = new("Номер заявки", "id");
    public static readonly Header Direction = new("Грантовое направление", "direction");
    public static readonly Header Request = new("Запрошенная сумма", "request");
    public static readonly Header Filed = new("Время подачи", "filed");
    public static readonly Header Video = new("Видеопрезентация", "video");
    public static readonly Header Applicant = new("Номер заявителя", "applicant");

    // What is attached, and what became of it (2.9–2.12).
    public static readonly Header Documents = new("Документы", "documents");
    public static readonly Header ProjectParts = new("Сведения о проекте", "project_parts");
    public static readonly Header Signed = new("Подписана", "signed");
    public static readonly Header SignerInRegister = new("Подписавший указан в ЕГРЮЛ", "signer_in_register");
    public static readonly Header Priority = new("Приоритетное направление", "priority");
    public static readonly Header Reliable = new("Сведения достоверны", "reliable");
    public static readonly Header Breaches = new("Признанные нарушения", "breaches");
    public static readonly Header Withdrawn = new("Отозвана", "withdrawn");
    public static readonly Header ReworkUntil = new("Доработать до", "rework_until");
    public static readonly Header Resubmitted = new("Представлена повторно", "resubmitted");
    public static readonly Header AskedBack = new("Возврат по просьбе заявителя", "asked_back");

    // The sheets, the answers and the releases.
    public static readonly Header Expert = new("Эксперт", "expert");
    public static readonly Header Answer = new("Ответ на предложение", "answer");
    public static readonly Header Reason = new("Причина высвобождения", "reason");

    // What recipients reached (3.18).
    public static readonly Header PeoplePlanned = new("Благополучателей по плану", "people_planned");
    public static readonly Header PeopleReached = new("Благополучателей фактически", "people_reached");
    public static readonly Header ItemsPlanned = new("Материалов по плану", "items_planned");
    public static readonly Header ItemsReached = new("Материалов фактически", "items_reached");
    public static readonly Header Unused = new("Неиспользованный остаток", "unused");
    public static readonly Header OffPurpose = new("Использовано не по назначению", "off_purpose");
    public static readonly Header ValuesAsOf = new("Значения на день", "values_as_of");
    public static readonly Header Paid = new("День перечисления субсидии", "paid");
    public static readonly Header Demanded = new("День получения требования", "demanded");

    /// <summary>A column for each criterion.</summary>
    public static IReadOnlyList<Header> Criteria(Methodology methodology) =>
        [.. methodology.Criteria.Select(criterion => new Header(
            FormattableString.Invariant($"Критерий {criterion.Number}"), FormattableString.Invariant($"c{criterion.Number}")))];
}
