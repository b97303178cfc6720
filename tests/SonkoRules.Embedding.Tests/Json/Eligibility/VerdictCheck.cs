using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SonkoRules.Acts;
using SonkoRules.Eligibility;
using SonkoRules.Quantities;

namespace SonkoRules.Embedding.Tests.Json.Eligibility;

/// <summary>Compares a verdict in a document with the library's own.</summary>
internal static class VerdictCheck
{
    public static void Says(JsonElement document, EligibilityVerdict verdict)
    {
        Assert.Equal(verdict.Kind.ToString(), Text(document, "verdict"));
        Assert.Equal("1.7", Text(document, "clause"));
        Each(document.GetProperty("requirements"), verdict.Results, Says);
        Each(document.GetProperty("missing"), verdict.Missing, Says);
        SaysReadings(document, verdict.Readings);
        verdict.Outcome.Switch(
            _ => Assert.False(document.TryGetProperty("toAdmit", out var _)),
            _ => Assert.False(document.TryGetProperty("toRefuse", out var _)),
            undetermined =>
            {
                Assert.Equal(Sets(undetermined.ToAdmit), Sets(document.GetProperty("toAdmit")));
                Assert.Equal(Sets(undetermined.ToRefuse), Sets(document.GetProperty("toRefuse")));
            });
    }

    public static void SaysReadings(JsonElement document, Sequence<AppliedReading> readings) =>
        Assert.Equal(
            readings.Select(reading => reading.ToString()),
            document.GetProperty("readings").EnumerateObject().Select(reading => $"{reading.Name}={reading.Value}"));

    public static void Each<T>(JsonElement list, IReadOnlyList<T> expected, Action<JsonElement, T> says)
    {
        Assert.Equal(expected.Count, list.GetArrayLength());
        for (var i = 0; i < expected.Count; i++)
        {
            says(list[i], expected[i]);
        }
    }

    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static void Says(JsonElement document, RequirementResult result)
    {
        Assert.Equal(result.Requirement.Id.ToString(), Text(document, "requirement"));
        Assert.Equal(result.Clause.ToString(), Text(document, "clause"));
        Assert.Equal(result.Requirement.Title.Russian, document.GetProperty("title").GetProperty("ru").GetString());
        Assert.Equal(result.GetType().Name, Text(document, "result"));
        Assert.Equal(Days(result.Days), Days(document));
        Each(document.GetProperty("findings"), result.Findings, Says);
        SaysReadings(document, result.Readings);
        Assert.Equal(result is RequirementResult.NotMet, document.TryGetProperty("against", out var against));
        Assert.Equal(result is RequirementResult.Undetermined, document.TryGetProperty("missing", out var missing));
        result.Switch(
            _ => { },
            notMet => Each(against, notMet.Against, Says),
            undetermined => Each(missing, undetermined.Missing, Says));
    }

    private static void Says(JsonElement document, Finding finding)
    {
        Assert.Equal(finding.Fact.ToString(), Text(document, "fact"));
        Assert.Equal(finding.Holds.ToString(), Text(document, "holds").ToLowerInvariant());
        Assert.Equal(finding.Found.Russian, document.GetProperty("found").GetProperty("ru").GetString());
        Assert.Equal(finding.Required.English, document.GetProperty("required").GetProperty("en").GetString());
        Assert.Equal(Days(finding.Days), Days(document));
    }

    private static void Says(JsonElement document, MissingFact fact)
    {
        Assert.Equal(fact.Fact.ToString(), Text(document, "fact"));
        Assert.Equal(fact.Name.English, document.GetProperty("name").GetProperty("en").GetString());
        Assert.Equal(Days(fact.Days), Days(document));
        Assert.Equal(fact.Clauses.Select(clause => clause.ToString()), Texts(document.GetProperty("clauses")));
        Assert.Equal(fact.Sources.Select(clause => clause.ToString()), Texts(document.GetProperty("sources")));
    }

    private static IEnumerable<string> Sets(Sequence<Sequence<MissingFact>> sets) =>
        sets.Select(set => string.Join("; ", set.Select(fact => $"{fact.Fact} {string.Join(",", Days(fact.Days))}")));

    private static IEnumerable<string> Sets(JsonElement sets) =>
        sets.EnumerateArray().Select(set => string.Join(
            "; ", set.EnumerateArray().Select(fact => $"{Text(fact, "fact")} {string.Join(",", Days(fact))}")));

    private static IEnumerable<string> Days(Sequence<ContestDay> days) => days.Select(day => day.ToString());

    private static IEnumerable<string> Days(JsonElement document) => Texts(document.GetProperty("days"));

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
