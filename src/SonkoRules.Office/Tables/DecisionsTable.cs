using SonkoRules.Office.Cells;
using SonkoRules.Ranking;

namespace SonkoRules.Office.Tables;

/// <summary>A decision of the commission on one tie, with the field of its first row.</summary>
internal sealed record DecisionRows(Field At, TieDecision Decision);

/// <summary>What the commission decided on ties that the order leaves open: a row for each application of a tied group,
/// with its place among them.</summary>
internal static class DecisionsTable
{
    private static readonly LocalizedText Places = new(
        "место в группе от 1, без пропусков и повторов", "a place in the group from 1, without gaps, none twice");

    public static IReadOnlyList<DecisionRows> Read(TableSet tables, ApplicationsTable applications)
    {
        var table = tables.ReadIfAny(TableSet.Decisions, [Headers.Group, Headers.PlaceInGroup, Headers.Application]);
        var rows = new List<(string Group, int Place, Field Id, Row Row)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var group = row.Id(Headers.Group);
            var place = row.Whole(Headers.PlaceInGroup, Places, least: 1);
            if (applications.Named(row, seen) is { } id && group is { } of && place is { } at)
            {
                rows.Add((of.Text, at, id, row));
            }
        }

        var decisions = new List<DecisionRows>();
        foreach (var group in rows.GroupBy(row => row.Group, StringComparer.Ordinal))
        {
            var order = group.OrderBy(row => row.Place).ToList();
            if (order.Count < 2)
            {
                order[0].Row.Tell(Headers.Group, new("группа из двух заявок или больше", "a group of two applications or more"));
            }
            else if (order.Select((row, i) => row.Place == i + 1).Contains(false))
            {
                order[0].Row.Tell(Headers.PlaceInGroup, Places);
            }
            else
            {
                decisions.Add(new DecisionRows(order[0].Id, new TieDecision(order.Select(row => row.Id.Text).ToSequence())));
            }
        }

        return decisions;
    }
}
