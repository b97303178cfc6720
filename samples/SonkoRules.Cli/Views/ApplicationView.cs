using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The decisions on applications.</summary>
internal static class ApplicationView
{
    public static View Of(ApplicationRequest request, ApplicationDecisions result, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules)
            .Say(DecisionGrid.Counts(result.Decisions, words))
            .Add(DecisionGrid.Of(result.Cases, result.Decisions, words, isMain: true))
            .Readings(result.Decisions.SelectMany(decision => decision.Readings).Distinct().ToSequence());
        foreach (var decision in result.Decisions.Where(decision => request.Explain && IsChosen(decision.ApplicationId)))
        {
            var id = decision.ApplicationId;
            view.Why(decision.Explain(), words.In($"Обоснование: заявка {id}", $"Explanation: application {id}"));
        }

        return view.Make(words.In("Решения по заявкам", "Decisions on applications"));

        bool IsChosen(string id) =>
            request.ExplainOnly.Count == 0 || request.ExplainOnly.Contains(id, StringComparer.Ordinal);
    }
}
