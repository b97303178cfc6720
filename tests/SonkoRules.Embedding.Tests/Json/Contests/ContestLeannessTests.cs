using System;
using System.Linq;
using System.Text.Json;
using NodaTime;
using SonkoRules.Contests;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using Xunit.Abstractions;

namespace SonkoRules.Embedding.Tests.Json.Contests;

public sealed class ContestLeannessTests(ITestOutputHelper output)
{
    private const int Applications = 1000;

    // A document is not made leaner than the reading of its bytes; all the rest together may not cost much more.
    private const decimal GreatestRatio = 3.5m;

    [Fact]
    public void A_contest_from_bytes_to_bytes_allocates_little_beside_plain_reading()
    {
        var bytes = RuleOperations.Contest.WriteRequest(Large());
        Plain(bytes);
        RuleOperations.Contest.Run(bytes);

        var plain = Allocated(() => Plain(bytes));
        var read = Allocated(() => RuleOperations.Contest.Read(bytes));
        var all = Allocated(() => Results.Value(RuleOperations.Contest.Run(bytes)));

        output.WriteLine($"{bytes.Length} bytes; allocated: plain {plain}, read {read}, all {all}");
        Assert.InRange(all, 1, (long)(plain * GreatestRatio));
    }

    private static void Plain(byte[] bytes) =>
        JsonSerializer.Deserialize(
            bytes,
            (System.Text.Json.Serialization.Metadata.JsonTypeInfo<ContestRequestDoc>)DocumentOptions.Value.GetTypeInfo(
                typeof(ContestRequestDoc)));

    private static long Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ContestRequest Large()
    {
        var random = new Random(1);
        var rules = new Rulebook(SmolenskRules.ThirdEdition);
        return new ContestRequest(rules, new ContestInput
        {
            Budget = new Budget(Rubles.From(50_000_000m)),
            Applications = Enumerable.Range(1, Applications).Select(i => new ContestApplication
            {
                Id = "26-" + i,
                Request = Rubles.From(random.Next(50_000, 3_000_000)),
                FiledAt = new LocalDateTime(2026, 2, 16, 9, 0).PlusMinutes(random.Next(5000)),
                HasVideo = random.Next(3) == 0,
                Sheets = Enumerable.Range(1, 3)
                    .Select(expert => new ExpertSheet(
                        "expert " + expert, [.. Enumerable.Range(0, 10).Select(_ => random.Next(40, 101))]))
                    .ToSequence(),
            }).ToSequence(),
            Answers = OfferAnswers.AllAccept,
        });
    }
}
