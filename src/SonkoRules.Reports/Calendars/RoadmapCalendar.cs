using SonkoRules.Duties;

namespace SonkoRules.Reports;

/// <summary>What is due by a roadmap as a calendar file (iCalendar, RFC 5545): one event of a whole day for each time.
/// Pure: the same arguments give the same text.</summary>
/// <remarks>Файл календаря .ics со сроками дорожной карты. The id of an event follows from the identity given in the options,
/// the number of the measure and its window, never from the day.</remarks>
public static class RoadmapCalendar
{
    private static readonly LocalizedText Category = new("дорожная карта", "roadmap");

    /// <summary>The events, in the order of their days.</summary>
    /// <param name="plan">What the roadmap comes to in a period.</param>
    /// <param name="options">The identity of the roadmap, the moment, the language, the alarms.</param>
    /// <returns>The content of the file, with CRLF at the end of each line.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToICalendar(RoadmapPlan plan, DeadlineCalendarOptions options)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(options);
        return CalendarWriter.Write(plan.Due.Select(due => Of(due, options)), options);
    }

    internal static CalendarEvent Of(RoadmapDue due, DeadlineCalendarOptions options) =>
        new(
            EventUid.Of(options.ContestId, "roadmap " + due.Item.Number + " " + due.Item.Action, due.Window.ToString()),
            due.Day,
            due.Item.Number + " " + due.Item.Action,
            due.Explain().ToText(options.Language)
                + string.Concat(due.Item.Executors.Select(executor => "\n" + executor)),
            Category,
            IsProvisional: false);
}
