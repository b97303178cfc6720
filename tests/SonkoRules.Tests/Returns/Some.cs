using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Acts;
using SonkoRules.Calendars;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Returns;

/// <summary>What the tests of this room start from.</summary>
internal static class Some
{
    public static ReturnRules Rules => RulesUnder(Readings.Default);

    public static WorkingDayCalendar Calendar => RussianCalendar.FiveDayWeek;

    /// <summary>Plans above zero and values from zero up, in hundredths; plans are often met.</summary>
    public static Gen<SubsidyResult> Results { get; } =
        from planned in Gen.Choose(1, 5_000)
        from reached in Gen.OneOf(Gen.Choose(0, 10_000), Gen.Choose(0, planned), Gen.Constant(planned))
        from direction in Gen.Elements(IndicatorDirection.MoreIsBetter, IndicatorDirection.LessIsBetter)
        select new SubsidyResult("r", planned / 100m, reached / 100m, direction);

    public static Gen<Sequence<SubsidyResult>> ResultLists { get; } =
        from count in Gen.Choose(1, 5)
        from results in Gen.ArrayOf(Results, count)
        select Sequence.From(results);

    public static Gen<Rubles> Subsidies { get; } =
        from kopecks in Gen.OneOf(Gen.Choose(1, 1_000), Gen.Choose(1, 2_000_000_000))
        select Rubles.FromKopecks(kopecks);

    public static Gen<Readings> AllReadings { get; } =
        from several in Gen.Elements(
            SeveralResults.MeanOfAll, SeveralResults.Greatest, SeveralResults.CappedSum)
        from money in Gen.Elements(
            MoneyRounding.HalfUpToKopeck, MoneyRounding.DownToKopeck, MoneyRounding.DownToRuble)
        select new Readings { SeveralResults = several, MoneyRounding = money };

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
