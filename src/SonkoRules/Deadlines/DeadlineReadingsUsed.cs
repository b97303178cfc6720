using SonkoRules.Calendars;

namespace SonkoRules.Deadlines;

/// <summary>Which readings a term depends on: those of its way of counting and, for some rules, one more.</summary>
internal static class DeadlineReadingsUsed
{
    public static Sequence<AppliedReading> By(IDeadlineTerm term, FurtherReading further, Counting counting)
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

        ids.AddRange(term.LastDayOff switch
        {
            LastDayOff.MovesOn => [ReadingIds.Shift],
            LastDayOff.MovesBack => [ReadingIds.Back],
            LastDayOff.Span when counting.SpansGrow => [ReadingIds.Shift, ReadingIds.Span],
            LastDayOff.Span => [ReadingIds.Span],
            _ => Array.Empty<string>(),
        });

        if (further != FurtherReading.None) { ids.Add(Id(further)); }

        // The day that the draft is counted from is the last one of a term that moves itself.
        if (further == FurtherReading.ProtocolTerm) { ids.Add(ReadingIds.Shift); }

        if (further == FurtherReading.Window && counting.OpensWhenLeadAllows)
        {
            ids.Add(ReadingIds.Before);
            ids.Add(ReadingIds.Back);
        }

        return ReadingCatalogue.Applied(counting.Readings, [.. ids]);
    }

    /// <summary>R-DECREE-DAYS for days that it is about, as the calendar answers it: any calendar may be counted
    /// in.</summary>
    public static Sequence<AppliedReading> OnPaidDaysOff(
        LocalDate first, LocalDate last, Counting counting, WorkingDayCalendar calendar)
    {
        var off = Touches(calendar.PaidDaysOff, first, last);
        if (!off
            && !Touches(RussianCalendar.FederalPaidDaysOff, first, last)
            && !Touches(counting.RegionalPaidDaysOff, first, last))
        {
            return Sequence.Empty<AppliedReading>();
        }

        var answer = off ? PaidDaysOff.CountAsNonWorking : PaidDaysOff.CountAsWorking;
        return ReadingCatalogue.Applied(counting.Readings with { PaidDaysOff = answer }, ReadingIds.DecreeDays);
    }

    private static bool Touches(Sequence<PaidDaysOffPeriod> periods, LocalDate first, LocalDate last)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].First <= last && periods[i].Last >= first) { return true; }
        }

        return false;
    }

    private static string Id(FurtherReading further) =>
        further switch
        {
            FurtherReading.Window => ReadingIds.Window,
            FurtherReading.ProtocolTerm => ReadingIds.ProtocolTerm,
            _ => ReadingIds.FourthQuarter,
        };
}
