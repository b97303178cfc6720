using SonkoRules.Duties;
using SonkoRules.Json;
using SonkoRules.Reports;

namespace SonkoRules.Samples.Sonko.Answering;

/// <summary>Terms as a calendar file.</summary>
internal static class CalendarFile
{
    public static Result<string> Write(Answered answered, CalendarOptions asked, Host host)
    {
        var options = new DeadlineCalendarOptions
        {
            ContestId = asked.ContestId!,
            Stamp = asked.Stamp ?? host.Clock.GetCurrentInstant(),
            Language = host.Language,
            Revision = asked.Revision,
            AlarmDaysBefore = asked.Alarms ?? Sequence.Empty<int>(),
        };
        if (answered is Answered<RoadmapRequest, RoadmapPlan> roadmap)
        {
            var name = roadmap.Result.Roadmap.Name;
            return new Result<string>.Ready(
                RoadmapCalendar.ToICalendar(roadmap.Result, options with { Name = new(name, name) }));
        }

        if (answered is Answered<DueRequest, WatchList> watched)
        {
            return new Result<string>.Ready(WatchCalendar.ToICalendar(
                watched.Result, options with { Name = new("Контрольные сроки", "Days to watch") }));
        }

        return new Result<string>.Ready(answered is Answered<TimetableRequest, ContestTimetable> timetable
            ? DeadlineCalendar.ToICalendar(timetable.Request.Rules, timetable.Result, options)
            : Write((Answered<DeadlineRequest, DeadlineResult>)answered, options));
    }

    private static string Write(Answered<DeadlineRequest, DeadlineResult> answered, DeadlineCalendarOptions options) =>
        DeadlineCalendar.ToICalendar(
            answered.Request.Rules, DeadlineView.DeadlinesOf(answered.Result).ToSequence(), options);
}
