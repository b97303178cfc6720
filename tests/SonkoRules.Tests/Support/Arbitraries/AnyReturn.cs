using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Indicators;
using SonkoRules.Quantities;
using SonkoRules.Returns;

namespace SonkoRules.Tests.Support;

/// <summary>What was planned and what was reached.</summary>
internal static class AnyReturn
{
    /// <summary>Plans above zero and values from zero up, in hundredths; plans are often met.</summary>
    public static Arbitrary<SubsidyResult> Results { get; } = Arb.From(
        from planned in Gen.Choose(1, 5_000)
        from reached in Gen.OneOf(Gen.Choose(0, 10_000), Gen.Choose(0, planned), Gen.Constant(planned))
        from direction in Gen.Elements(IndicatorDirection.MoreIsBetter, IndicatorDirection.LessIsBetter)
        select new SubsidyResult("r", planned / 100m, reached / 100m, direction),
        result =>
            Shrink.Towards(1, (long)(result.Planned * 100)).Select(
                planned => new SubsidyResult("r", planned / 100m, result.Reached, result.Direction))
            .Concat(Shrink.Towards(0, (long)(result.Reached * 100)).Select(
                reached => new SubsidyResult("r", result.Planned, reached / 100m, result.Direction))));

    /// <summary>From one result to five.</summary>
    public static Arbitrary<Sequence<SubsidyResult>> Lists { get; } = Arb.From(
        from count in Gen.Choose(1, 5)
        from results in Results.Generator.ArrayOf(count)
        select Sequence.From(results),
        results => Shrink.Shorter(results, least: 1)
            .Concat(Shrink.OneSmaller(results, Results.Shrinker))
            .Select(Sequence.From));
}
