using SonkoRules.Deadlines;

namespace SonkoRules;

/// <content>How the order words its terms, and the events that several of them share.</content>
internal static partial class SmolenskDeadlines
{
    private static LocalizedText AcceptanceEnd => new("окончание приёма заявок", "the end of acceptance");

    private static LocalizedText ReviewEnd =>
        new("окончание срока рассмотрения заявок", "the end of the term of the review");

    private static LocalizedText ReviewProtocolSigned =>
        new("подписание протокола рассмотрения заявок", "the signing of the protocol of the review");

    private static LocalizedText ResultsProtocolSigned =>
        new("подписание протокола подведения итогов конкурса", "the signing of the results protocol");

    private static LocalizedText DemandReceived =>
        new("получение требования о возврате", "the receipt of the demand to return");

    private static LocalizedText ReworkNotice =>
        new("сообщение о возврате заявки на доработку", "notice of the return for rework");

    private static LocalizedText ExplanationAnswer =>
        new("представление разъяснений по запросу", "the answer to the request for explanations");

    private static LocalizedText SuspensionRequest =>
        new(
            "заявление о приостановлении, отказе от субсидии или замене руководителя социальной программы (проекта)",
            "the application to suspend, to give the subsidy up or to pass on the duties");

    private static DeadlineTerm<Term.DaysBefore> AnnouncementLead(int days) => Before(
        "2.2",
        days,
        DayUnit.Calendar,
        DeadlineActor.Ministry,
        new("начало приёма заявок", "the first day of acceptance"),
        new("размещение объявления", "publication of the announcement"));

    private static DeadlineTerm<Term.DaysAfter> Following(
        string clause,
        int count,
        DayUnit unit,
        DeadlineActor actor,
        LocalizedText trigger,
        LocalizedText what,
        bool implied = false) =>
        After(clause, new(count, unit, DayOne.DayFollowing), actor, trigger, what, implied);

    private static DeadlineTerm<Term.DaysAfter> FromTheDay(
        string clause,
        int count,
        DayUnit unit,
        DeadlineActor actor,
        LocalizedText trigger,
        LocalizedText what,
        bool implied = false) =>
        After(clause, new(count, unit, DayOne.FromTheDay), actor, trigger, what, implied);

    private static DeadlineTerm<Term.DaysAfter> FromFollowing(
        string clause,
        int count,
        DayUnit unit,
        DeadlineActor actor,
        LocalizedText trigger,
        LocalizedText what,
        DeadlineBound bound = DeadlineBound.NotLater) =>
        After(clause, new(count, unit, DayOne.FromTheDayFollowing), actor, trigger, what, bound: bound);

    private static DeadlineTerm<Term.DaysAfter> After(
        string clause,
        Term.DaysAfter form,
        DeadlineActor actor,
        LocalizedText trigger,
        LocalizedText what,
        bool implied = false,
        DeadlineBound bound = DeadlineBound.NotLater) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            ActorIsImplied = implied,
            Trigger = trigger,
            What = what,
            Bound = bound,
            LastDayOff = form.Unit == DayUnit.Calendar ? LastDayOff.MovesOn : LastDayOff.Stays,
            Form = form,
        };

    private static DeadlineTerm<Term.DaysBefore> Before(
        string clause, int count, DayUnit unit, DeadlineActor actor, LocalizedText trigger, LocalizedText what) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            Trigger = trigger,
            What = what,
            LastDayOff = unit == DayUnit.Calendar ? LastDayOff.MovesBack : LastDayOff.Stays,
            Form = new(count, unit),
        };

    private static DeadlineTerm<Term.LookBack> LookBack(string clause, int count, LocalizedText what) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = DeadlineActor.Applicant,
            Trigger = new("подача заявки", "the filing of the application"),
            What = what,
            Bound = DeadlineBound.NotEarlier,
            Form = new(count),
        };

    private static DeadlineTerm<Term.SameDay> OnTheDay(
        string clause,
        DeadlineActor actor,
        LocalizedText trigger,
        LocalizedText what,
        DeadlineBound bound = DeadlineBound.NotLater) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            Trigger = trigger,
            What = what,
            Bound = bound,
            Form = new(),
        };

    private static DeadlineTerm<Term.DateInYear> InYear(
        string clause,
        DeadlineActor actor,
        Term.DateInYear form,
        LocalizedText what,
        LastDayOff whenOff = LastDayOff.MovesOn,
        DeadlineBound bound = DeadlineBound.NotLater,
        bool implied = false) =>
        new()
        {
            Clause = Clause.Parse(clause),
            Actor = actor,
            ActorIsImplied = implied,
            Trigger = new("год предоставления субсидии", "the year of the subsidy"),
            What = what,
            Bound = bound,
            LastDayOff = whenOff,
            Form = form,
        };
}
