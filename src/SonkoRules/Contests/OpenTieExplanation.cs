namespace SonkoRules.Contests;

/// <summary>Says what depends on an open tie.</summary>
internal static class OpenTieExplanation
{
    public static Explanation Of(OpenTie tie) =>
        new(
            tie.Clause,
            LocalizedText.Of(language =>
            {
                var tied = string.Join("; ", tie.Groups.Select(group => Ids(group, language)));
                return language == Language.Russian
                    ? $"Итог не окончателен: порядок равных заявок {tied} не определён, от него зависит распределение средств ("
                        + Stake(tie, language) + "); решение принимает комиссия"
                    : $"The result is not final: nothing orders the tied applications {tied}, and money depends on it ("
                        + Stake(tie, language) + "); the commission decides";
            }),
            tie.Outcomes.Select(OfOutcome)
                .Concat(tie.FurtherOutcomes == 0 ? [] : new[] { Further(tie) })
                .ToSequence());

    private static string Stake(OpenTie tie, Language language) =>
        (tie.SumAtStake, language) switch
        {
            ({ } sum, Language.Russian) =>
                $"{sum.ToText(language)}; разных исходов: {NumberText.Plain(tie.Outcomes.Count + tie.FurtherOutcomes)}",
            ({ } sum, _) =>
                $"{sum.ToText(language)}; different outcomes: {NumberText.Plain(tie.Outcomes.Count + tie.FurtherOutcomes)}",
            (null, Language.Russian) =>
                $"порядки не перебирались: в группе больше {NumberText.Plain(OpenTie.GreatestGroup)} заявок или групп слишком много",
            _ =>
                $"the orders were not walked: a group has more than {NumberText.Plain(OpenTie.GreatestGroup)} applications, or the groups are too many",
        };

    private static Explanation OfOutcome(TieOutcome outcome) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
            {
                var order = string.Join("; ", outcome.Orders.Select(each => Ids(each.Order, language)));
                var awards = outcome.Awards.Select(award => Id(award.ApplicationId, language) + " — " + award.Amount.ToText(language));
                var asked = outcome.Asked is { } id
                    ? [(language == Language.Russian ? "остаток предлагается заявке " : "the remainder is offered to ") + Id(id, language)]
                    : System.Array.Empty<string>();
                return (language == Language.Russian ? "при порядке " : "in the order ") + order + ": "
                    + string.Join("; ", awards.Concat(asked));
            }));

    private static Explanation Further(OpenTie tie) =>
        new(
            Clause.None,
            new LocalizedText(
                $"ещё разных исходов: {NumberText.Plain(tie.FurtherOutcomes)}",
                $"further different outcomes: {NumberText.Plain(tie.FurtherOutcomes)}"));

    private static string Ids(Sequence<string> ids, Language language) =>
        string.Join(", ", ids.Select(id => Id(id, language)));

    private static string Id(string id, Language language) => language == Language.Russian ? $"«{id}»" : $"'{id}'";
}
