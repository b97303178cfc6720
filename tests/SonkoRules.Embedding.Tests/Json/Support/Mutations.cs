using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace SonkoRules.Embedding.Tests.Json.Support;

/// <summary>Breaks documents in every way that comes to mind; the same seed breaks them the same way.</summary>
internal sealed class Mutations(Random random)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "-1", "3", "10", "100", "101", "81.5", "0.005", "0.01", "1.10", "1e2", "1E-400",
        "2147483647", "2147483648", "92233720368547758.07", "92233720368547758.08", "79228162514264337593543950336",
        "0.1234567", "999999999999999999999999999999", "\"\"", "\" \"", "\"x\"", "\"E1\"", "\"E2\"", "\"E9\"", "\"Sum\"", "\"R-ROUND\"",
        "\"2025-02-29\"", "\"2024-02-29\"", "\"2025-05-12\"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2013-01-01\"", "\"2027-12-31\"",
        "\"2025-05-12T10:00:00\"", "\"2025-05-12T24:00:00\"", "\"2025-05-12T10:00:00.5\"", "\"2025-05-12T10:00:00Z\"",
        "\"\\ud800\"", "\"\\u0000\"", "\"ё\"", "\"1.6.2\"", "\"A1.13\"", "\"1/0\"", "\"2/4\"", "\"-1/3\"", "[]", "{}", "[[]]", "[null]", "{\"kind\":\"None\"}",
        "{\"kind\":null}", "{\"a\":1,\"a\":2}", "NaN", "Infinity", "'x'", "01", "+1", ".5", "5.", "tru", "/**/1",
    ];

    private static readonly string[] Names = ["kind", "document", "rules", "x", "", "$type", "$id", "__proto__", "Ü", "a/b~c"];

    /// <summary>The document with one to three faults; now and then with none.</summary>
    public byte[] Mutate(byte[] document)
    {
        var bytes = document;
        for (var i = random.Next(4); i > 0; i--)
        {
            bytes = random.Next(3) == 0 ? Bytes(bytes) : Structure(bytes);
        }

        return bytes;
    }

    private byte[] Bytes(byte[] document)
    {
        if (document.Length == 0)
        {
            return [(byte)random.Next(256)];
        }

        var at = random.Next(document.Length);
        var length = random.Next(Math.Min(40, document.Length - at));
        return random.Next(6) switch
        {
            0 => [.. document[..at], (byte)random.Next(256), .. document[(at + 1)..]],
            1 => [.. document[..at], .. document[(at + length)..]],
            2 => [.. document[..at], .. document[at..(at + length)], .. document[at..]],
            3 => document[..at],
            4 => [.. document[..at], .. Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]), .. document[at..]],
            _ => [.. document[..at], (byte)"{}[],:\"0"[random.Next(8)], .. document[at..]],
        };
    }

    private byte[] Structure(byte[] document)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(document);
            var places = Places(root).ToList();
            if (places.Count == 0)
            {
                return Bytes(document);
            }

            return Encoding.UTF8.GetBytes(Replace(root!, places[random.Next(places.Count)]));
        }
        catch (Exception broken) when (broken is System.Text.Json.JsonException or ArgumentException or InvalidOperationException)
        {
            // It is broken already: break it further.
            return Bytes(document);
        }
    }

    /// <summary>Puts a mark at a place, then writes the value instead of the mark: values need not be JSON.</summary>
    private string Replace(JsonNode root, JsonNode? place)
    {
        const string mark = "\u00A7mark\u00A7";
        var value = Values[random.Next(Values.Length)];
        switch (place?.Parent)
        {
            case JsonObject parent:
                var name = parent.First(member => ReferenceEquals(member.Value, place)).Key;
                switch (random.Next(6))
                {
                    case 0:
                        parent.Remove(name);
                        break;
                    case 1:
                        parent[Names[random.Next(Names.Length)]] = mark;
                        break;
                    case 2:
                        // The member twice: the mark is a name that is written as the first one's.
                        var copy = place!.DeepClone();
                        parent[mark] = copy;
                        value = System.Text.Json.JsonSerializer.Serialize(name);
                        break;
                    case 3:
                        var other = parent.ElementAt(random.Next(parent.Count)).Value?.DeepClone();
                        parent[name] = other;
                        break;
                    default:
                        parent[name] = mark;
                        break;
                }

                break;
            case JsonArray list:
                var index = list.IndexOf(place);
                switch (random.Next(4))
                {
                    case 0:
                        list.RemoveAt(index);
                        break;
                    case 1:
                        list.Insert(index, place!.DeepClone());
                        break;
                    default:
                        list[index] = mark;
                        break;
                }

                break;
        }

        return root.ToJsonString().Replace("\"\\u00A7mark\\u00A7\"", value, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode?> Places(JsonNode? node)
    {
        var below = node switch
        {
            JsonObject parent => parent.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in below.Where(child => child is not null))
        {
            yield return child;
            foreach (var deeper in Places(child))
            {
                yield return deeper;
            }
        }
    }
}
