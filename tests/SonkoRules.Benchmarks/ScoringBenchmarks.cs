using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using SonkoRules.Acts;
using SonkoRules.Quantities;
using SonkoRules.Scoring;

namespace SonkoRules.Benchmarks;

/// <summary>One application: three sheets of ten criteria. Target: at most 60 ns and 0 B.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private readonly int[] _scores = [.. Enumerable.Range(0, 30).Select(i => 60 + (i * 7 % 41))];
    private Sequence<ExpertSheet> _sheets = null!;
    private ScoringRules _rules = null!;
    private decimal[] _weights = null!;

    [Params(ScoreRounding.EachWeightedMean, ScoreRounding.Sum)]
    public ScoreRounding Rounding { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _rules = new Rulebook(SmolenskRules.ThirdEdition, new() { ScoreRounding = Rounding }).Scoring;
        _sheets = Enumerable.Range(0, 3)
            .Select(i => new ExpertSheet($"{i}", _scores.AsSpan(i * 10, 10).ToArray())).ToSequence();
        _weights = [.. _rules.Methodology.Criteria.Select(criterion => criterion.Weight)];
    }

    [Benchmark(Baseline = true)]
    public Points BareNumbers() => _rules.FinalPoints(_scores).OrThrow();

    [Benchmark]
    public Points Sheets() => _rules.FinalPoints(_sheets).OrThrow();

    /// <summary>The same by LINQ and decimals, without any check of the input.</summary>
    [Benchmark]
    public decimal PlainLinq() =>
        Enumerable.Range(0, 10).Sum(c => decimal.Round(
            Enumerable.Range(0, 3).Sum(e => _scores[(e * 10) + c]) / 3m * _weights[c], 2, MidpointRounding.AwayFromZero));
}
