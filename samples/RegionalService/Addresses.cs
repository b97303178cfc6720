using System;
using SonkoRules.Json;

namespace SonkoRules.Samples.RegionalService;

/// <summary>The addresses of an operation. A new version of its documents gets an address of its own.</summary>
internal static class Addresses
{
    public static string Run(Operation operation) =>
        FormattableString.Invariant($"/v{operation.Version}/{operation.Name}");

    public static string RequestSchema(Operation operation) => Run(operation) + "/request.schema.json";

    public static string AnswerSchema(Operation operation) => Run(operation) + "/answer.schema.json";

    public static string Example(Operation operation) => Run(operation) + "/example.json";
}
