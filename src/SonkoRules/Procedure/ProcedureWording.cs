using SonkoRules.Applications;

namespace SonkoRules.Procedure;

/// <summary>The words for what becomes of a contest as a whole.</summary>
internal static class ProcedureWording
{
    public static Explanation Explain(ContestStanding standing) =>
        new(standing.Clause, standing.Match(
            goesOn => LocalizedText.Of(language => FormattableString.Invariant(
                $"{(language == Language.Russian ? "Надлежащих заявок" : "Proper applications")}: {goesOn.Proper}")),
            notHeld => notHeld.Reason == VoidReason.AllRejected
                ? new LocalizedText(
                    "Конкурс признаётся несостоявшимся: все заявки отклонены", "The contest is void: all applications are rejected")
                : new LocalizedText(
                    "Конкурс признаётся несостоявшимся: не подано ни одной заявки", "The contest is void: no application was filed"),
            open => LocalizedText.Of(language =>
                (language == Language.Russian ? "Решение не принято по заявкам: " : "Not decided yet: ")
                + string.Join(", ", open.Undecided))));

    public static Explanation Explain(Cancellation cancellation) =>
        new(cancellation.Clause, cancellation.Match(
            effective => LocalizedText.Of(language =>
                (language == Language.Russian ? "Конкурс считается отменённым с " : "The contest is cancelled from ")
                + DateText.Of(effective.From, language)),
            notAllowed => LocalizedText.Of(language =>
                (language == Language.Russian ? "Отмена конкурса не допускается: " : "The contest cannot be cancelled: ")
                + string.Join(", ", notAllowed.Obstacles.Select(obstacle => Name(obstacle, language)))),
            undetermined => LocalizedText.Of(language =>
                (language == Language.Russian ? "Не установлено: " : "Not known: ")
                + string.Join(", ", undetermined.Missing.Select(fact => Name(fact, language))))));

    public static Explanation Explain(ClarificationRequest request) =>
        new(request.Clause, request.Match(
            accepted => LocalizedText.Of(language =>
                language == Language.Russian
                    ? FormattableString.Invariant($"Запрос о разъяснении № {accepted.Number} принимается; остаётся запросов: {accepted.Left}")
                    : FormattableString.Invariant($"Request {accepted.Number}, {accepted.Left} left")),
            refused => LocalizedText.Of(language =>
                (language == Language.Russian ? "Запрос о разъяснении не принимается: " : "The request is not due: ")
                + string.Join(", ", refused.Reasons.Select(reason => Name(reason, language))))));

    public static Explanation Explain(AnnouncementReport report) =>
        new(
            report.Clause,
            LocalizedText.Of(language => report.IsComplete
                ? language == Language.Russian ? "Объявление содержит все сведения" : "The announcement states every item"
                : language == Language.Russian
                    ? FormattableString.Invariant($"В объявлении отсутствуют сведения: {report.Missing.Count} из {Items(report)}")
                    : FormattableString.Invariant($"The announcement lacks {report.Missing.Count} of {Items(report)} items")),
            report.Missing.Select(item => new Explanation(Clause.None, item.InWords())).ToSequence());

    public static Explanation Explain(UnansweredRequest unanswered) =>
        new(unanswered.Clause, LocalizedText.Of(language =>
        {
            var (id, by) = (unanswered.Request.ApplicationId, DateText.Of(unanswered.Request.AnswerBy, language));
            return language == Language.Russian
                ? $"Разъяснения по заявке «{id}», запрошенные со сроком представления {by}, в этот срок не представлены"
                : $"The explanations asked for of application '{id}' by {by} did not come in time";
        }));

    public static Explanation Explain(ReviewProtocol protocol) =>
        new(
            protocol.Clause,
            LocalizedText.Of(language => language == Language.Russian
                ? FormattableString.Invariant($"Поступило заявок: {protocol.Received}, рассмотрено: {protocol.Considered}")
                : FormattableString.Invariant($"Applications received: {protocol.Received}, considered: {protocol.Considered}")),
            protocol.Rejected.Select(Rejected).ToSequence());

    public static Explanation Explain(ResultsProtocol protocol) =>
        new(
            protocol.Clause,
            new LocalizedText("Протокол подведения итогов конкурса", "The protocol of the results"),
            Sequence.Of(
                Item(protocol, ProtocolItem.Meeting, language => protocol.Meeting is { } meeting
                    ? DateText.Of(meeting.Moment, language) + ", " + meeting.Place
                    : language == Language.Russian ? "не указано" : "not told"),
                Item(protocol, ProtocolItem.Considered, language => List(protocol.Considered, language)),
                Item(
                    protocol,
                    ProtocolItem.Rejected,
                    language => List(protocol.Rejected.Select(rejected => rejected.ApplicationId), language),
                    protocol.Rejected.Select(Rejected)),
                Item(protocol, ProtocolItem.Winners, language => List(
                    protocol.Winners.Select(winner => winner.ApplicationId + " — " + winner.Amount.ToText(language)), language)),
                Item(
                    protocol,
                    ProtocolItem.Unanswered,
                    language => List(protocol.Unanswered.Select(one => one.Request.ApplicationId), language),
                    protocol.Unanswered.Select(one => one.Explain()))));

    private static Explanation Rejected(ApplicationDecision.Rejected rejected) =>
        new(
            rejected.Clause,
            LocalizedText.Of(language => language == Language.Russian
                ? $"Заявка «{rejected.ApplicationId}» отклонена"
                : $"Application '{rejected.ApplicationId}' is rejected"),
            rejected.Grounds.Select(ground => ground.Explain()).ToSequence());

    private static Explanation Item(
        ResultsProtocol protocol, ProtocolItem item, Func<Language, string> content, IEnumerable<Explanation>? parts = null) =>
        new(
            protocol.ClauseOf(item),
            LocalizedText.Of(language => item.InWords().In(language) + ": " + content(language)),
            (parts ?? []).ToSequence());

    private static string List(IEnumerable<string> texts, Language language) =>
        string.Join("; ", texts) is { Length: > 0 } some ? some : language == Language.Russian ? "отсутствуют" : "none";

    private static int Items(AnnouncementReport report) => report.Missing.Count + report.Stated.Count;

    private static string Name(CancellationObstacle obstacle, Language language) =>
        (obstacle, language) switch
        {
            (CancellationObstacle.NoForceMajeure, Language.Russian) => "срок истёк, обстоятельства непреодолимой силы отсутствуют",
            (CancellationObstacle.NoForceMajeure, _) => "the term is over and there is no force majeure",
            (_, Language.Russian) => "соглашения заключены",
            _ => "agreements have been made",
        };

    private static string Name(CancellationFact fact, Language language) =>
        (fact, language) switch
        {
            (CancellationFact.ForceMajeure, Language.Russian) => "наличие обстоятельств непреодолимой силы",
            (CancellationFact.ForceMajeure, _) => "whether there is force majeure",
            (_, Language.Russian) => "заключение соглашений",
            _ => "whether agreements have been made",
        };

    private static string Name(ClarificationRefusal reason, Language language) =>
        (reason, language) switch
        {
            (ClarificationRefusal.TooEarly, Language.Russian) => "подан до размещения объявления",
            (ClarificationRefusal.TooEarly, _) => "before the announcement",
            (ClarificationRefusal.TooLate, Language.Russian) => "срок истёк",
            (ClarificationRefusal.TooLate, _) => "after the last day",
            (_, Language.Russian) => "допустимое число запросов исчерпано",
            _ => "no requests are left",
        };
}
