using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SonkoRules.Json;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Conformance;

/// <summary>The conformance kit holds what the library answers now, and enough of it.</summary>
public sealed class KitTests
{
    public static TheoryData<string> Names => [.. RuleOperations.All.Select(operation => operation.Name)];

    /// <summary>Makes every case anew. A run is short by default: the replays tell that the committed answers hold.</summary>
    [FullTheory]
    [MemberData(nameof(Names))]
    public void The_cases_are_those_committed(string name) =>
        Snapshot.VerifyDocument(Kit.Of(RuleOperations.Get(name)), $"docs/conformance/{name}.jsonl");

    [Fact]
    public void There_are_two_thousand_cases_with_answers_and_refusals_of_every_operation()
    {
        var lines = Directory.GetFiles(Repository.File("docs/conformance"), "*.jsonl")
            .Where(file => !file.Contains(".received.", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToArray();
        var byOperation = lines.ToLookup(line => line.GetProperty("operation").GetString());

        Assert.InRange(lines.Length, 2000, 10_000);
        Assert.Equal(lines.Length, lines.Select(line => line.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(RuleOperations.All, operation =>
        {
            Assert.Contains(byOperation[operation.Name], line => line.TryGetProperty("answer", out _));
            Assert.Contains(byOperation[operation.Name], line => line.TryGetProperty("errors", out _));
        });
    }
}
