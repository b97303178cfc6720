using System;
using System.Collections.Generic;
using NodaTime;
using SonkoRules.Texts;

namespace SonkoRules.Reports;

/// <summary>Writes events as an iCalendar object (RFC 5545; the name by RFC 7986).</summary>
internal static class CalendarWriter
{
    private const int HoursInDay = 24;

    public static string Write(IEnumerable<CalendarEvent> events, DeadlineCalendarOptions options)
    {
        var tag = options.Language == Language.Russian ? "ru" : "en";
        var name = options.Name.In(options.Language);
        var lines = new ContentLines()
            .Add("BEGIN", "VCALENDAR")
            .Add("VERSION", "2.0")
            .Add("PRODID", "-//SonkoRules//SonkoRules.Reports//" + tag.ToUpperInvariant())
            .Add("CALSCALE", "GREGORIAN")
            .AddText("NAME;LANGUAGE=" + tag, name)
            .AddText("X-WR-CALNAME", name);
        foreach (var one in events)
        {
            Write(lines, one, options, tag);
        }

        return lines.Add("END", "VCALENDAR").ToString();
    }

    private static void Write(ContentLines lines, CalendarEvent one, DeadlineCalendarOptions options, string tag)
    {
        lines
            .Add("BEGIN", "VEVENT")
            .Add("UID", one.Uid)
            .Add("DTSTAMP", Moment(options.Stamp))
            .Add("SEQUENCE", NumberText.Plain(options.Revision))
            .Add("DTSTART;VALUE=DATE", Day(one.Date))
            .Add("DTEND;VALUE=DATE", Day(one.Date.PlusDays(1)))
            // Without its language: readers that are much used make an object, not a text, of a summary with parameters.
            .AddText("SUMMARY", one.Summary)
            .AddText("DESCRIPTION;LANGUAGE=" + tag, one.Description)
            .AddText("CATEGORIES;LANGUAGE=" + tag, one.Category.In(options.Language))
            .Add("STATUS", one.IsProvisional ? "TENTATIVE" : "CONFIRMED")
            .Add("TRANSP", "TRANSPARENT");
        foreach (var days in options.AlarmDaysBefore)
        {
            lines
                .Add("BEGIN", "VALARM")
                .Add("ACTION", "DISPLAY")
                .AddText("DESCRIPTION;LANGUAGE=" + tag, one.Summary)
                .Add("TRIGGER", Trigger(days, options.AlarmHour))
                .Add("END", "VALARM");
        }

        lines.Add("END", "VEVENT");
    }

    /// <summary>How long before or after the midnight with which the day begins: −P2DT15H is three days before at
    /// nine.</summary>
    private static string Trigger(int daysBefore, int hour)
    {
        var hours = (daysBefore * HoursInDay) - hour;
        var sign = hours > 0 ? "-" : string.Empty;
        var length = hours < 0 ? -hours : hours;
        var days = length / HoursInDay;
        var rest = length % HoursInDay;
        return sign + "P"
            + (days > 0 ? NumberText.Plain(days) + "D" : string.Empty)
            + (rest > 0 || days == 0 ? "T" + NumberText.Plain(rest) + "H" : string.Empty);
    }

    private static string Day(LocalDate date) => FormattableString.Invariant($"{date:uuuuMMdd}");

    private static string Moment(Instant instant)
    {
        var moment = instant.InUtc();
        return Day(moment.Date) + FormattableString.Invariant($"T{moment.Hour:00}{moment.Minute:00}{moment.Second:00}Z");
    }
}
