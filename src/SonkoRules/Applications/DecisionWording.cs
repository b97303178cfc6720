namespace SonkoRules.Applications;

/// <summary>The words for decisions.</summary>
internal static class DecisionWording
{
    public static Explanation Explain(ApplicationDecision decision) =>
        decision.Match(
            proper => Of(
                decision, new("Заявка надлежащая", "The application is proper"), NothingMissing, proper.Remarks),
            returned => Of(
                decision,
                Returned(returned),
                returned.Missing,
                returned.Grounds,
                returned.Remarks),
            rejected => Of(
                decision,
                new("Заявка отклонена", "The application is rejected"),
                rejected.Missing,
                rejected.Grounds,
                rejected.Remarks),
            notFiled => Of(
                decision,
                new("Не доработана в срок: считается не поданной", "Not reworked in time: counts as not filed"),
                NothingMissing,
                notFiled.Grounds,
                notFiled.Remarks),
            _ => Of(decision, new("Заявка отозвана", "The application was withdrawn"), NothingMissing),
            undetermined => Of(
                decision,
                new("Сведений недостаточно для решения", "Too little is known for a decision"),
                undetermined.Missing,
                undetermined.Grounds));

    private static Sequence<MissingApplicationFact> NothingMissing => Sequence.Empty<MissingApplicationFact>();

    private static LocalizedText Returned(ApplicationDecision.ReturnedForRework returned) =>
        returned.AwaitedUntil is { } last
            ? LocalizedText.Of(language => language == Language.Russian
                ? $"Заявка на доработке, ожидается по {DateText.Of(last, language)} включительно"
                : $"The application awaits rework until {DateText.Of(last, language)} inclusive")
            : new("Заявка возвращается на доработку", "The application is returned for rework");

    private static Explanation Of(
        ApplicationDecision decision,
        LocalizedText statement,
        Sequence<MissingApplicationFact> missing,
        params Sequence<Ground>[] grounds) =>
        new(
            decision.Clause,
            statement,
            grounds.SelectMany(each => each).Select(ground => GroundWording.Explain(
                    ground, asReturn: ground.Rejects.IsNone || decision is ApplicationDecision.ReturnedForRework))
                .Concat(missing.Select(Missing)).ToSequence());

    private static Explanation Missing(MissingApplicationFact missing) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Не известно: " : "Not known: ") + missing.Name.In(language)),
            missing.OfApplicant.Select(fact => new Explanation(
                fact.Clauses.Count > 0 ? fact.Clauses[0] : Clause.None, fact.Name)).ToSequence());
}
