using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using static SonkoRules.Deadlines.DayUnit;
using static SonkoRules.Deadlines.DeadlineActor;

namespace SonkoRules;

/// <summary>Every term of the order, as its clauses set it.</summary>
internal static partial class SmolenskDeadlines
{
    /// <summary>The terms of the first edition.</summary>
    public static DeadlineTerms FirstEdition { get; } = new()
    {
        RegionalPaidDaysOff = RussianCalendar.SmolenskPaidDaysOff,
        FinancialYearClause = Clause.Parse("1.5"),
        ResultsProtocolClause = Clause.Parse("2.23"),
        SubsidyInformation = Following(
            "1.8", 15, Working, Ministry,
            new("принятие закона о бюджете или поправок к нему", "the adoption of the budget law or its amendment"),
            new("размещение информации о субсидии на Едином портале", "information on the subsidy on the Unified portal"),
            implied: true),
        Announcement = AnnouncementLead(3),
        ResultsPlacement = Following(
            "2.3", 14, Calendar, Ministry,
            new("определение победителя", "the determination of the winner"),
            new("размещение протокола подведения итогов конкурса", "placing of the results protocol"),
            implied: true),
        ClarificationRequest = Before(
            "2.5", 3, Working, Applicant,
            AcceptanceEnd,
            new("запрос о разъяснении положений объявления", "a request to clarify the announcement")),
        Clarification = Before(
            "2.5", 1, Working, Ministry,
            AcceptanceEnd,
            new("разъяснение положений объявления", "the clarification of the announcement")),
        Acceptance = FromFollowing(
            "2.6", 30, Calendar, NoOne,
            new("размещение объявления", "the publication of the announcement"),
            AcceptanceEnd,
            DeadlineBound.On) with
        { LastDayOff = LastDayOff.Span },
        RegisterExtract = LookBack(
            "2.9.5", SmolenskDocumentAges.RegisterExtract, new("дата выписки из ЕГРЮЛ", "the date of the register extract")),
        TaxCertificate = LookBack(
            "2.9.6", SmolenskDocumentAges.TaxCertificate, new("дата информации налогового органа", "the date of the tax certificate")),
        ApplicationChanges = OnTheDay(
            "2.10", Applicant,
            ReviewEnd,
            new("внесение изменений в возвращённую на доработку заявку", "changes to an application returned for rework")),
        ReworkNotice = FromTheDay(
            "2.10.1", 1, Working, Ministry,
            new("решение о возврате на доработку", "the decision to return for rework"),
            ReworkNotice),
        ReworkNoticeLimit = Before("2.10.1", 1, Working, Ministry, ReviewEnd, ReworkNotice),
        ReworkedApplication = Before(
            "2.10.3", 1, Calendar, Applicant, ReviewEnd, new("представление доработанной заявки", "the reworked application")),
        Withdrawal = OnTheDay(
            "2.12.1", Applicant, AcceptanceEnd, new("отзыв заявки", "withdrawal of an application")),
        Refiling = new()
        {
            Clause = Clause.Parse("2.12.3"),
            Actor = Applicant,
            Trigger = AcceptanceEnd,
            What = new("повторная подача заявки после отзыва", "a new application after a withdrawal"),
            Form = new(),
        },
        Cancellation = Before(
            "2.12.5", 1, Working, Ministry,
            AcceptanceEnd,
            new("размещение объявления об отмене конкурса", "the announcement that the contest is cancelled")),
        Opening = Following(
            "2.13", 3, Working, Ministry,
            AcceptanceEnd,
            new("вскрытие заявок и подписание протокола вскрытия заявок", "opening of the applications and signing of the protocol")),
        OpeningPlacement = Following(
            "2.13", 1, Working, Ministry,
            new("подписание протокола вскрытия заявок", "the signing of the protocol of opening"),
            new("размещение протокола вскрытия заявок", "placing of the protocol of opening")),
        Review = FromFollowing(
            "2.14", 5, Working, Ministry, AcceptanceEnd, new("рассмотрение заявок", "review of the applications")),
        Explanation = FromFollowing(
            "2.15.1", 2, Working, Applicant,
            new("размещение запроса о разъяснениях", "the placing of the request for explanations"),
            ExplanationAnswer,
            bound: DeadlineBound.NotEarlier),
        ExplanationLimit = OnTheDay("2.15.1", Applicant, ReviewEnd, ExplanationAnswer),
        ReviewProtocol = FromTheDay(
            "2.19", 3, Working, Ministry,
            ReviewEnd,
            new("подготовка протокола рассмотрения заявок", "the protocol of the review")),
        ReviewProtocolPlacement = Following(
            "2.19", 1, Working, Ministry,
            ReviewProtocolSigned,
            new("размещение протокола рассмотрения заявок", "placing of the protocol of the review")),
        CommissionPlacement = OnTheDay(
            "2.20", Ministry,
            new("размещение объявления", "the publication of the announcement"),
            new(
                "размещение положения о комиссии и её состава на сайте министерства",
                "the commission's rules and members on the ministry's site"),
            DeadlineBound.On),
        Summary = FromTheDay(
            "2.20", 2, Working, Ministry,
            ReviewProtocolSigned,
            new("подготовка сводной информации для комиссии", "the summary for the commission")),
        Winners = FromTheDay(
            "2.22", 30, Calendar, Ministry,
            AcceptanceEnd,
            new("определение победителей", "the determination of the winners"),
            implied: true) with
        { LastDayOff = LastDayOff.Span },
        PortalPlacement = Following(
            "2.25", 1, Calendar, Ministry,
            ResultsProtocolSigned,
            new("размещение протокола подведения итогов конкурса на Едином портале", "the results protocol on the Unified portal"),
            implied: true),
        OwnSitePlacement = FromTheDay(
            "2.25", 5, Calendar, Ministry,
            ResultsProtocolSigned,
            new(
                "размещение протокола подведения итогов конкурса на сайте министерства и информационном ресурсе гранты.рф",
                "the results protocol on the ministry's site and the grants portal"),
            implied: true),
        ReviewProtocolChanges = FromTheDay(
            "2.28", 10, Calendar, Ministry,
            new(
                "подписание первой версии протокола рассмотрения заявок",
                "the signing of the first version of the protocol of the review"),
            new("внесение изменений в протокол рассмотрения заявок", "changes to the protocol of the review"),
            implied: true),
        ResultsProtocolChanges = FromTheDay(
            "2.28", 10, Calendar, Ministry,
            new(
                "подписание первой версии протокола подведения итогов конкурса",
                "the signing of the first version of the results protocol"),
            new("внесение изменений в протокол подведения итогов конкурса", "changes to the results protocol"),
            implied: true),
        DraftAgreement = FromTheDay(
            "3.7.1", 3, Working, Ministry,
            new("окончание срока размещения протокола подведения итогов конкурса", "the end of the term to place the results protocol"),
            new("направление проекта соглашения и уведомления о его размещении", "the draft agreement and the notice of it")),
        AgreementSigning = FromFollowing(
            "3.7.2", 5, Working, Recipient,
            new("направление уведомления о размещении проекта соглашения", "the sending of the notice of the draft agreement"),
            new("подписание соглашения", "signing of the agreement")),
        Payment = FromTheDay(
            "3.12", 10, Working, Ministry,
            new("заключение соглашения", "the making of the agreement"),
            new("перечисление субсидии", "payment of the subsidy")),
        UnusedReturn = InYear(
            "3.13", Recipient, new(new(2, 1), YearsLater: 1),
            new("возврат неиспользованного остатка субсидии", "return of the unused money")),
        AmendmentNotice = Before(
            "3.15", 15, Working, Recipient,
            new("окончание срока действия соглашения", "the end of the agreement"),
            new("уведомление об изменениях в соглашение", "notice of changes to the agreement")),
        NoticeRegistration = OnTheDay(
            "3.15", Ministry,
            new("получение уведомления об изменениях", "the receipt of the notice of changes"),
            new("регистрация уведомления", "registration of the notice"),
            DeadlineBound.On),
        AdditionalAgreement = FromTheDay(
            "3.15", 10, Working, Ministry,
            new("регистрация уведомления об изменениях", "the registration of the notice of changes"),
            new("заключение дополнительного соглашения", "the additional agreement")),
        ProjectPublication = InYear(
            "3.16", Ministry, new(new(3, 1), YearsLater: 1, Until: true),
            new(
                "размещение информации о мероприятиях победителей на сайте министерства",
                "information on the winners' projects on the ministry's site"),
            LastDayOff.Stays,
            implied: true),
        BreachAct = FromTheDay(
            "3.17", 5, Working, Ministry,
            new("выявление нарушения", "the finding of the breach"),
            new("составление и направление акта о нарушении", "the act of breach")),
        BreachCure = new()
        {
            Clause = Clause.Parse("3.17"),
            Actor = Recipient,
            Trigger = new("срок, указанный в акте о нарушении", "the term stated in the act of breach"),
            What = new("устранение нарушения", "the cure of the breach"),
            LastDayOff = LastDayOff.MovesOn,
            Form = new(),
        },
        ReturnDecision = FromTheDay(
            "3.17", 7, Working, Ministry,
            new("окончание срока устранения нарушения", "the end of the term to cure the breach"),
            new("принятие решения о возврате субсидии", "the decision that the subsidy be returned")),
        ReturnDemand = FromTheDay(
            "3.17", 5, Working, Ministry,
            new("решение о возврате субсидии", "the decision that the subsidy be returned"),
            new("направление решения и требования о возврате субсидии", "the decision and the demand to return")),
        ReturnInYear = FromTheDay(
            "3.17", 30, Working, Recipient,
            new(
                "установление нарушения в текущем финансовом году",
                "the finding of the breach in the current financial year"),
            new("возврат субсидии в полном объёме", "return of the whole subsidy")),
        ReturnAfterYear = FromTheDay(
            "3.17", 30, Calendar, Recipient,
            DemandReceived,
            new("возврат субсидии в полном объёме", "return of the whole subsidy")),
        QuarterlyReport = new()
        {
            Clause = Clause.Parse("3.18"),
            AlsoIn = Sequence.Of(Clause.Parse("3.14")),
            Actor = Recipient,
            Trigger = new("окончание квартала", "the end of the quarter"),
            What = new("представление ежеквартальных отчётов", "the quarterly reports"),
            LastDayOff = LastDayOff.MovesOn,
            Form = new(10),
        },
        ResultDate = InYear(
            "3.18", Recipient, new(new(12, 20), YearsLater: 0),
            new("достижение результатов", "the results are reached"),
            LastDayOff.Stays,
            DeadlineBound.On),
        FinalReport = InYear(
            "3.18", Recipient, new(new(12, 25), YearsLater: 0),
            new("представление итоговых годовых отчётов", "the final annual reports")),
        ReturnForResults = FromTheDay(
            "3.18", 30, Calendar, Recipient,
            DemandReceived,
            new("возврат субсидии за недостижение результатов", "return for results not reached")),
        SuspensionRequest = Following(
            "3.19", 30, Calendar, Recipient,
            new("окончание военной службы руководителя социальной программы (проекта)", "the end of the project head's service"),
            SuspensionRequest),
        SuspensionRequestLimit = OnTheDay(
            "3.19", Recipient,
            new("окончание срока действия соглашения", "the end of the agreement"),
            SuspensionRequest),
        SuspensionDecision = FromTheDay(
            "3.19", 5, Working, Ministry,
            new("представление заявления", "the filing of that application"),
            new("решение по заявлению", "the decision on the application")),
        SuspensionNotice = FromTheDay(
            "3.19", 1, Working, Ministry,
            new("решение по заявлению", "the decision on the application"),
            new("направление уведомления о решении", "notice of the decision")),
    };

    /// <summary>The terms since the second edition: a shorter lead of the announcement.</summary>
    public static DeadlineTerms SecondEdition { get; } = FirstEdition with { Announcement = AnnouncementLead(1) };
}
