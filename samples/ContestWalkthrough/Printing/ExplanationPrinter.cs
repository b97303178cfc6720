using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints why an application got what it got, or why it was not scored.</summary>
internal static class ExplanationPrinter
{
    public static void Print(Page page, ContestProceedings proceedings, string id)
    {
        page.Heading("Обоснование", "Explanation");
        if (proceedings is ContestProceedings.Held { Outcome: { } outcome } && outcome.Rating.TryFind(id, out _))
        {
            page.Line(outcome.Explain(id).ToText(page.Language));
            return;
        }

        page.Line($"Заявка «{id}»", $"Application '{id}'");
        page.Line(proceedings.ExplainDecision(id).ToText(page.Language));
    }
}
