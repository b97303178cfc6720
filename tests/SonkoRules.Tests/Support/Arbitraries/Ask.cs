using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Deadlines;

namespace SonkoRules.Tests.Support;

/// <summary>The questions that the laws put to the library, each in one place.</summary>
internal static class Ask
{
    public static ContestOutcome Run(Rulebook rules, ContestInput input) => Contest.Run(rules, input);

    public static LocalDate LastDay(DaysAfterRule rule, LocalDate trigger) =>
        rule.From(trigger, RussianCalendar.FiveDayWeek).LastDay;

    public static LocalDate LastDay(DaysBeforeRule rule, LocalDate trigger) =>
        rule.Before(trigger, RussianCalendar.FiveDayWeek).LastDay;
}
