using System;
using System.IO;
using SonkoRules.Embedding.Tests.Tools;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Conformance;

/// <summary>The same bytes on both frameworks, whatever the culture and the time zone of the machine.</summary>
public sealed class SameAnswerTests
{
    /// <summary>The oddest surroundings by default; all of them where SONKORULES_CERTIFICATES is full.</summary>
    public static TheoryData<string, string> Surroundings =>
        Environment.GetEnvironmentVariable("SONKORULES_CERTIFICATES") == "full"
            ? new TheoryData<string, string>
            {
                { "ru-RU", "Europe/Moscow" },
                { "tr-TR", "Pacific/Kiritimati" },
                { "ar-SA", "Pacific/Pago_Pago" },
                { string.Empty, "UTC" },
            }
            : new TheoryData<string, string> { { "tr-TR", "Pacific/Kiritimati" } };

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void On_the_current_framework(string culture, string zone) =>
        Replays("dotnet", Program("net10.0", "SonkoRules.Conformance.dll"), culture, zone);

    [MonoTheory]
    [MemberData(nameof(Surroundings))]
    public void On_the_Framework_through_the_asset_for_netstandard(string culture, string zone) =>
        Replays("mono", Program("net472", "SonkoRules.Conformance.exe"), culture, zone);

    private static string Program(string framework, string file)
    {
        // The program is built beside the tests, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return Repository.File($"tests/SonkoRules.Conformance/bin/{configuration}/{framework}/{file}");
    }

    private static void Replays(string host, string program, string culture, string zone)
    {
        var output = Tool.Run(host, [program, Repository.File("docs/conformance"), culture], surroundings: start =>
        {
            start.Environment["TZ"] = zone;
            start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0";
        }).Printed();

        Assert.EndsWith(" passed, 0 failed", output.TrimEnd(), StringComparison.Ordinal);
        // The surroundings were really those that were asked for.
        Assert.Contains("culture " + (culture.Length == 0 ? "invariant" : culture), output, StringComparison.Ordinal);
        Assert.Contains("one half is " + (culture is "ru-RU" or "tr-TR" ? "0,5" : "0"), output, StringComparison.Ordinal);
        Assert.Contains("capitals is " + (culture == "tr-TR" ? "İ" : "I"), output, StringComparison.Ordinal);
        Assert.Contains("time zone " + (zone switch { "Europe/Moscow" => "03", "Pacific/Kiritimati" => "14", "UTC" => "00", _ => "-11" }), output, StringComparison.Ordinal);
    }
}
