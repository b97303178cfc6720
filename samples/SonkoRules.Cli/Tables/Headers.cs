using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Samples.Sonko.Csv;
using SonkoRules.Scoring;

namespace SonkoRules.Samples.Sonko.Tables;

/// <summary>Every column of every table of a contest: the one place of their names.</summary>
internal static class Headers
{
    // In most tables; a row belongs to the application.
    public static Header Application { get; } = new("Номер заявки", "application");

    public static Header Round { get; } = new("Раунд", "round");

    // The contest.
    public static Header Announced { get; } = new("День объявления", "announced");

    public static Header Appropriation { get; } = new("Бюджетные ассигнования", "appropriation");

    public static Header Distributed { get; } = new("Общий объём субсидий", "distributed");

    public static Header Limits { get; } = new("Лимиты бюджетных обязательств", "limits");

    public static Header AcceptedUntil { get; } = new("Окончание приёма заявок", "accepted_until");

    public static Header Considered { get; } = new("День рассмотрения заявок", "considered");

    // The applicants (1.5, 1.6).
    public static Header ApplicantId { get; } = new("Номер заявителя", "id");

    public static Header Kind { get; } = new("Вид организации", "kind");

    public static Header InRegion { get; } = new("Зарегистрирована в регионе", "in_region");

    public static Header InRegionSince { get; } = new("День регистрации в регионе", "in_region_since");

    public static Header Registered { get; } = new("День регистрации", "registered");

    public static Header Activities { get; } = new("Деятельность по статье 31.1", "activities");

    public static Header PublicFounder { get; } = new("Публичный учредитель", "public_founder");

    public static Header BreachedContests { get; } = new("Нарушения прежних договоров", "breached_contests");

    public static Header Reorganisation { get; } = new("Реорганизация", "reorganisation");

    public static Header Liquidation { get; } = new("Ликвидация", "liquidation");

    public static Header Bankruptcy { get; } = new("Процедура банкротства", "bankruptcy");

    public static Header Suspended { get; } = new("Деятельность приостановлена", "suspended");

    public static Header TaxDebt { get; } = new("Задолженность на едином налоговом счёте", "tax_debt");

    public static Header DebtToRegion { get; } = new("Просроченная задолженность перед регионом", "debt_to_region");

    public static Header DebtExcepted { get; } = new("Случай, исключённый Правительством области", "debt_excepted");

    public static Header Disqualified { get; } = new("Дисквалифицированные среди руководства", "disqualified");

    public static Header Foreign { get; } = new("Иностранное юридическое лицо", "foreign");

    public static Header OffshorePercent { get; } = new("Учитываемая доля офшорных компаний, %", "offshore_percent");

    public static Header OffshoreExcepted { get; } = new("Иное предусмотрено федеральным законом", "offshore_excepted");

    public static Header OtherFunding { get; } = new("Средства областного бюджета на те же цели", "other_funding");

    public static Header ExtremismList { get; } = new("В перечне причастных к экстремизму или терроризму", "extremism_list");

    public static Header UnitedNationsLists { get; } = new("В перечнях Совета Безопасности ООН", "un_lists");

    public static Header ForeignAgent { get; } = new("Иностранный агент", "foreign_agent");

    // The applications.
    public static Header Id { get; } = new("Номер заявки", "id");

    public static Header Direction { get; } = new("Грантовое направление", "direction");

    public static Header Request { get; } = new("Запрошенная сумма", "request");

    public static Header Filed { get; } = new("Время подачи", "filed");

    public static Header Video { get; } = new("Видеопрезентация", "video");

    public static Header Applicant { get; } = new("Номер заявителя", "applicant");

    // What is attached, and what became of it (2.9–2.12).
    public static Header Documents { get; } = new("Документы", "documents");

    public static Header ProjectParts { get; } = new("Сведения о проекте", "project_parts");

    public static Header Signed { get; } = new("Подписана", "signed");

    public static Header SignerInRegister { get; } = new("Подписавший указан в ЕГРЮЛ", "signer_in_register");

    public static Header Priority { get; } = new("Приоритетное направление", "priority");

    public static Header Reliable { get; } = new("Сведения достоверны", "reliable");

    public static Header Breaches { get; } = new("Признанные нарушения", "breaches");

    public static Header Withdrawn { get; } = new("Отозвана", "withdrawn");

    public static Header ReworkUntil { get; } = new("Доработать до", "rework_until");

    public static Header Resubmitted { get; } = new("Представлена повторно", "resubmitted");

    public static Header AskedBack { get; } = new("Возврат по просьбе заявителя", "asked_back");

    // The sheets, the answers and the releases.
    public static Header Expert { get; } = new("Эксперт", "expert");

    public static Header Answer { get; } = new("Ответ на предложение", "answer");

    public static Header Reason { get; } = new("Причина высвобождения", "reason");

    // What recipients reached (3.18).
    public static Header PeoplePlanned { get; } = new("Благополучателей по плану", "people_planned");

    public static Header PeopleReached { get; } = new("Благополучателей фактически", "people_reached");

    public static Header ItemsPlanned { get; } = new("Материалов по плану", "items_planned");

    public static Header ItemsReached { get; } = new("Материалов фактически", "items_reached");

    public static Header Unused { get; } = new("Неиспользованный остаток", "unused");

    public static Header OffPurpose { get; } = new("Использовано не по назначению", "off_purpose");

    public static Header Paid { get; } = new("День перечисления субсидии", "paid");

    public static Header Demanded { get; } = new("День получения требования", "demanded");

    /// <summary>A column for each criterion.</summary>
    public static IReadOnlyList<Header> Criteria(Methodology methodology) =>
        [.. methodology.Criteria.Select(criterion => new Header(
            FormattableString.Invariant($"Критерий {criterion.Number}"), FormattableString.Invariant($"c{criterion.Number}")))];
}
