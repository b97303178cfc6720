using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Acts;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Every combination of the readings by which days are counted.</summary>
internal static class AllReadings
{
    public static IReadOnlyList<Readings> OnCounting { get; } =
    [
        .. from fromTheDay in Enum.GetValues<FromTheDay>()
           from following in Enum.GetValues<FromTheDayFollowing>()
           from lastDay in Enum.GetValues<NonWorkingLastDay>()
           from span in lastDay == NonWorkingLastDay.Stays ? [SpanEnd.Stays] : Enum.GetValues<SpanEnd>()
           from backward in Enum.GetValues<BackwardLimit>()
           from before in Enum.GetValues<DaysBefore>()
           select new Readings
           {
               FromTheDay = fromTheDay,
               FromTheDayFollowing = following,
               NonWorkingLastDay = lastDay,
               SpanEnd = span,
               BackwardLimit = backward,
               DaysBefore = before,
           },
    ];

    /// <summary>The same with the readings on the acceptance window, the term of 2.25, the fourth quarter and
    /// 1 March.</summary>
    public static IReadOnlyList<Readings> OnTimetables { get; } =
    [
        .. from readings in OnCounting
           from window in Enum.GetValues<AcceptanceWindow>()
           from protocol in Enum.GetValues<ProtocolTerm>()
           from quarter in Enum.GetValues<FourthQuarterReport>()
           from until in Enum.GetValues<UntilDate>()
           select readings with
           {
               AcceptanceWindow = window,
               ProtocolTerm = protocol,
               FourthQuarterReport = quarter,
               UntilDate = until,
           },
    ];
}
