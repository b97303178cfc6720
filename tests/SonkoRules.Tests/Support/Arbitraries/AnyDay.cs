using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SonkoRules.Duties;

namespace SonkoRules.Tests.Support;

/// <summary>Days of the Russian calendar and periods of them.</summary>
internal static class AnyDay
{
    private static readonly LocalDate First = new(2013, 1, 1);
    private static readonly LocalDate Last = new(2027, 12, 31);

    /// <summary>Any day of the years that are listed by hand.</summary>
    public static Arbitrary<LocalDate> Days { get; } = Arb.From(
        Gen.Choose(0, DaysUntil(Last)).Select(First.PlusDays),
        day => Shrink.Towards(0, DaysUntil(day)).Select(number => First.PlusDays((int)number)));

    /// <summary>Up to four years that begin in 2018 or in the ten years after it.</summary>
    public static Arbitrary<DutyWindow> Periods { get; } = Arb.From(
        from start in Gen.Choose(0, 4_000)
        from length in Gen.Choose(0, 1_500)
        let first = new LocalDate(2018, 1, 1).PlusDays(start)
        select new DutyWindow(first, first.PlusDays(length)),
        period => Shrink.Towards(0, Period.DaysBetween(period.First, period.Last))
            .Select(length => new DutyWindow(period.First, period.First.PlusDays((int)length))));

    private static int DaysUntil(LocalDate day) => Period.DaysBetween(First, day);
}
