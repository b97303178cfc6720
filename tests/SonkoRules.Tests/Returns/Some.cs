using System.Linq;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Indicators;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>What the tests of this room start from.</summary>
internal static class Some
{
    public static ReturnRules Rules => RulesUnder(Readings.Default);

    public static WorkingDayCalendar Calendar => RussianCalendar.FiveDayWeek;

    public static ReturnRules RulesUnder(Readings readings) =>
        new Rulebook(SmolenskRules.ThirdEdition, readings).Returns;

    public static SubsidyResult More(decimal planned, decimal reached, string name = "Благополучатели") =>
        new(name, planned, reached);

    public static SubsidyResult Less(decimal planned, decimal reached, string name = "Отказы") =>
        new(name, planned, reached, IndicatorDirection.LessIsBetter);

    /// <summary>The same result, a little better or as good.</summary>
    public static SubsidyResult Improved(SubsidyResult result, decimal by) =>
        new(
            result.Name,
            result.Planned,
            result.Direction == IndicatorDirection.MoreIsBetter
                ? result.Reached + by
                : new[] { 0m, result.Reached - by }.Max(),
            result.Direction);
}
