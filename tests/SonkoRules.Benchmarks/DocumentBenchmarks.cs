using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using NodaTime;
using SonkoRules.Contests;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;

namespace SonkoRules.Benchmarks;

/// <summary>
/// A contest of 1 000 applications from the bytes of a document to the bytes of its answer, beside a plain
/// deserialisation of the same bytes into classes without any check. The size of the document is printed, so that the
/// throughput follows from the time.
/// </summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private const int Applications = 1000;

    private byte[] _request = [];

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20250416);
        string[] experts = ["expert 1", "expert 2", "expert 3"];
        var filed = new LocalDateTime(2025, 5, 6, 9, 0);
        var input = new ContestInput
        {
            Budget = new Budget(Rubles.From(15_300_000m)),
            Answers = OfferAnswers.AllAccept,
            Applications = Enumerable.Range(0, Applications).Select(i => new ContestApplication
            {
                Id = $"app-{i:0000}",
                Request = Rubles.FromKopecks(random.NextInt64(1_000_000, 200_000_000)),
                FiledAt = filed.PlusSeconds(random.Next(30 * 24 * 3600)),
                HasVideo = random.Next(2) == 0,
                Sheets = Enumerable.Range(0, 3).Select(expert => new ExpertSheet(
                    experts[expert], Enumerable.Range(0, 10).Select(_ => random.Next(101)).ToArray())).ToSequence(),
            }).ToSequence(),
        };
        _request = RuleOperations.Contest.WriteRequest(
            new ContestRequest(new Rulebook(SmolenskRules.ThirdEdition), input));
        Console.WriteLine($"// request: {_request.Length} bytes, answer: {JsonToJson()} bytes");
    }

    [Benchmark]
    public int JsonToJson() =>
        RuleOperations.Contest.Run(_request).Match(accepted => accepted.Value.Length, _ => 0);

    [Benchmark]
    public int ReadAndCheck() =>
        RuleOperations.Contest.Read(_request).Match(accepted => accepted.Value.Input.Applications.Count, _ => 0);

    [Benchmark(Baseline = true)]
    public int PlainDeserialisation() =>
        JsonSerializer.Deserialize(_request, PlainContext.Default.PlainContest)!.Applications.Count;
}

/// <summary>What a caller without the library would read a contest into.</summary>
public sealed class PlainContest
{
    public List<PlainApplication> Applications { get; set; } = [];
}

public sealed class PlainApplication
{
    public string Id { get; set; } = string.Empty;

    public decimal Request { get; set; }

    public DateTime FiledAt { get; set; }

    public bool HasVideo { get; set; }

    public List<PlainSheet> Sheets { get; set; } = [];
}

public sealed class PlainSheet
{
    public string Expert { get; set; } = string.Empty;

    public List<int> Scores { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainContest))]
public sealed partial class PlainContext : JsonSerializerContext;
