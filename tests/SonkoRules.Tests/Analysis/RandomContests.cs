using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;
using SonkoRules.Tests.Scoring;

namespace SonkoRules.Tests.Analysis;

/// <summary>Small contests with few distinct scores, times and sums, so that ties, halves, offers and refusals occur.</summary>
internal static class RandomContests
{
    /// <summary>Contests of the third edition.</summary>
    public static Gen<ContestInput> Many { get; } = OfScale(step: 1, least: 60, greatest: 63);

    /// <summary>Contests whose scores are few on a scale, each a step from the next.</summary>
    public static Gen<ContestInput> OfScale(int step, int least, int greatest, int experts = 3) =>
        from count in Gen.Choose(1, 6)
        from scores in Gen.Choose(least, greatest).ArrayOf(2).ArrayOf(experts).ArrayOf(count)
        from requests in Gen.Elements(300m, 4_000m, 9_000m, 12_000.37m, 25_000m, 40_000m).ArrayOf(count)
        from minutes in Gen.Choose(0, 2).ArrayOf(count)
        from videos in Gen.Elements(true, false).ArrayOf(count)
        from limits in Gen.Elements(15_000m, 30_000m, 60_000m, 250_000m)
        from answer in Gen.Elements(OfferAnswer.Awaited, OfferAnswer.Accepted, OfferAnswer.Refused).ArrayOf(count)
        select new ContestInput
        {
            Budget = new Budget(Rubles.From(250_000.11m)) { Limits = Rubles.From(limits) },
            Applications = Enumerable.Range(0, count).Select(i =>
                SmallContest.Application($"{i}", 0, requests[i], minutes[i], videos[i]) with
                {
                    Sheets = Sheets.Of([.. scores[i].Select(sheet => Spread(sheet, step))]),
                }).ToSequence(),
            Answers = Enumerable.Range(0, count)
                .Aggregate(OfferAnswers.None, (answers, i) => answers.With($"{i}", answer[i])),
        };

    // Two drawn scores on the first two criteria, the first again on the rest.
    private static int[] Spread(int[] sheet, int step) =>
        [.. Enumerable.Range(0, 10).Select(i => (i == 1 ? sheet[1] : sheet[0]) * step)];
}
