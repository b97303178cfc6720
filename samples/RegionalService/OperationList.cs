using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using SonkoRules.Json;
using SonkoRules.Texts;

namespace SonkoRules.Samples.RegionalService;

/// <summary>What can be asked, and where.</summary>
internal static class OperationList
{
    public static JsonHttpResult<OperationEntry[]> All() =>
        TypedResults.Json(RuleOperations.All.Select(Entry).ToArray(), ServiceJson.Default.OperationEntryArray);

    private static OperationEntry Entry(Operation operation) =>
        new(
            operation.Name,
            operation.Purpose.In(Language.Russian),
            operation.Purpose.In(Language.English),
            Addresses.Run(operation),
            Addresses.RequestSchema(operation),
            Addresses.AnswerSchema(operation),
            Addresses.Example(operation));
}

/// <summary>An operation and its addresses.</summary>
internal sealed record OperationEntry(
    string Name, string Ru, string En, string Run, string RequestSchema, string AnswerSchema, string Example);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OperationEntry[]))]
[JsonSerializable(typeof(IReadOnlyList<ErrorEntry>))]
internal sealed partial class ServiceJson : JsonSerializerContext;
