using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SonkoRules.Embedding.Tests.Tools;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>What the first page of the guides tells a project for .NET Framework is so.</summary>
public sealed class FrameworkLanguageTests
{
    private const string Usings =
        """
        using System;
        using NodaTime;
        using SonkoRules;
        using SonkoRules.Calendars;
        using SonkoRules.Contests;
        using SonkoRules.Quantities;
        using SonkoRules.Scoring;
        using SonkoRules.Subsidies;
        using SonkoRules.Texts;

        """;

    private const string Application =
        """
        var application = new ContestApplication
        {
            Id = "1", Request = Rubles.From(1m), FiledAt = new LocalDateTime(2025, 5, 12, 9, 0), Sheets = Sequence.Empty<ExpertSheet>(),
        };
        Console.WriteLine(application.Id);
        """;

    public static TheoryData<string> Languages => ["en", "ru"];

    [Fact]
    public void The_example_of_the_readme_is_of_the_version_asked_for() =>
        Assert.Empty(Faults(MarkdownFile.Read("README.md").Code.First().Text, LanguageVersion.CSharp9));

    [Fact]
    public void So_is_an_application() => Assert.Empty(Faults(Application, LanguageVersion.CSharp9));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "CS8370")]
    [InlineData(LanguageVersion.CSharp8, "CS8400")]
    public void An_older_version_is_refused(LanguageVersion language, string code) =>
        Assert.Equal([code], Faults(Application, language).Select(fault => fault.Id).Distinct());

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_says_so(string language)
    {
        var page = MarkdownFile.Read($"docs/guides/{language}/acts-and-readings.md");

        Assert.Contains(page.Lines, line => line == "<LangVersion>9.0</LangVersion>");
        Assert.Contains(page.Lines, line => line.Contains("CS8370", StringComparison.Ordinal));
        Assert.Contains(page.Lines, line => line.Contains("CS8002", StringComparison.Ordinal));
    }

    [Fact]
    public void No_assembly_of_ours_and_none_beneath_it_named_there_is_signed()
    {
        var unsigned = Directory.EnumerateFiles(Net472.Libraries, "*.dll").Select(AssemblyName.GetAssemblyName)
            .Where(assembly => assembly.GetPublicKeyToken() is not { Length: > 0 }).Select(assembly => assembly.Name!).ToArray();

        Assert.Contains("SonkoRules", unsigned);
        Assert.Contains("SonkoRules.Json", unsigned);
        // Whatever else is unsigned stands on the page.
        Assert.Empty(unsigned.Except(["SonkoRules", "SonkoRules.Json", "OneOf", "Ardalis.GuardClauses"]));
    }

    [Fact]
    public void A_signed_program_is_warned()
    {
        var program = Net472.Compile(Program(Application), LanguageVersion.CSharp9, Net472.Libraries);
        var signed = program.WithOptions(program.Options
            .WithPublicSign(true).WithCryptoPublicKey([.. typeof(object).Assembly.GetName().GetPublicKey()!]));

        Assert.Contains("CS8002", Emitted(signed));
        Assert.DoesNotContain("CS8002", Emitted(program));
    }

    private static Diagnostic[] Faults(string code, LanguageVersion language) =>
        [.. Net472.Compile(Program(code), language, Net472.Libraries).GetDiagnostics()
            .Where(fault => fault.Severity >= DiagnosticSeverity.Warning)];

    // The warning comes when the program is written.
    private static IEnumerable<string> Emitted(CSharpCompilation program) =>
        program.Emit(Stream.Null).Diagnostics.Select(fault => fault.Id);

    // A method, for statements without a class are C# 9 themselves.
    private static string Program(string code) =>
        Usings + "internal static class Program\n{\n    private static void Main()\n    {\n" + code + "\n    }\n}\n";
}
