using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>A contest from its applicants on: the decisions, then the outcome where there is one.</summary>
internal static class ProceedingsView
{
    public static View Of(ProceedingsRequest request, ContestProceedings result, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules)
            .Say(DecisionGrid.Counts(result.Decisions, words));
        var title = result.Match(
            held => held.IsFinal
                ? words.In("Итоги конкурса по сведениям об участниках", "The contest from its applicants on")
                : words.In("Итоги конкурса по сведениям об участниках: не окончательные", "The contest from its applicants on: not final"),
            notHeld => words.In(notHeld.Standing.Explain().Statement),
            open => words.In(open.Standing.Explain().Statement));
        var isHeld = result is ContestProceedings.Held;
        view.Add(DecisionGrid.Of(result.Cases, result.Decisions, words, isMain: !isHeld));
        foreach (var decision in result.Decisions.Where(decision => request.Explain && IsChosen(decision.ApplicationId)))
        {
            var id = decision.ApplicationId;
            view.Why(
                result.ExplainDecision(id),
                words.In($"Обоснование решения: заявка {id}", $"Explanation of the decision: application {id}"));
        }

        if (result is ContestProceedings.Held { Outcome: { } outcome })
        {
            view.Outcome(outcome, outcome.Rating
                .Select(position => position.Entry.ApplicationId)
                .Where(id => request.Explain && IsChosen(id)));
        }

        return view.Make(title);

        bool IsChosen(string id) =>
            request.ExplainOnly.Count == 0 || request.ExplainOnly.Contains(id, StringComparer.Ordinal);
    }
}
