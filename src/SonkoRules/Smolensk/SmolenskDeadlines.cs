using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Deadlines;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules;

/// <summary>Every term of the order, as its clauses set it; order of the clauses.</summary>
internal static class SmolenskDeadlines
{
    /// <summary>The terms of the first edition.</summary>
    public static DeadlineTerms FirstEdition { get; } = new()
    {
        FinancialYearClause = Clause.Parse("1.5"),
        ResultsProtocolClause = Clause.Parse("2.23"),
        SubsidyInformation = Following(
            "1.8",
            15,
            DayUnit.Working,
            new("принятие закона о бюджете или поправок к нему", "the adoption of the budget law or its amendment"),
            new("сведения о субсидии на Едином портале", "information on the subsidy on the Unified portal"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        Announcement = AnnouncementLead(3),
        ResultsPlacement = Following(
            "2.3",
            14,
            DayUnit.Calendar,
            new("определение победителя", "the determination of the winner"),
            new("размещение протокола результатов", "placing of the results protocol"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        ClarificationRequest = Before(
            "2.5",
            3,
            DayUnit.Working,
            AcceptanceEnd,
            new("запрос о разъяснении объявления", "a request to clarify the announcement"),
            DeadlineActor.Applicant),
        Clarification = Before(
            "2.5",
            1,
            DayUnit.Working,
            AcceptanceEnd,
            new("разъяснение объявления", "the clarification of the announcement"),
            DeadlineActor.Ministry),
        Acceptance = FromFollowing(
            "2.6",
            30,
            DayUnit.Calendar,
            new("размещение объявления", "the publication of the announcement"),
            new("приём заявок", "acceptance of applications"),
            DeadlineActor.NoOne),
        RegisterExtract = LookBack(
            "2.9.5", new("дата выписки из ЕГРЮЛ", "the date of the register extract")),
        TaxCertificate = LookBack(
            "2.9.6", new("дата справки налогового органа", "the date of the tax certificate")),
        ApplicationChanges = OnTheDay(
            "2.10",
            ReviewEnd,
            new("изменения в возвращённой на доработку заявке", "changes to an application returned for rework"),
            DeadlineActor.Applicant),
        ReworkNotice = FromTheDay(
            "2.10.1",
            1,
            DayUnit.Working,
            new("решение о возврате на доработку", "the decision to return for rework"),
            ReworkNotice,
            DeadlineActor.Ministry),
        ReworkNoticeLimit = Before("2.10.1", 1, DayUnit.Working, ReviewEnd, ReworkNotice, DeadlineActor.Ministry),
        ReworkedApplication = Before(
            "2.10.3",
            1,
            DayUnit.Calendar,
            ReviewEnd,
            new("доработанная заявка", "the reworked application"),
            DeadlineActor.Applicant),
        Withdrawal = OnTheDay(
            "2.12.1",
            AcceptanceEnd,
            new("отзыв заявки", "withdrawal of an application"),
            DeadlineActor.Applicant),
        Refiling = new()
        {
            Clause = Clause.Parse("2.12.3"),
            Actor = DeadlineActor.Applicant,
            Trigger = AcceptanceEnd,
            What = new("новая заявка после отзыва", "a new application after a withdrawal"),
            Form = new Term.DayBefore(),
        },
        Cancellation = Before(
            "2.12.5",
            1,
            DayUnit.Working,
            AcceptanceEnd,
            new("объявление об отмене конкурса", "the announcement that the contest is cancelled"),
            DeadlineActor.Ministry),
        Opening = Following(
            "2.13",
            3,
            DayUnit.Working,
            AcceptanceEnd,
            new("вскрытие заявок и подписание протокола", "opening of the applications and signing of the protocol"),
            DeadlineActor.Ministry),
        OpeningPlacement = Following(
            "2.13",
            1,
            DayUnit.Working,
            new("подписание протокола вскрытия", "the signing of the protocol of opening"),
            new("размещение протокола вскрытия", "placing of the protocol of opening"),
            DeadlineActor.Ministry),
        Review = FromFollowing(
            "2.14",
            5,
            DayUnit.Working,
            AcceptanceEnd,
            new("рассмотрение заявок", "review of the applications"),
            DeadlineActor.Ministry),
        Explanation = FromFollowing(
            "2.15.1",
            2,
            DayUnit.Working,
            new("размещение запроса о разъяснениях", "the placing of the request for explanations"),
            ExplanationAnswer,
            DeadlineActor.Applicant) with { Bound = DeadlineBound.NotEarlier },
        ExplanationLimit = OnTheDay("2.15.1", ReviewEnd, ExplanationAnswer, DeadlineActor.Applicant),
        ReviewProtocol = FromTheDay(
            "2.19",
            3,
            DayUnit.Working,
            ReviewEnd,
            new("протокол рассмотрения заявок", "the protocol of the review"),
            DeadlineActor.Ministry),
        ReviewProtocolPlacement = Following(
            "2.19",
            1,
            DayUnit.Working,
            ReviewProtocolSigned,
            new("размещение протокола рассмотрения", "placing of the protocol of the review"),
            DeadlineActor.Ministry),
        CommissionPlacement = OnTheDay(
            "2.20",
            new("размещение объявления", "the publication of the announcement"),
            new("положение о комиссии и её состав на сайте министерства", "the commission's rules and members on the ministry's site"),
            DeadlineActor.Ministry) with { Bound = DeadlineBound.On },
        Summary = FromTheDay(
            "2.20",
            2,
            DayUnit.Working,
            ReviewProtocolSigned,
            new("сводная информация для комиссии", "the summary for the commission"),
            DeadlineActor.Ministry),
        Winners = FromTheDay(
            "2.22",
            30,
            DayUnit.Calendar,
            AcceptanceEnd,
            new("определение победителей", "the determination of the winners"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        PortalPlacement = Following(
            "2.25",
            1,
            DayUnit.Calendar,
            ResultsProtocolSigned,
            new("протокол итогов на Едином портале", "the results protocol on the Unified portal"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        OwnSitePlacement = FromTheDay(
            "2.25",
            5,
            DayUnit.Calendar,
            ResultsProtocolSigned,
            new("протокол итогов на сайте министерства и портале грантов", "the results protocol on the ministry's site and the grants portal"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        ReviewProtocolChanges = FromTheDay(
            "2.28",
            10,
            DayUnit.Calendar,
            new("подписание первой версии протокола рассмотрения", "the signing of the first version of the protocol of the review"),
            new("изменения в протоколе рассмотрения", "changes to the protocol of the review"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        ResultsProtocolChanges = FromTheDay(
            "2.28",
            10,
            DayUnit.Calendar,
            new("подписание первой версии протокола итогов", "the signing of the first version of the results protocol"),
            new("изменения в протоколе итогов", "changes to the results protocol"),
            DeadlineActor.Ministry) with { ActorIsImplied = true },
        DraftAgreement = FromTheDay(
            "3.7.1",
            3,
            DayUnit.Working,
            new("окончание срока размещения протокола итогов", "the end of the term to place the results protocol"),
            new("проект соглашения и уведомление о нём", "the draft agreement and the notice of it"),
            DeadlineActor.Ministry),
        AgreementSigning = FromFollowing(
            "3.7.2",
            5,
            DayUnit.Working,
            new("направление уведомления о проекте соглашения", "the sending of the notice of the draft agreement"),
            new("подписание соглашения", "signing of the agreement"),
            DeadlineActor.Recipient),
        Payment = FromTheDay(
            "3.12",
            10,
            DayUnit.Working,
            new("заключение соглашения", "the making of the agreement"),
            new("перечисление субсидии", "payment of the subsidy"),
            DeadlineActor.Ministry),
        UnusedReturn = InYear(
            "3.13", new(2, 1), 1, new("возврат неиспользованного остатка", "return of the unused money")),
        AmendmentNotice = Before(
            "3.15",
            15,
            DayUnit.Working,
            new("окончание срока действия соглашения", "the end of the agreement"),
            new("уведомление об изменениях в соглашение", "notice of changes to the agreement"),
            DeadlineActor.Recipient),
        NoticeRegistration = OnTheDay(
            "3.15",
            new("получение уведомления об изменениях", "the receipt of the notice of changes"),
            new("регистрация уведомления", "registration of the notice"),
            DeadlineActor.Ministry) with { Bound = DeadlineBound.On },
        AdditionalAgreement = FromTheDay(
            "3.15",
            10,
            DayUnit.Working,
            new("регистрация уведомления об изменениях", "the registration of the notice of changes"),
            new("дополнительное соглашение", "the additional agreement"),
            DeadlineActor.Ministry),
        ProjectPublication = InYear(
            "3.16",
            new(3, 1),
            1,
            new("сведения о проектах победителей на сайте министерства", "information on the winners' projects on the ministry's site"))
            with
            {
                Form = new(new(3, 1), 1, Until: true),
                Actor = DeadlineActor.Ministry,
                ActorIsImplied = true,
                LastDayOff = LastDayOff.Stays,
            },
        BreachAct = FromTheDay(
            "3.17",
            5,
            DayUnit.Working,
            new("выявление нарушения", "the finding of the breach"),
            new("акт о нарушении", "the act of breach"),
            DeadlineActor.Ministry),
        BreachCure = new()
        {
            Clause = Clause.Parse("3.17"),
            Actor = DeadlineActor.Recipient,
            Trigger = new("срок, указанный в акте о нарушении", "the term stated in the act of breach"),
            What = new("устранение нарушения", "the cure of the breach"),
            LastDayOff = LastDayOff.MovesOn,
            Form = new Term.StatedDate(),
        },
        ReturnDecision = FromTheDay(
            "3.17",
            7,
            DayUnit.Working,
            new("окончание срока устранения нарушения", "the end of the term to cure the breach"),
            new("решение о возврате субсидии", "the decision that the subsidy be returned"),
            DeadlineActor.Ministry),
        ReturnDemand = FromTheDay(
            "3.17",
            5,
            DayUnit.Working,
            new("решение о возврате субсидии", "the decision that the subsidy be returned"),
            new("решение и требование о возврате", "the decision and the demand to return"),
            DeadlineActor.Ministry),
        ReturnInYear = FromTheDay(
            "3.17",
            30,
            DayUnit.Working,
            new("установление нарушения в текущем финансовом году", "the finding of the breach in the current financial year"),
            new("возврат всей субсидии", "return of the whole subsidy"),
            DeadlineActor.Recipient),
        ReturnAfterYear = FromTheDay(
            "3.17",
            30,
            DayUnit.Calendar,
            DemandReceived,
            new("возврат всей субсидии", "return of the whole subsidy"),
            DeadlineActor.Recipient),
        QuarterlyReport = new()
        {
            Clause = Clause.Parse("3.18"),
            AlsoIn = Sequence.Of(Clause.Parse("3.14")),
            Actor = DeadlineActor.Recipient,
            Trigger = new("окончание квартала", "the end of the quarter"),
            What = new("квартальные отчёты", "the quarterly reports"),
            LastDayOff = LastDayOff.MovesOn,
            Form = new(10),
        },
        ResultDate = InYear(
            "3.18", new(12, 20), 0, new("достижение результатов", "the results are reached"))
            with { Bound = DeadlineBound.On, LastDayOff = LastDayOff.Stays },
        FinalReport = InYear(
            "3.18", new(12, 25), 0, new("итоговые годовые отчёты", "the final annual reports")),
        ReturnForResults = FromTheDay(
            "3.18",
            30,
            DayUnit.Calendar,
            DemandReceived,
            new("возврат за недостигнутые результаты", "return for results not reached"),
            DeadlineActor.Recipient),
        SuspensionRequest = Following(
            "3.19",
            30,
            DayUnit.Calendar,
            new("окончание службы руководителя проекта", "the end of the project head's service"),
            SuspensionRequest,
            DeadlineActor.Recipient),
        SuspensionRequestLimit = OnTheDay(
            "3.19",
            new("окончание срока действия соглашения", "the end of the agreement"),
            SuspensionRequest,
            DeadlineActor.Recipient),
        SuspensionDecision = FromTheDay(
            "3.19",
            5,
            DayUnit.Working,
            new("представление заявления", "the filing of that application"),
            new("решение по заявлению", "the decision on the application"),
            DeadlineActor.Ministry),
        SuspensionNotice = FromTheDay(
            "3.19",
            1,
            DayUnit.Working,
            new("решение по заявлению", "the decision on the application"),
            new("уведомление о решении", "notice of the decision"),
            DeadlineActor.Ministry),
    };

    /// <summary>The terms since the second edition: a shorter lead of the announcement.</summary>
    public static DeadlineTerms SecondEdition { get; } = FirstEdition with { Announcement = AnnouncementLead(1) };

    private static LocalizedText AcceptanceEnd =>
        new("окончание приёма заявок", "the end of acceptance");

    private static LocalizedText ReviewEnd =>
        new("окончание срока рассмотрения", "the end of the term of the review");

    private static LocalizedText ReviewProtocolSigned =>
        new("подписание протокола рассмотрения", "the signing of the protocol of the review");

    private static LocalizedText ResultsProtocolSigned =>
        new("подписание протокола итогов", "the signing of the results protocol");

    private static LocalizedText DemandReceived =>
        new("получение требования о возврате", "the receipt of the demand to return");

    private static LocalizedText ReworkNotice =>
        new("сообщение о возврате на доработку", "notice of the return for rework");

    private static LocalizedText ExplanationAnswer =>
        new("ответ на запрос о разъяснениях", "the answer to the request for explanations");

    private static LocalizedText SuspensionRequest =>
        new(
            "заявление о приостановлении, отказе от субсидии или замене руководителя проекта",
            "the application to suspend, to give the subsidy up or to pass on the duties");

    private static DeadlineTerm<Term.DaysBefore> AnnouncementLead(int days) => Before(
        "2.2",
        days,
        DayUnit.Calendar,
        new("начало приёма заявок", "the first day of acceptance"),
        new("публикация объявления", "publication of the announcement"),
        DeadlineActor.Ministry);

    private static DeadlineTerm<Term.DaysAfter> Following(
        string clause, int count, DayUnit unit, LocalizedText trigger, LocalizedText what, DeadlineActor actor) =>
        After(clause, new(count, unit, DayOne.DayFollowing), trigger, what, actor);

    private static DeadlineTerm<Term.DaysAfter> FromTheDay(
        string clause, int count, DayUnit unit, LocalizedText trigger, LocalizedText what, DeadlineActor actor) =>
        After(clause, new(count, unit, DayOne.FromTheDay), trigger, what, actor);

    private static DeadlineTerm<Term.DaysAfter> FromFollowing(
        string clause, int count, DayUnit unit, LocalizedText trigger, LocalizedText what, DeadlineActor actor) =>
        After(clause, new(count, unit, DayOne.FromTheDayFollowing), trigger, what, actor);

    private static DeadlineTerm<Term.DaysAfter> After(
        string clause, Term.DaysAfter form, LocalizedText trigger, LocalizedText what, DeadlineActor actor) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            Trigger = trigger,
            What = what,
            LastDayOff = form.Unit == DayUnit.Calendar ? LastDayOff.MovesOn : LastDayOff.Stays,
            Form = form,
        };

    private static DeadlineTerm<Term.DaysBefore> Before(
        string clause, int count, DayUnit unit, LocalizedText trigger, LocalizedText what, DeadlineActor actor) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            Trigger = trigger,
            What = what,
            LastDayOff = unit == DayUnit.Calendar ? LastDayOff.MovesBack : LastDayOff.Stays,
            Form = new(count, unit),
        };

    private static DeadlineTerm<Term.LookBack> LookBack(string clause, LocalizedText what) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = DeadlineActor.Applicant,
            Trigger = new("подача заявки", "the filing of the application"),
            What = what,
            Bound = DeadlineBound.NotEarlier,
            Form = new(30),
        };

    private static DeadlineTerm<Term.SameDay> OnTheDay(
        string clause, LocalizedText trigger, LocalizedText what, DeadlineActor actor) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            Trigger = trigger,
            What = what,
            Form = new Term.SameDay(),
        };

    private static DeadlineTerm<Term.DateInYear> InYear(
        string clause, AnnualDate date, int yearsLater, LocalizedText what) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = DeadlineActor.Recipient,
            Trigger = new("год предоставления субсидии", "the year of the subsidy"),
            What = what,
            LastDayOff = LastDayOff.MovesOn,
            Form = new(date, yearsLater),
        };
}
