using System;
using System.Linq;
using System.Text.Json.Nodes;
using SonkoRules.Embedding.Tests.Json.Support;
using SonkoRules.Json;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>A small request does not make a service work or answer without bound.</summary>
public sealed class WorkLimitTests
{
    [Theory]
    [InlineData("application", 50, 0)]
    [InlineData("application", 51, 1)]
    [InlineData("application", 60, 1)]
    [InlineData("proceedings", 51, 1)]
    public void One_applicant_has_at_most_fifty_applications(string name, int count, int errors)
    {
        var operation = RuleOperations.Get(name);
        var request = JsonNode.Parse(operation.Example())!;
        var one = request["applications"]![0]!;
        request["applications"] = new JsonArray([.. Enumerable.Range(1, count).Select(i =>
        {
            var copy = one.DeepClone();
            copy["application"]!["id"] = "N" + i;
            return copy;
        })]);

        var found = Results.Errors(operation.Run(Results.Utf8(request.ToJsonString())))
            .Where(error => error.Expected.English.Contains("of one applicant", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(errors, found.Length);
        Assert.All(found, error => Assert.Equal("/applications/50/application/applicantId", error.Path));
    }

    [Theory]
    [InlineData("0.01", 1)]
    [InlineData("1000.00", 0)]
    public void A_grid_of_sums_is_bounded_with_the_contest(string step, int errors)
    {
        var example = JsonNode.Parse(RuleOperations.WhatIf.Example())!;
        var request = $$"""
            {
              "document": "what-if-request/1",
              "rules": { "edition": "E3" },
              "question": {
                "kind": "AppropriationNeeded",
                "contest": {{example["question"]!["contest"]!.ToJsonString()}},
                "first": 1, "least": 1000.00, "greatest": 100000.00, "step": {{step}}
              }
            }
            """;

        var found = Results.Errors(RuleOperations.WhatIf.Read(Results.Utf8(request)));

        Assert.Equal(errors, found.Count);
        Assert.All(found, error => Assert.Equal("/question/step", error.Path));
    }
}
