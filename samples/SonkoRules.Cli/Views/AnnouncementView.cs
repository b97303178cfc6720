using SonkoRules.Json;

namespace SonkoRules.Samples.Sonko.Views;

/// <summary>The last day on which a contest can be announced.</summary>
internal static class AnnouncementView
{
    public static View Of(AnnouncementRequest request, LatestAnnouncement result, Words words)
    {
        var view = new ViewBuilder(words).Rules(request.Rules);
        var wanted = words.Day(result.Wanted);
        return result.Match(
            found =>
            {
                view.Stages(found.Timetable).Readings(found.Timetable.Readings);
                var day = words.Day(found.Announced);
                return (request.Explain ? view.Why(found.Timetable.Explain()) : view).Make(words.In(
                    $"Объявление размещается не позднее {day}: этап наступает к {wanted}",
                    $"Announce the contest not later than {day} to be in time by {wanted}"));
            },
            _ => view.Make(words.In(
                $"Ни при одном дне объявления в пределах календаря этап не наступает к {wanted}",
                $"No day of announcement within the calendar is in time by {wanted}")));
    }
}
