using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SonkoRules.Acts;

namespace SonkoRules.Embedding.Tests.Conformance;

/// <summary>
/// Makes documents that fit a schema by changing an example here and there: other amounts, days, codes and kinds, facts
/// left out and put in. The same seed makes the same documents.
/// </summary>
internal sealed class DocumentMaker(JsonObject schema, JsonNode example, IReadOnlyList<string> words, Random random)
{
    private const int GreatestDepth = 7;

    private static readonly LocalDate FirstDay = new(2025, 1, 1);
    private static readonly decimal[] Numbers =
        [0, 0.01m, 1, 49.95m, 59.95m, 70, 72.33m, 81, 100, 1_000, 12_345.67m, 250_000, 600_000.50m, 1_530_000, 2_000_000];

    public JsonNode Make()
    {
        var document = example.DeepClone();
        for (var changes = random.Next(1, 7); changes > 0; changes--)
        {
            var places = Places(document, schema).ToList();
            places[random.Next(places.Count)]();
        }

        return document;
    }

    /// <summary>Every change that could be made somewhere in a value.</summary>
    private IEnumerable<Action> Places(JsonNode? node, JsonObject rule)
    {
        rule = Resolved(rule, node);
        switch (node)
        {
            case JsonObject members when rule["properties"] is JsonObject properties:
                foreach (var (name, _) in members.ToList())
                {
                    var below = properties[name]!.AsObject();
                    yield return () => members[name] = Made(below, name, 0);
                    foreach (var place in Places(members[name], below))
                    {
                        yield return place;
                    }

                    if (!IsRequired(rule, name))
                    {
                        yield return () => members.Remove(name);
                    }
                }

                foreach (var (name, below) in properties.Where(property => !members.ContainsKey(property.Key)))
                {
                    yield return () => members[name] = Made(below!.AsObject(), name, 0);
                }

                break;
            case JsonObject readings when rule["additionalProperties"] is JsonObject:
                yield return () => Choose(readings);
                break;
            case JsonArray items:
                var item = rule["items"]!.AsObject();
                for (var i = 0; i < items.Count; i++)
                {
                    var index = i;
                    yield return () => items[index] = Made(item, string.Empty, 0);
                    foreach (var place in Places(items[index], item))
                    {
                        yield return place;
                    }
                }

                if (items.Count > 1)
                {
                    yield return () => items.RemoveAt(random.Next(items.Count));
                }

                yield return () => items.Add(Made(item, string.Empty, 0));
                break;
        }
    }

    private JsonNode? Made(JsonObject rule, string name, int depth)
    {
        rule = Resolved(rule, null);
        if (rule["const"] is { } only)
        {
            return only.DeepClone();
        }

        if (rule["enum"] is JsonArray codes)
        {
            return codes[random.Next(codes.Count)]!.DeepClone();
        }

        return TypeOf(rule) switch
        {
            "object" when rule["properties"] is JsonObject properties => Members(rule, properties, depth),
            "object" => Readings(),
            "array" => Items(rule["items"]!.AsObject(), depth),
            "boolean" => random.Next(2) == 0,
            "integer" => random.Next(4) == 0 ? random.Next(-1, 2031) : random.Next(101),
            "number" => JsonNode.Parse(
                Numbers[random.Next(Numbers.Length)].ToString(CultureInfo.InvariantCulture)),
            _ => Text((string?)rule["pattern"] ?? string.Empty, name),
        };
    }

    private JsonObject Members(JsonObject rule, JsonObject properties, int depth)
    {
        var made = new JsonObject();
        foreach (var (name, below) in properties)
        {
            if (IsRequired(rule, name) || (depth < GreatestDepth && random.Next(3) == 0))
            {
                made[name] = Made(below!.AsObject(), name, depth + 1);
            }
        }

        return made;
    }

    private JsonArray Items(JsonObject item, int depth)
    {
        var made = new JsonArray();
        for (var count = depth < GreatestDepth ? random.Next(4) : 0; count > 0; count--)
        {
            made.Add(Made(item, string.Empty, depth + 1));
        }

        return made;
    }

    private JsonObject Readings()
    {
        var readings = new JsonObject();
        for (var count = random.Next(4); count > 0; count--)
        {
            Choose(readings);
        }

        return readings;
    }

    private void Choose(JsonObject readings)
    {
        var reading = ReadingCatalogue.All[random.Next(ReadingCatalogue.All.Count)];
        readings[reading.Id] = reading.Answers[random.Next(reading.Answers.Count)].Code;
    }

    private string Text(string pattern, string name)
    {
        var day = FirstDay.PlusDays(random.Next(700));
        return (pattern.Contains("T[0-9]", StringComparison.Ordinal), pattern.StartsWith("^[0-9]{4}", StringComparison.Ordinal)) switch
        {
            (true, _) => LocalDateTimePattern.GeneralIso.Format(
                day.AtMidnight().PlusSeconds(random.Next(24 * 3600))),
            (_, true) => LocalDatePattern.Iso.Format(day),
            _ when name == "edition" => "E" + random.Next(1, 4).ToString(CultureInfo.InvariantCulture),
            _ when pattern.Contains("/[1-9]", StringComparison.Ordinal) => "2/3",
            _ => words[random.Next(words.Count)],
        };
    }

    private static string TypeOf(JsonObject rule) =>
        rule["type"] switch
        {
            JsonArray types => (string)types[0]!,
            { } type => (string)type!,
            null => "string",
        };

    private static bool IsRequired(JsonObject rule, string name) =>
        rule["required"] is JsonArray required && required.Any(known => (string?)known == name);

    /// <summary>The rule behind references and choices; of several kinds the one that the value has, or any.</summary>
    private JsonObject Resolved(JsonObject rule, JsonNode? value)
    {
        while (true)
        {
            if ((string?)rule["$ref"] is { } reference)
            {
                rule = schema["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
            }
            else if (rule["anyOf"] is JsonArray orNull)
            {
                rule = orNull[0]!.AsObject();
            }
            else if (rule["oneOf"] is JsonArray kinds)
            {
                rule = (kinds.FirstOrDefault(kind => IsOf(kind!, value)) ?? kinds[random.Next(kinds.Count)])!.AsObject();
            }
            else
            {
                return rule;
            }
        }
    }

    private static bool IsOf(JsonNode kind, JsonNode? value) =>
        value is JsonObject members
        && kind["properties"]!.AsObject().Any(property =>
            property.Value!["const"] is { } told && members[property.Key] is { } given && JsonNode.DeepEquals(told, given));
}
