using SonkoRules.Subsidies;

namespace SonkoRules.Contests;

/// <summary>Says why an application got what it got.</summary>
internal static class ContestExplanation
{
    public static Explanation Of(ContestOutcome outcome, ContestApplication application)
    {
        var wins = outcome.Allocation.TryFind(application.Id, out var award);
        outcome.Rating.TryFind(application.Id, out var position);
        var openTie = outcome.OpenTie is { } tie && tie.Affected.Contains(application.Id) ? tie : null;
        var parts = new List<Explanation>();
        if (openTie is not null) { parts.Add(openTie.Explain()); }

        parts.Add(award?.Explain() ?? WhyNothing(outcome, outcome.Allocation.WhyUnfunded(position)));
        parts.Add(outcome.Rating.Explain(position.Place));
        parts.Add(outcome.ScoreOf(application.Id).Explain());
        parts.Add(Rules(outcome));
        return new Explanation(
            Clause.None,
            LocalizedText.Of(language => (language, wins) switch
            {
                (Language.Russian, _) when openTie is not null =>
                    $"Заявка «{application.Id}»: субсидия зависит от решения комиссии о порядке равных заявок",
                _ when openTie is not null =>
                    $"Application '{application.Id}': its subsidy depends on the commission's decision on tied applications",
                (Language.Russian, true) => $"Заявка «{application.Id}»: субсидия {award!.Amount.ToText(language)}",
                (Language.Russian, false) => $"Заявка «{application.Id}»: субсидии нет",
                (_, true) => $"Application '{application.Id}': a subsidy of {award!.Amount.ToText(language)}",
                _ => $"Application '{application.Id}': no subsidy",
            }),
            parts.ToSequence());
    }

    private static Explanation WhyNothing(ContestOutcome outcome, Unfunded unfunded)
    {
        var offers = outcome.Allocation.Offers
            .Where(offer => offer.Position.Place == unfunded.Position.Place)
            .Select(offer => OfOffer(outcome, offer));
        return new Explanation(
            unfunded.Clause,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Причина: " : "Reason: ") + unfunded.Reason.InWords().In(language)
                    + (language == Language.Russian ? "; запрос " : "; the request is ")
                    + unfunded.Position.Entry.Request.ToText(language)
                    + (language == Language.Russian ? ", нераспределённый остаток " : ", undistributed is ")
                    + outcome.Allocation.Left.ToText(language)),
            offers.ToSequence());
    }

    private static Explanation OfOffer(ContestOutcome outcome, Offer offer) =>
        new(
            outcome.Rules.Subsidies.Terms.RemainderClause,
            LocalizedText.Of(language => language == Language.Russian
                ? $"Предложено из остатка {offer.Remainder.ToText(language)}: {offer.Size.Amount.ToText(language)}; ответ: {offer.Answer.InWords().Russian}"
                : $"Offered from the remainder of {offer.Remainder.ToText(language)}: {offer.Size.Amount.ToText(language)}; answer: {offer.Answer.InWords().English}"),
            offer.Size.Explain());

    private static Explanation Rules(ContestOutcome outcome) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Применена " : "Applied: ") + outcome.Rules.Edition.Name.In(language)),
            outcome.Readings.Select(applied =>
            {
                var reading = ReadingCatalogue.Get(applied.Id);
                var answer = reading.ChosenIn(outcome.Rules.Readings);
                var isDefault = answer == reading.Default;
                return new Explanation(
                    reading.Clauses.Count > 0 ? reading.Clauses[0] : Clause.None,
                    LocalizedText.Of(language =>
                        applied.Id + ". " + reading.Question.In(language) + " — " + answer.Text.In(language)
                            + (isDefault ? string.Empty
                                : language == Language.Russian ? " (не по умолчанию)" : " (not the default)")));
            }).ToSequence());
}
