using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using NodaTime;

namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>The examples in the library's doc comments compile, run and give what they say after <c>//</c>.</summary>
public sealed class ExampleTests
{
    private static readonly Dictionary<string, string> Examples =
        XDocument.Load(Path.ChangeExtension(typeof(Rulebook).Assembly.Location, ".xml")).Descendants("member")
            .SelectMany(member => member.Elements("example").Elements("code")
                .Select((code, i) => (Name: $"{member.Attribute("name")!.Value} {i + 1}", Code: code.Value.Trim())))
            .ToDictionary(example => example.Name, example => example.Code);

    private static readonly ScriptOptions Options = GuideScript.Options
        .AddReferences(typeof(ExampleHost).Assembly)
        .WithImports(typeof(Rulebook).Assembly.GetExportedTypes()
            .Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal)
            .Concat(["System", "System.Linq", "System.Collections.Generic", "NodaTime"]));

    [Fact]
    public void The_main_entry_points_have_examples() => Assert.True(Examples.Count >= 40, $"{Examples.Count} examples");

    [Fact]
    public async Task Every_example_gives_what_it_says()
    {
        var wrong = new List<string>();
        foreach (var (name, code) in Examples)
        {
            if (await Fault(code) is { } fault)
            {
                wrong.Add($"{name}: {fault}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("1 + 1 // 2", null)]
    [InlineData("1 + 1 // 3", "gives 2")]
    [InlineData("Rubles.Nowhere", "CS0117")]
    [InlineData("Points.Parse(\"?\")", "FormatException")]
    public async Task A_wrong_example_is_seen(string code, string? part)
    {
        var fault = await Fault(code);

        Assert.Equal(part is null, fault is null);
        Assert.Contains(part ?? string.Empty, fault ?? string.Empty, StringComparison.Ordinal);
    }

    private static async Task<string?> Fault(string code)
    {
        var script = CSharpScript.Create<object>(code, Options, typeof(ExampleHost));
        var faults = script.Compile().Where(fault => fault.Severity >= DiagnosticSeverity.Error).ToArray();
        if (faults.Length > 0)
        {
            return string.Join("; ", faults.Select(fault => fault.ToString()));
        }

        try
        {
            var value = (await script.RunAsync(new ExampleHost(), CancellationToken.None)).ReturnValue;
            var said = code.Split('\n')[^1].Split(" // ").Skip(1).FirstOrDefault();
            var given = Text(value);
            return given.Length > 0 && (said is null || said == given) ? null : $"gives {given}";
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return thrown.GetType().Name + ": " + thrown.Message;
        }
    }

    private static string Text(object? value) =>
        value is LocalDate day ? FormattableString.Invariant($"{day:uuuu-MM-dd}") : FormattableString.Invariant($"{value}");
}
