using SonkoRules.Contests;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints why an application got what it got.</summary>
internal static class ExplanationPrinter
{
    public static void Print(Page page, ContestOutcome outcome, string id)
    {
        page.Heading("Обоснование", "Explanation");
        page.Line(outcome.Explain(id).ToText(page.Language));
    }
}
