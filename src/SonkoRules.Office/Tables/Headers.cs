using SonkoRules.Office.Cells;

namespace SonkoRules.Office.Tables;

/// <summary>Every column of every table of a contest: the one place of their names.</summary>
internal static class Headers
{
    // In most tables; a row belongs to the application.
    public static readonly Header Application = new("Номер заявки", "application", "заявка", "№ заявки", "номер", "№", "№ п/п", "id", "регистрационный номер", "рег. номер", "application id", "application_id");
    public static readonly Header Round = new("Распределение", "round", "тур", "раунд");

    // The contest.
    public static readonly Header Announced = new("День объявления", "announced", "дата объявления", "дата объявления конкурса", "объявлен");
    public static readonly Header Appropriation = new("Бюджетные ассигнования", "appropriation", "ассигнования", "бюджет", "объём ассигнований", "budget");
    public static readonly Header Distributed = new("Общий объём субсидий", "distributed", "объём субсидий", "объём распределяемых субсидий");
    public static readonly Header Limits = new("Лимиты бюджетных обязательств", "limits", "лимиты");
    public static readonly Header AcceptedUntil = new("Окончание приёма заявок", "accepted_until", "окончание приёма", "конец приёма заявок", "приём заявок до", "deadline");
    public static readonly Header Considered = new("День рассмотрения заявок", "considered", "день рассмотрения", "дата рассмотрения заявок", "дата рассмотрения");

    // The applicants (1.5, 1.6).
    public static readonly Header ApplicantId = new("Номер участника конкурса", "id", "номер заявителя", "заявитель", "участник", "№ заявителя", "applicant");
    public static readonly Header Kind = new("Вид организации", "kind", "организационно-правовая форма", "ОПФ", "форма");
    public static readonly Header InRegion = new("Зарегистрирована в регионе", "in_region");
    public static readonly Header InRegionSince = new("День регистрации в регионе", "in_region_since");
    public static readonly Header Registered = new("День регистрации", "registered", "дата регистрации");
    public static readonly Header Activities = new("Деятельность по статье 31.1", "activities");
    public static readonly Header PublicFounder = new("Публично-правовой учредитель", "public_founder");
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

    public static readonly Header ContestTitle = new("Название конкурса", "title", "наименование конкурса", "конкурс");
    public static readonly Header ReadingsChanged = new("Толкования", "readings", "изменённые толкования");
    public static readonly Header Commission = new("Комиссия", "commission", "состав комиссии", "члены комиссии");
    public static readonly Header Secretary = new("Секретарь", "secretary", "секретарь комиссии");
    public static readonly Header Experts = new("Эксперты", "experts", "состав экспертов");

    // Who stands behind an application.
    public static readonly Header Organisation = new(
        "Организация", "organisation", "наименование организации", "название организации", "наименование заявителя", "organization", "name");
    public static readonly Header ProjectTitle = new("Название социальной программы (проекта)", "project", "проект", "название проекта", "наименование проекта", "project title");
    public static readonly Header RegistrationNumber = new("ОГРН", "ogrn", "ОГРН организации");
    public static readonly Header Contact = new("Контакт", "contact", "контакты", "телефон", "электронная почта", "e-mail", "email");

    // The applications.
    public static readonly Header Id = new("Номер заявки", "id", "заявка", "№ заявки", "номер", "№", "регистрационный номер", "рег. номер", "application", "application id");
    public static readonly Header Direction = new("Грантовое направление", "direction", "направление", "грантовое направление проекта", "номинация");
    public static readonly Header Request = new("Запрошенная сумма", "request", "сумма", "запрос", "запрашиваемая сумма", "сумма запроса", "запрашиваемая субсидия", "сумма гранта", "сумма субсидии", "размер запрашиваемой субсидии", "запрошено", "sum", "amount", "requested", "request amount");
    public static readonly Header Filed = new("Время подачи", "filed", "дата и время подачи", "время подачи заявки", "подана", "дата подачи", "дата и время регистрации", "дата и время", "filed at", "submitted", "submitted at", "date");
    public static readonly Header Video = new("Видеопрезентация", "video", "видео", "видеоролик", "наличие видео", "наличие видеопрезентации", "has video");
    public static readonly Header Applicant = new("Номер участника конкурса", "applicant", "номер заявителя", "заявитель", "участник", "№ заявителя");

    // What is attached, and what became of it (2.9–2.12).
    public static readonly Header Documents = new("Документы", "documents");
    public static readonly Header ProjectParts = new("Сведения о социальной программе (проекте)", "project_parts");
    public static readonly Header Signed = new("Подписана", "signed");
    public static readonly Header SignerInRegister = new("Подписавший указан в ЕГРЮЛ", "signer_in_register");
    public static readonly Header Priority = new("Приоритетное направление", "priority");
    public static readonly Header Reliable = new("Сведения достоверны", "reliable");
    public static readonly Header Breaches = new("Признанные нарушения", "breaches");
    public static readonly Header Withdrawn = new("Отозвана", "withdrawn");
    public static readonly Header ReworkUntil = new("Доработать до", "rework_until");
    public static readonly Header Resubmitted = new("Представлена повторно", "resubmitted");
    public static readonly Header AskedBack = new("Возврат по просьбе участника конкурса", "asked_back");

    // The sheets, the answers and the releases.
    public static readonly Header Expert = new("Эксперт", "expert", "эксперт (ФИО)", "ФИО эксперта", "член комиссии", "reviewer", "reviewer name");
    public static readonly Header Answer = new("Ответ на предложение", "answer", "ответ", "offer answer");
    public static readonly Header Reason = new("Причина высвобождения", "reason", "причина", "основание");

    public static readonly Header Released = new("Сумма высвобождения", "amount", "высвобождено", "сумма");
    public static readonly Header NewLimits = new("Новые лимиты", "new_limits", "лимиты", "limits");

    // What the commission decided on a tie that the order leaves open.
    public static readonly Header Group = new("Группа", "group", "номер группы");
    public static readonly Header PlaceInGroup = new("Место в группе", "place", "место");

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
            FormattableString.Invariant($"Критерий {criterion.Number}"),
            FormattableString.Invariant($"c{criterion.Number}"),
            FormattableString.Invariant($"К{criterion.Number}"),
            FormattableString.Invariant($"criterion {criterion.Number}"),
            FormattableString.Invariant($"{criterion.Number}"),
            FormattableString.Invariant($"балл {criterion.Number}"),
            FormattableString.Invariant($"критерий № {criterion.Number}")))];
}
