using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Deadlines;
using SonkoRules.Tests.Calendars;

namespace SonkoRules.Tests.Deadlines;

/// <summary>Dates and rules as the tests of deadlines write them.</summary>
internal static class Days
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    /// <summary>The calendar of 2013–2027, which ends there.</summary>
    public static WorkingDayCalendar Russia => Frozen.Plain;

    public static LocalDate D(string iso) => Iso.Parse(iso).Value;

    public static string Text(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The rules of the third edition.</summary>
    public static DeadlineRules Rules(Readings? readings = null) =>
        new Rulebook(SmolenskRules.ThirdEdition, readings ?? Readings.Default).Deadlines;
}
