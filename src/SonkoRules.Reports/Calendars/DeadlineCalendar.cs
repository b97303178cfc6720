using SonkoRules.Deadlines;

namespace SonkoRules.Reports;

/// <summary>
/// Terms as a calendar file that ordinary calendars import (iCalendar, RFC 5545): one event of a whole day for each, with
/// the clause and the reasons in its description. Pure: the same arguments give the same text.
/// </summary>
/// <remarks>
/// <para>Файл календаря .ics со сроками.</para>
/// <para>An event stands on the day by which the act is due, or from which it may be done; of a timetable, on the day of
/// the stage. It takes no time: nobody is shown as busy. Its id follows from <see cref="DeadlineCalendarOptions.ContestId"/>
/// and the rule, never from the day: a new file with a greater <see cref="DeadlineCalendarOptions.Revision"/> moves the
/// events of an old one. What a decree may still move is tentative. Save the text as UTF-8 without a byte order mark.</para>
/// </remarks>
public static class DeadlineCalendar
{
    /// <summary>The stages of a contest's timetable, the earliest first.</summary>
    /// <param name="rules">The rulebook by which the timetable was made; its edition is named in every event.</param>
    /// <param name="timetable">The timetable.</param>
    /// <param name="options">The identity of the contest, the moment, the language, the alarms.</param>
    /// <returns>The content of the file, with CRLF at the end of each line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToICalendar(Rulebook rules, ContestTimetable timetable, DeadlineCalendarOptions options)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(timetable);
        Guard.Against.Null(options);
        return CalendarWriter.Write(
            timetable.Entries.OrderBy(entry => entry.Date).ThenBy(entry => entry.Stage)
                .Select(entry => EventText.Of(rules, entry, options)),
            options);
    }

    /// <summary>Deadlines of any rules, in the order given.</summary>
    /// <param name="rules">The rulebook by which they were made: it names their rules, from which the ids follow.</param>
    /// <param name="items">The deadlines, and whose they are.</param>
    /// <param name="options">The identity of the contest, the moment, the language, the alarms.</param>
    /// <returns>The content of the file, with CRLF at the end of each line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A deadline is not one of the rulebook's, or two of one rule (for the quarter or
    /// the year, where it has one) have the same subject.</exception>
    public static string ToICalendar(Rulebook rules, Sequence<CalendarItem> items, DeadlineCalendarOptions options)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(items);
        Guard.Against.Null(options);
        var seen = new HashSet<(string Rule, string Subject)>();
        var events = new List<CalendarEvent>(items.Count);
        foreach (var item in items)
        {
            var rule = TermNames.Of(item.Deadline, rules.Edition.Deadlines, nameof(items));
            if (!seen.Add((rule, item.Subject)))
            {
                throw new ArgumentException(
                    $"Two deadlines of the rule {rule} have the subject '{item.Subject}': subjects of their own are expected.",
                    nameof(items));
            }

            events.Add(EventText.Of(rules, item, rule, options));
        }

        return CalendarWriter.Write(events, options);
    }

    /// <summary>The same for deadlines that need no subjects.</summary>
    /// <inheritdoc cref="ToICalendar(Rulebook, Sequence{CalendarItem}, DeadlineCalendarOptions)"/>
    /// <param name="rules">The rulebook by which they were made: it names their rules, from which the ids follow.</param>
    /// <param name="deadlines">The deadlines.</param>
    /// <param name="options">The identity of the contest, the moment, the language, the alarms.</param>
    public static string ToICalendar(Rulebook rules, Sequence<Deadline> deadlines, DeadlineCalendarOptions options) =>
        ToICalendar(
            rules,
            Guard.Against.Null(deadlines).Select(deadline => new CalendarItem(deadline)).ToSequence(),
            options);
}
