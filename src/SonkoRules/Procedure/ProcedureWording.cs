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
                    "Конкурс не состоялся: все заявки отклонены", "The contest is void: all applications are rejected")
                : new LocalizedText(
                    "Конкурс не состоялся: заявок не подано", "The contest is void: no application was filed"),
            open => LocalizedText.Of(language =>
                (language == Language.Russian ? "Не решено по заявкам: " : "Not decided yet: ")
                + string.Join(", ", open.Undecided))));

    public static Explanation Explain(Cancellation cancellation) =>
        new(cancellation.Clause, cancellation.Match(
            effective => LocalizedText.Of(language =>
                (language == Language.Russian ? "Конкурс отменён с " : "The contest is cancelled from ")
                + DateText.Of(effective.From, language)),
            notAllowed => LocalizedText.Of(language =>
                (language == Language.Russian ? "Отменить конкурс нельзя: " : "The contest cannot be cancelled: ")
                + string.Join(", ", notAllowed.Obstacles.Select(obstacle => Name(obstacle, language)))),
            undetermined => LocalizedText.Of(language =>
                (language == Language.Russian ? "Не известно: " : "Not known: ")
                + string.Join(", ", undetermined.Missing.Select(fact => Name(fact, language))))));

    public static Explanation Explain(ClarificationRequest request) =>
        new(request.Clause, request.Match(
            accepted => LocalizedText.Of(language =>
                language == Language.Russian
                    ? FormattableString.Invariant($"Запрос {accepted.Number}, остаётся {accepted.Left}")
                    : FormattableString.Invariant($"Request {accepted.Number}, {accepted.Left} left")),
            refused => LocalizedText.Of(language =>
                (language == Language.Russian ? "Запрос не принимается: " : "The request is not due: ")
                + string.Join(", ", refused.Reasons.Select(reason => Name(reason, language))))));

    private static string Name(CancellationObstacle obstacle, Language language) =>
        (obstacle, language) switch
        {
            (CancellationObstacle.NoForceMajeure, Language.Russian) => "срок истёк, непреодолимой силы нет",
            (CancellationObstacle.NoForceMajeure, _) => "the term is over and there is no force majeure",
            (_, Language.Russian) => "соглашения заключены",
            _ => "agreements have been made",
        };

    private static string Name(CancellationFact fact, Language language) =>
        (fact, language) switch
        {
            (CancellationFact.ForceMajeure, Language.Russian) => "есть ли непреодолимая сила",
            (CancellationFact.ForceMajeure, _) => "whether there is force majeure",
            (_, Language.Russian) => "заключены ли соглашения",
            _ => "whether agreements have been made",
        };

    private static string Name(ClarificationRefusal reason, Language language) =>
        (reason, language) switch
        {
            (ClarificationRefusal.TooEarly, Language.Russian) => "до объявления",
            (ClarificationRefusal.TooEarly, _) => "before the announcement",
            (ClarificationRefusal.TooLate, Language.Russian) => "срок истёк",
            (ClarificationRefusal.TooLate, _) => "after the last day",
            (_, Language.Russian) => "запросов больше не осталось",
            _ => "no requests are left",
        };
}
