namespace SonkoRules.Applications;

/// <summary>The words for decisions.</summary>
internal static class DecisionWording
{
    public static Explanation Explain(ApplicationDecision decision) =>
        decision.Match(
            proper => Of(decision, new("Заявка надлежащая", "The application is proper"), proper.Remarks),
            returned => Of(
                decision,
                new("Заявка возвращается на доработку", "The application is returned for rework"),
                returned.Grounds,
                returned.Remarks),
            rejected => Of(
                decision, new("Заявка отклонена", "The application is rejected"), rejected.Grounds, rejected.Remarks),
            notFiled => Of(
                decision,
                new("Не доработана в срок: считается не поданной", "Not reworked in time: counts as not filed"),
                notFiled.Grounds),
            _ => Of(decision, new("Заявка отозвана", "The application was withdrawn")),
            undetermined => new Explanation(
                decision.Clause,
                new("Сведений недостаточно для решения", "Too little is known for a decision"),
                undetermined.Grounds.Select(ground => ground.Explain())
                    .Concat(undetermined.Missing.Select(Missing)).ToSequence()));

    private static Explanation Of(
        ApplicationDecision decision, LocalizedText statement, params Sequence<Ground>[] grounds) =>
        new(
            decision.Clause,
            statement,
            grounds.SelectMany(each => each).Select(ground => GroundWording.Explain(
                ground, asReturn: decision is ApplicationDecision.ReturnedForRework)).ToSequence());

    private static Explanation Missing(MissingApplicationFact missing) =>
        new(
            Clause.None,
            LocalizedText.Of(language =>
                (language == Language.Russian ? "Не известно: " : "Not known: ") + missing.Name.In(language)));
}
