using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Samples.ContestWalkthrough.Input;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints a contest from its rules to the reasons of single applications.</summary>
internal static class ContestPrinter
{
    public static string Print(FolderContent content, Sequence<string> explained, Language language)
    {
        var outcome = Contest.Run(content.Rules, content.Input);
        var page = new Page(language);
        RulesPrinter.Print(page, content.Announced, outcome);
        MoneyPrinter.Print(page, outcome);
        RatingPrinter.Print(page, outcome);
        DirectionPrinter.Print(page, outcome);
        AwardPrinter.Print(page, outcome);
        OfferPrinter.Print(page, outcome);
        ReleasePrinter.Print(page, outcome);
        UnfundedPrinter.Print(page, outcome);
        TotalsPrinter.Print(page, outcome);
        foreach (var id in explained.Count > 0 ? explained : Sequence.Of(MostTelling(outcome)))
        {
            ExplanationPrinter.Print(page, outcome, id);
        }

        return page.ToString();
    }

    // A reduced request passes through every rule of the order; the first in the rating is always there.
    private static string MostTelling(ContestOutcome outcome) =>
        outcome.Allocation.Awards
            .Where(award => award.IsReduced)
            .Select(award => award.ApplicationId)
            .FirstOrDefault() ?? outcome.Rating[0].Entry.ApplicationId;
}
