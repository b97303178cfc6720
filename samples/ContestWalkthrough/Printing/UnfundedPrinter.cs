using System.Linq;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;

namespace SonkoRules.Samples.ContestWalkthrough.Printing;

/// <summary>Prints the applications that get nothing by the reason for it; each of them is named.</summary>
internal static class UnfundedPrinter
{
    private const int IdsInLine = 20;

    public static void Print(Page page, ContestOutcome outcome)
    {
        var unfunded = outcome.Allocation.Unfunded().ToArray();
        if (unfunded.Length == 0)
        {
            return;
        }

        page.Heading("Без субсидии", "No subsidy");
        foreach (var group in unfunded.GroupBy(one => (one.Reason, one.Clause)).OrderBy(group => group.Key.Reason))
        {
            Print(page, group.Key.Reason, [.. group]);
        }
    }

    private static void Print(Page page, UnfundedReason reason, Unfunded[] group)
    {
        var requested = Rubles.Sum(group.Select(one => one.Position.Entry.Request)).ToText(page.Language);
        var count = Say.Applications(group.Length, page.Language);
        page.Line(
            $"{page.In(reason.InWords())} ({group[0].Clause.ToText(page.Language)}): "
                + page.In($"{count}, запрошено {requested}; ", $"{count}, {requested} asked for; ")
                + page.In("по местам в рейтинге:", "by places in the rating:"));
        foreach (var ids in group.Select(one => one.Position.Entry.ApplicationId).Chunk(IdsInLine))
        {
            page.Line("  " + string.Join(" ", ids));
        }
    }
}
