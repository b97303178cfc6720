using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using NodaTime;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Benchmarks;

/// <summary>
/// A contest from scores in memory to awards. Target for a million applications: at most 1.0 s on one core and 200 bytes
/// an application beyond the input.
/// </summary>
[MemoryDiagnoser]
public class ContestBenchmarks
{
    private readonly Rulebook _rules = new(SmolenskRules.ThirdEdition);
    private ContestInput _input = null!;

    [Params(100, 10_000, 1_000_000)]
    public int Applications { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20250416);
        string[] experts = ["expert 1", "expert 2", "expert 3"];
        var filed = new LocalDateTime(2025, 5, 6, 9, 0);
        _input = new ContestInput
        {
            Budget = new Budget(Rubles.From(15_300_000m)),
            Answers = OfferAnswers.AllAccept,
            Applications = Enumerable.Range(0, Applications).Select(i => new ContestApplication
            {
                Id = $"app-{i:0000000}",
                Request = Rubles.FromKopecks(random.NextInt64(1_000_000, 200_000_000)),
                FiledAt = filed.PlusSeconds(random.Next(30 * 24 * 3600)),
                HasVideo = random.Next(2) == 0,
                Sheets = Enumerable.Range(0, 3).Select(expert => new ExpertSheet(
                    experts[expert], Enumerable.Range(0, 10).Select(_ => random.Next(101)).ToArray())).ToSequence(),
            }).ToSequence(),
        };
    }

    [Benchmark]
    public Rubles Run() => Contest.Run(_rules, _input).OrThrow().Allocation.Left;
}
