using System.Collections.Generic;
using SonkoRules.Acts;
using SonkoRules.Quantities;

namespace SonkoRules.Deadlines;

/// <summary>Which readings a term depends on: those of its way of counting and, for some rules, one more.</summary>
internal static class DeadlineReadingsUsed
{
    public static Sequence<AppliedReading> By(DeadlineTerm term, FurtherReading further, Readings readings)
    {
        var ids = new List<string>(3);
        switch (term.Term)
        {
            case Term.DaysAfter { Start: DayOne.FromTheDay }:
                ids.Add(ReadingIds.From);
                break;
            case Term.DaysAfter { Start: DayOne.FromTheDayFollowing }:
                ids.Add(ReadingIds.Start);
                break;
            case Term.DaysBefore:
                ids.Add(ReadingIds.Before);
                break;
            case Term.DateInYear { Until: true }:
                ids.Add(ReadingIds.Until);
                break;
            default:
                break;
        }

        if (term.LastDayOff != LastDayOff.Stays)
        {
            ids.Add(term.LastDayOff == LastDayOff.MovesOn ? ReadingIds.Shift : ReadingIds.Back);
        }

        if (further != FurtherReading.None)
        {
            ids.Add(Id(further));
        }

        return ReadingCatalogue.Applied(readings, [.. ids]);
    }

    private static string Id(FurtherReading further) =>
        further switch
        {
            FurtherReading.Window => ReadingIds.Window,
            FurtherReading.ProtocolTerm => ReadingIds.ProtocolTerm,
            _ => ReadingIds.FourthQuarter,
        };
}
