using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>What holds of the documents of every operation.</summary>
public sealed partial class EveryOperationTests
{
    public static TheoryData<string> Names => [.. RuleOperations.All.Select(operation => operation.Name)];

    [Fact]
    public void Names_are_short_and_each_its_own()
    {
        Assert.Equal(RuleOperations.All.Count, RuleOperations.All.Select(operation => operation.Name).Distinct().Count());
        Assert.All(RuleOperations.All, operation => Assert.Matches(Name(), operation.Name));
        Assert.All(RuleOperations.All, operation => Assert.Same(operation, RuleOperations.Get(operation.Name)));
        Assert.All(RuleOperations.All, operation => Assert.Equal(operation.Name + "-request/1", operation.RequestKind));
        Assert.All(RuleOperations.All, operation => Assert.Equal(operation.Name + "-answer/1", operation.AnswerKind));
    }

    [Fact]
    public void An_unknown_name_is_refused_with_those_there_are()
    {
        var refusal = Assert.Throws<ArgumentException>(() => RuleOperations.Get("scores"));

        Assert.Contains("'scores'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("score", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => RuleOperations.Get(null!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_schemas_are_those_committed(string name)
    {
        var operation = RuleOperations.Get(name);

        Snapshot.VerifyDocument(Results.Text(operation.RequestSchema()), Path(operation.RequestKind, "schema"));
        Snapshot.VerifyDocument(Results.Text(operation.AnswerSchema()), Path(operation.AnswerKind, "schema"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_and_its_answer_are_those_committed(string name)
    {
        var operation = RuleOperations.Get(name);

        Snapshot.VerifyDocument(Results.Indented(operation.Example()), Path(operation.RequestKind, "example"));
        Snapshot.VerifyDocument(
            Results.Indented(Results.Value(operation.Run(operation.Example()))), Path(operation.AnswerKind, "example"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_and_its_answer_fit_the_schemas(string name)
    {
        var operation = RuleOperations.Get(name);

        Assert.Empty(Errors(operation.RequestSchema(), operation.Example()));
        Assert.Empty(Errors(operation.AnswerSchema(), Results.Value(operation.Run(operation.Example()))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_and_its_answer_read_back_to_the_same_bytes(string name)
    {
        var operation = RuleOperations.Get(name);
        var answer = Results.Value(operation.Run(operation.Example()));

        Assert.Equal(
            Results.Text(operation.Example()), Results.Text(Results.Value(operation.RewriteRequest(operation.Example()))));
        Assert.Equal(Results.Text(answer), Results.Text(Results.Value(operation.RewriteAnswer(answer))));
        Assert.Equal(answer, Results.Value(operation.Run(operation.Example())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_request_of_another_kind_or_version_is_refused(string name)
    {
        var operation = RuleOperations.Get(name);
        var later = Results.Text(operation.Example()).Replace(
            operation.RequestKind, operation.Name + "-request/2", StringComparison.Ordinal);

        var error = Assert.Single(Results.Errors(operation.Run(Results.Utf8(later))));

        Assert.Equal("/document", error.Path);
        Assert.Equal($"\"{operation.Name}-request/2\"", error.Value);
        Assert.Contains(operation.RequestKind, error.Expected.English, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_schema_describes_every_member(string name)
    {
        var operation = RuleOperations.Get(name);
        foreach (var schema in new[] { operation.RequestSchema(), operation.AnswerSchema() })
        {
            using var document = JsonDocument.Parse(schema);
            Assert.Empty(Undescribed(document.RootElement, string.Empty));
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Name();

    private static string Path(string kind, string what) =>
        $"docs/json/{kind.Replace('/', '-')}.{what}.json";

    private static IReadOnlyList<string> Errors(byte[] schema, byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        return new SchemaCheck(schema).Errors(parsed.RootElement);
    }

    // A member that refers to a definition is described there; constants tell themselves.
    private static IEnumerable<string> Undescribed(JsonElement schema, string at)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var member in schema.EnumerateObject())
        {
            if (member.Name == "properties")
            {
                foreach (var property in member.Value.EnumerateObject())
                {
                    if (!property.Value.TryGetProperty("description", out _)
                        && !property.Value.TryGetProperty("const", out _)
                        && !property.Value.TryGetProperty("$ref", out _))
                    {
                        yield return $"{at}/{property.Name}";
                    }
                }
            }

            foreach (var below in member.Value.ValueKind == JsonValueKind.Array
                ? member.Value.EnumerateArray().SelectMany((item, i) => Undescribed(item, $"{at}/{member.Name}/{i}"))
                : Undescribed(member.Value, $"{at}/{member.Name}"))
            {
                yield return below;
            }
        }
    }
}
