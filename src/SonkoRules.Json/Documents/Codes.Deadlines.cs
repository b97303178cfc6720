using System.Collections.Generic;
using System.Text.Json.Serialization;
using SonkoRules.Deadlines;
using SonkoRules.Json.Documents.Calendars;
using SonkoRules.Json.Documents.Deadlines;
using SonkoRules.Json.Scalars;

namespace SonkoRules.Json.Documents;

/// <content>Calendars and terms.</content>
internal static partial class Codes
{
    private static IEnumerable<JsonConverter> OfDeadlines() =>
    [
        new CodeConverter<CalendarCode>(
            (CalendarCode.FiveDayWeek, "FiveDayWeek"),
            (CalendarCode.FiveDayWeekWithFederalPaidDaysOff, "FiveDayWeekWithFederalPaidDaysOff"),
            (CalendarCode.FiveDayWeekWithSmolenskPaidDaysOff, "FiveDayWeekWithSmolenskPaidDaysOff")),
        new CodeConverter<DayCode>(
            (DayCode.WorkingDay, "WorkingDay"),
            (DayCode.Weekend, "Weekend"),
            (DayCode.Holiday, "Holiday"),
            (DayCode.DayOffMoved, "DayOffMoved"),
            (DayCode.WorkedDayOff, "WorkedDayOff"),
            (DayCode.PaidDayOff, "PaidDayOff"),
            (DayCode.RegionalDayOff, "RegionalDayOff"),
            (DayCode.StatutoryDayOff, "StatutoryDayOff")),
        new CodeConverter<DeadlineInput>(
            (DeadlineInput.Event, "event"),
            (DeadlineInput.Limit, "limit"),
            (DeadlineInput.Signed, "signed"),
            (DeadlineInput.Year, "year"),
            (DeadlineInput.Quarter, "quarter")),
        new CodeConverter<DeadlineActor>(
            (DeadlineActor.NoOne, "NoOne"),
            (DeadlineActor.Ministry, "Ministry"),
            (DeadlineActor.Applicant, "Applicant"),
            (DeadlineActor.Recipient, "Recipient")),
        new CodeConverter<DeadlineBound>(
            (DeadlineBound.NotLater, "NotLater"),
            (DeadlineBound.NotEarlier, "NotEarlier"),
            (DeadlineBound.On, "On")),
        new CodeConverter<LastDayOff>(
            (LastDayOff.Stays, "Stays"),
            (LastDayOff.MovesOn, "MovesOn"),
            (LastDayOff.MovesBack, "MovesBack")),
        new CodeConverter<DayUnit>(
            (DayUnit.Calendar, "Calendar"),
            (DayUnit.Working, "Working")),
        new CodeConverter<DayOne>(
            (DayOne.DayFollowing, "DayFollowing"),
            (DayOne.FromTheDay, "FromTheDay"),
            (DayOne.FromTheDayFollowing, "FromTheDayFollowing")),
    ];
}
