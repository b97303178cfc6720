using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Benchmarks;

/// <summary>
/// What a contest of a hundred applications depends on. Targets: every combination of readings in at most 200 ms, the
/// margin of the result in at most 500 ms.
/// </summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private const int Applications = 100;

    private readonly Rulebook _rules = new(SmolenskRules.ThirdEdition);
    private ContestInput _input = null!;

    /// <summary>Whether scores are close and few, so that ties are many and every reading matters.</summary>
    [Params(false, true)]
    public bool Close { get; set; }

    /// <summary>Whether there is money for all, so that no score is near a limit.</summary>
    [Params(false, true)]
    public bool Ample { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20250416);
        var filed = new LocalDateTime(2025, 5, 6, 9, 0);
        _input = new ContestInput
        {
            Budget = new Budget(Rubles.From(15_300_000m)) { Limits = Rubles.From(Ample ? 1_000_000_000m : 15_300_000m) },
            Answers = OfferAnswers.AllAccept,
            Applications = Enumerable.Range(0, Applications).Select(i => new ContestApplication
            {
                Id = $"app-{i:000}",
                Request = Rubles.FromKopecks(random.NextInt64(1_000_000, 200_000_000)),
                FiledAt = filed.PlusSeconds(random.Next(30 * 24 * 3600)),
                HasVideo = random.Next(2) == 0,
                Sheets = Enumerable.Range(0, 3).Select(expert => new ExpertSheet(
                    $"expert {expert}",
                    Enumerable.Range(0, 10).Select(_ => Close ? random.Next(80, 82) : random.Next(101)).ToArray())).ToSequence(),
            }).ToSequence(),
        };
    }

    [Benchmark]
    public int EveryCombinationOfReadings() => ReadingEffects.Of(_rules, _input).OrThrow().Results.Count;

    [Benchmark]
    public int MarginOfTheResult() => ResultMargin.Of(_rules, _input).OrThrow().Match(found => found.Distance, _ => 0);

    [Benchmark]
    public int ScoreNeededToWin() =>
        ScoreNeeded.ToWin(_rules, _input, "app-050").OrThrow().Match(found => found.Intervals.Count, _ => 0);
}
