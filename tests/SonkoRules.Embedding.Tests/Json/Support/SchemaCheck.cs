using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SonkoRules.Embedding.Tests.Json.Support;

/// <summary>
/// Checks a document by a JSON Schema, as far as our schemas use the language. A keyword that is not known here is a
/// failure, so that nothing is taken for checked that is not.
/// </summary>
internal sealed class SchemaCheck
{
    private readonly JsonElement _root;
    private readonly Dictionary<string, Regex> _patterns = [];

    public SchemaCheck(ReadOnlyMemory<byte> schema) => _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What does not fit; empty for a document that fits.</summary>
    public IReadOnlyList<string> Errors(JsonElement document)
    {
        var errors = new List<string>();
        Check(document, _root, string.Empty, errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Fits(value, keyword, schema, at, errors))
            {
                errors.Add($"{at}: {keyword.Name} {keyword.Value.GetRawText()} is not fit by {value.GetRawText()}");
            }
        }
    }

    private bool Fits(JsonElement value, JsonProperty keyword, JsonElement schema, string at, List<string> errors)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "format":
                return true;
            case "type":
                return rule.ValueKind == JsonValueKind.Array
                    ? rule.EnumerateArray().Any(type => IsOf(value, type.GetString()!))
                    : IsOf(value, rule.GetString()!);
            case "const":
                return JsonElement.DeepEquals(value, rule);
            case "enum":
                return rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(value, allowed));
            case "$ref":
                Check(value, Definition(rule.GetString()!), at, errors);
                return true;
            case "anyOf":
                return rule.EnumerateArray().Any(one => Holds(value, one));
            case "oneOf":
                return rule.EnumerateArray().Count(one => Holds(value, one)) == 1;
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal();
            case "maximum":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal();
            case "multipleOf":
                return value.ValueKind != JsonValueKind.Number || value.GetDecimal() % rule.GetDecimal() == 0;
            case "maxLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= rule.GetInt32();
            case "minLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32();
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Pattern(rule.GetString()!).IsMatch(value.GetString()!);
            case "items":
                return value.ValueKind != JsonValueKind.Array || Items(value, rule, at, errors);
            case "required":
                return value.ValueKind != JsonValueKind.Object
                    || rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "properties" or "additionalProperties":
                return value.ValueKind != JsonValueKind.Object || Members(value, keyword, schema, at, errors);
            default:
                throw new InvalidOperationException($"The keyword '{keyword.Name}' is not known here.");
        }
    }

    private bool Holds(JsonElement value, JsonElement schema)
    {
        var errors = new List<string>();
        Check(value, schema, string.Empty, errors);
        return errors.Count == 0;
    }

    private bool Items(JsonElement value, JsonElement rule, string at, List<string> errors)
    {
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            Check(item, rule, $"{at}/{index++}", errors);
        }

        return true;
    }

    private bool Members(JsonElement value, JsonProperty keyword, JsonElement schema, string at, List<string> errors)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var member in value.EnumerateObject())
        {
            var isKnown = known.ValueKind == JsonValueKind.Object && known.TryGetProperty(member.Name, out _);
            if (keyword.Name == "properties")
            {
                if (isKnown)
                {
                    Check(member.Value, known.GetProperty(member.Name), $"{at}/{member.Name}", errors);
                }
            }
            else if (!isKnown && keyword.Value.ValueKind == JsonValueKind.False)
            {
                errors.Add($"{at}/{member.Name}: not a member");
            }
            else if (!isKnown)
            {
                Check(member.Value, keyword.Value, $"{at}/{member.Name}", errors);
            }
        }

        return true;
    }

    private JsonElement Definition(string reference)
    {
        const string prefix = "#/$defs/";
        return reference.StartsWith(prefix, StringComparison.Ordinal)
            ? _root.GetProperty("$defs").GetProperty(reference[prefix.Length..])
            : throw new InvalidOperationException($"The reference '{reference}' is not known here.");
    }

    private Regex Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var made))
        {
            _patterns[pattern] = made = new Regex(pattern, RegexOptions.CultureInvariant);
        }

        return made;
    }

    private static bool IsOf(JsonElement value, string type) =>
        (type, value.ValueKind) switch
        {
            ("object", JsonValueKind.Object) => true,
            ("array", JsonValueKind.Array) => true,
            ("string", JsonValueKind.String) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("null", JsonValueKind.Null) => true,
            ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => value.TryGetDecimal(out var number) && number == decimal.Truncate(number),
            _ => false,
        };
}
