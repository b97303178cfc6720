using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using SonkoRules.Json;

namespace SonkoRules.Embedding.Tests.Json;

/// <summary>The tables of codes: complete, and no code for two values.</summary>
public sealed class CodesTests
{
    public static TheoryData<string> Enumerations => [.. Codes.All.Select(converter => Of(converter).Name)];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Every_value_has_one_code_of_its_own_that_reads_back(string name)
    {
        var converter = Codes.All.Single(each => Of(each).Name == name);
        var enumeration = Of(converter);
        var values = Enum.GetValues(enumeration).Cast<object>().ToList();
        var codes = ((IScalar)converter).Schema()["enum"]!.AsArray().Select(code => code!.GetValue<string>()).ToList();

        Assert.Equal(values.Count, codes.Count);
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        foreach (var value in values)
        {
            var written = JsonSerializer.Serialize(value, enumeration, DocumentOptions.Value);
            Assert.Contains(JsonNode.Parse(written)!.GetValue<string>(), codes);
            Assert.Equal(value, JsonSerializer.Deserialize(written, enumeration, DocumentOptions.Value));
        }
    }

    [Fact]
    public void No_enumeration_has_two_tables()
    {
        var enumerations = Codes.All.Select(Of).ToList();

        Assert.Equal(enumerations.Count, enumerations.Distinct().Count());
    }

    private static Type Of(System.Text.Json.Serialization.JsonConverter converter) =>
        converter.GetType().GetGenericArguments().Single();
}
