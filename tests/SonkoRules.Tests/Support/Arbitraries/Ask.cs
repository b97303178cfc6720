using NodaTime;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Deadlines;

namespace SonkoRules.Tests.Support;

/// <summary>The questions that the laws put to the library, each in one place.</summary>
internal static class Ask
{
    public static ContestOutcome Run(Rulebook rules, ContestInput input) => Contest.Run(rules, input).OrThrow();

    /// <summary>The deadline of a term that runs forward from an event or back from it.</summary>
    public static Deadline Deadline(DeadlineRule rule, LocalDate @event) => rule is DaysBeforeRule before
        ? before.Before(@event, RussianCalendar.FiveDayWeek).OrThrow()
        : ((DaysAfterRule)rule).From(@event, RussianCalendar.FiveDayWeek).OrThrow();
}
