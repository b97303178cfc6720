using SonkoRules.Contests;

namespace SonkoRules.Reports;

/// <summary>Days of several contests, awards and roadmaps as one calendar file (iCalendar, RFC 5545). Pure: the same
/// arguments give the same text.</summary>
/// <remarks>Файл календаря .ics с контрольными сроками.</remarks>
public static class WatchCalendar
{
    private static readonly LocalizedText Nobody = new("контроль", "watch");

    /// <summary>The events, in the order of the list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="options">The identity of the list, the moment, the language, the alarms.</param>
    /// <returns>The content of the file, with CRLF at the end of each line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToICalendar(WatchList list, DeadlineCalendarOptions options)
    {
        Guard.Against.Null(list);
        Guard.Against.Null(options);
        var language = options.Language;
        return CalendarWriter.Write(
            list.Entries.Select(entry => new CalendarEvent(
                EventUid.Of(options.ContestId, "watch " + entry.Source, entry.Key),
                entry.Day,
                entry.Source + ": " + entry.What.In(language),
                entry.What.In(language)
                    + (entry.Clause.IsNone ? string.Empty : " [" + entry.Clause.ToText(language) + "]")
                    + (entry.Who.In(language).Length == 0 ? string.Empty : "\n" + entry.Who.In(language)),
                entry.Who.Russian.Length == 0 || entry.Clause.IsNone ? Nobody : entry.Who,
                IsProvisional: false)),
            options);
    }
}
