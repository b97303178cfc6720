using SonkoRules.Calendars;

namespace SonkoRules.Tests.Calendars;

/// <summary>The calendars of the years that are listed by hand, 2013–2027: they end there whatever decree the library
/// learns of and however far its own calendars go.</summary>
internal static class Frozen
{
    private const int LastYear = 2027;

    public static WorkingDayCalendar Plain { get; } = RussianCalendar.FiveDayWeek.CutTo(LastYear);

    public static WorkingDayCalendar WithFederalPaidDaysOff { get; } =
        RussianCalendar.FiveDayWeekWithFederalPaidDaysOff.CutTo(LastYear);

    public static WorkingDayCalendar WithSmolenskPaidDaysOff { get; } =
        RussianCalendar.FiveDayWeekWithSmolenskPaidDaysOff.CutTo(LastYear);
}
