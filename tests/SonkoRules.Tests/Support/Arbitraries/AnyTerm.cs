using System;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SonkoRules.Duties;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Support;

/// <summary>Terms of plans, of every case, up to three within one another; and roadmaps of them.</summary>
internal static class AnyTerm
{
    private static readonly Gen<LocalDate> Day =
        Gen.Choose(0, 6_000).Select(days => new LocalDate(2015, 1, 1).PlusDays(days));

    private static readonly Gen<int> Year = Gen.Choose(2018, 2032);

    private static readonly Gen<DutyTerm> Simple = Gen.OneOf(
        Gen.Elements(Enum.GetValues<CalendarUnit>()).Select(DutyTerm (unit) => new DutyTerm.Recurring(unit)),
        Gen.Choose(1, 12).Select(DutyTerm.InMonth),
        from year in Year from length in Gen.Choose(0, 7) select DutyTerm.InYears(year, year + length),
        from year in Year from first in Gen.Choose(1, 4) from last in Gen.Choose(first, 4) select DutyTerm.InQuarters(year, first, last),
        from year in Year from half in Gen.Choose(1, 2) select DutyTerm.InHalf(year, half),
        from year in Year from first in Gen.Choose(1, 12) from last in Gen.Choose(first, 12) select DutyTerm.InMonths(year, first, last),
        from first in Day from length in Gen.Choose(0, 900) select (DutyTerm)new DutyTerm.Span(new(first, first.PlusDays(length))),
        Gen.Choose(1, 1_200).Select(DutyTerm (months) => DutyTerm.Every(months)),
        from months in Gen.Choose(1, 40) from first in Day select DutyTerm.Every(months).From(first),
        Gen.Elements(Enum.GetValues<UndatedReason>()).Select(DutyTerm (reason) => new DutyTerm.Open(reason)));

    /// <summary>Any term.</summary>
    public static Arbitrary<DutyTerm> Terms { get; } = Arb.From(Within(3), Smaller);

    /// <summary>Any roadmap of up to six measures, some of them done on some days.</summary>
    public static Arbitrary<Roadmap> Roadmaps { get; } = Arb.From(
        from items in Gen.ListOf(
            from number in Gen.Choose(1, 99)
            from term in Within(2)
            from done in Gen.ListOf(Day, 3)
            from executors in Gen.SubListOf("А", "Б", "В")
            select new RoadmapItem($"1.{number}", "Мероприятие", term, Sequence.From<string>(executors)) { Done = Sequence.From(done) })
        select new Roadmap("Карта", Sequence.From(items)));

    private static Gen<DutyTerm> Within(int depth) =>
        depth == 0
            ? Simple
            : Gen.Frequency(
                (4, Simple),
                (1, Within(depth - 1).Select(DutyTerm.SetElsewhere)),
                (1, from outer in Within(depth - 1) from inner in Within(depth - 1) select DutyTerm.Within(outer, inner)));

    private static DutyTerm[] Smaller(DutyTerm term) =>
        term switch
        {
            DutyTerm.Nested nested => [nested.Outer, nested.Inner],
            DutyTerm.Elsewhere elsewhere => [elsewhere.Frame],
            _ => [],
        };
}
