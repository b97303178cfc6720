using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Embedding.Tests.Json.Contests;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;

namespace SonkoRules.Embedding.Tests.Conformance;

/// <summary>Makes the cases of the conformance kit: for each operation a file of requests with their answers.</summary>
internal static class Kit
{
    private const int Accepted = 400;
    private const int Refused = 40;
    private const int GreatestFile = 1_000_000;

    // Some operations have few different answers, and some take long: after so many tries in vain a file is full.
    private const int TriesInVain = 100;

    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lines of an operation's file, each with its line break.</summary>
    public static string Of(Operation operation)
    {
        var cases = new StringBuilder();
        var (accepted, refused) = (0, 0);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inVain = 0;
        foreach (var request in Requests(operation))
        {
            if ((accepted >= Accepted && refused >= Refused) || (cases.Length > GreatestFile && refused > 0) || inVain > TriesInVain)
            {
                break;
            }

            var id = FormattableString.Invariant($"{operation.Name}-{accepted + refused + 1:0000}");
            var given = operation.Run(request).Match(
                answer => "\"answer\":" + Results.Text(answer.Value),
                errors => "\"errors\":" + JsonSerializer.Serialize(errors.Errors.Select(error => error.Path), Legible));
            var isAccepted = given.StartsWith("\"answer\"", StringComparison.Ordinal);
            if ((isAccepted ? accepted >= Accepted : refused >= Refused) || !seen.Add(given))
            {
                inVain++;
                continue;
            }

            inVain = 0;
            _ = isAccepted ? accepted++ : refused++;
            cases.Append($"{{\"id\":\"{id}\",\"operation\":\"{operation.Name}\",\"request\":{Results.Text(request)},{given}}}\n");
        }

        return cases.ToString();
    }

    private static IEnumerable<byte[]> Requests(Operation operation)
    {
        yield return operation.Example();
        var random = new Random(20250210);
        var schema = JsonNode.Parse(operation.RequestSchema())!.AsObject();
        var example = JsonNode.Parse(operation.Example())!;
        var maker = new DocumentMaker(schema, example, Words(example), random);
        while (true)
        {
            // Half of the contests are drawn as a whole: ties, offers and releases seldom come about by small changes.
            yield return operation == RuleOperations.Contest && random.Next(2) == 0
                ? RuleOperations.Contest.WriteRequest(ManyContests.Draw(random))
                : Encoding.UTF8.GetBytes(Varied(maker, random).ToJsonString(Legible));
        }
    }

    private static JsonNode Varied(DocumentMaker maker, Random random)
    {
        var made = maker.Make();
        if (random.Next(8) != 0)
        {
            // Explanations are long and each is made of the same numbers again: a few show them.
            made.AsObject().Remove("explain");
        }

        return made;
    }

    /// <summary>The texts that requests can hold: those of the example, the names of terms, a few of any kind.</summary>
    private static List<string> Words(JsonNode example)
    {
        var words = new List<string> { "first", "A", "ё «Дом»", "E2" };
        words.AddRange(new Rulebook(SmolenskRules.ThirdEdition).Deadlines.All.Select(rule => rule.Name));
        Gather(example, words);
        return words;
    }

    private static void Gather(JsonNode? node, List<string> words)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, below) in members)
                {
                    Gather(below, words);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Gather(item, words);
                }

                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                words.Add(text);
                break;
        }
    }
}
