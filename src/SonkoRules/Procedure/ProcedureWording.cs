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
