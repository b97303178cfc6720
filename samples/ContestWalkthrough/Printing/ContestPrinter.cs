using System.Collections.Generic;
using System.Linq;
using SonkoRules.Applications;
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
        var proceedings = Contest.Run(content.Rules, content.Filed);
        var page = new Page(language);
        RulesPrinter.Print(page, content.Announced, content.Rules);
        DatesPrinter.Print(page, content.Dates);
        DecisionPrinter.Print(page, proceedings);
        UndeterminedPrinter.Print(page, proceedings);
        if (proceedings is ContestProceedings.Held held)
        {
            Print(page, held.Outcome, content.Results);
        }

        StandingPrinter.Print(page, proceedings);
        foreach (var id in explained.Count > 0 ? explained : MostTelling(proceedings))
        {
            ExplanationPrinter.Print(page, proceedings, id);
        }

        if (proceedings is ContestProceedings.Held { Outcome: { } outcome })
        {
            ReadingEffectsPrinter.Print(page, content.Announced, outcome);
        }

        return page.ToString();
    }

    private static void Print(Page page, ContestOutcome outcome, IReadOnlyList<ResultRow> results)
    {
        MoneyPrinter.Print(page, outcome);
        RatingPrinter.Print(page, outcome);
        DirectionPrinter.Print(page, outcome);
        AwardPrinter.Print(page, outcome);
        OfferPrinter.Print(page, outcome);
        ReleasePrinter.Print(page, outcome);
        UnfundedPrinter.Print(page, outcome);
        TotalsPrinter.Print(page, outcome);
        ReturnPrinter.Print(page, outcome, results);
    }

    // A reduced request passes through every rule of the order; the first in the rating is always there. Of those
    // rejected, the one with the most grounds, and of these the one that fails the most requirements.
    private static Sequence<string> MostTelling(ContestProceedings proceedings)
    {
        var scored = proceedings is not ContestProceedings.Held held
            ? Enumerable.Empty<string>()
            : held.Outcome.Allocation.Awards
                .Where(award => award.IsReduced)
                .Select(award => award.ApplicationId)
                .Append(held.Outcome.Rating[0].Entry.ApplicationId)
                .Take(1);
        var rejected = proceedings.Decisions.Zip(proceedings.Cases)
            .Where(pair => pair.First is ApplicationDecision.Rejected)
            .OrderByDescending(pair => ((ApplicationDecision.Rejected)pair.First).Grounds.Count)
            .ThenByDescending(pair => pair.Second.Verdict.Failures.Count)
            .Select(pair => pair.First.ApplicationId)
            .Take(1);
        return scored.Concat(rejected).ToSequence();
    }
}
