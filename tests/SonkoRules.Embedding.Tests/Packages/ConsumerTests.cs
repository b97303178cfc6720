using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using SonkoRules.Embedding.Tests.Tools;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Packages;

/// <summary>A fresh program that knows nothing of the project but its packages restores, builds and runs.</summary>
public sealed class ConsumerTests : IDisposable
{
    private const string Program =
        """
        using System;
        using System.Text;
        using NodaTime;
        using SonkoRules;
        using SonkoRules.Calendars;
        using SonkoRules.Json;
        using SonkoRules.Quantities;
        using SonkoRules.Refusals;
        using SonkoRules.Reports;
        using SonkoRules.Subsidies;
        using SonkoRules.Texts;

        var rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow();
        var size = rules.Subsidies.SizeOf(
            Points.From(81m), Rubles.From(2_000_000m), new Budget(Rubles.From(15_300_000m))).OrThrow();
        Console.WriteLine(size.Amount.ToText(Language.English));
        Console.WriteLine(rules.Deadlines.Payment.From(new LocalDate(2025, 6, 5), RussianCalendar.FiveDayWeek).OrThrow()
            .LastDay.ToString("uuuu-MM-dd", null));
        var answered = 0;
        foreach (var operation in RuleOperations.All)
        {
            answered += operation.Run(operation.Example()).Match(accepted => 1, refused => 0);
        }

        Console.WriteLine(answered == RuleOperations.All.Count ? "every operation answers" : "an operation is refused");

        var timetable = rules.Deadlines.Timetable(new LocalDate(2025, 5, 12), rules.Deadlines.Calendar).OrThrow();
        Console.WriteLine(DeadlineCalendar.ToICalendar(rules, timetable, new DeadlineCalendarOptions
        {
            ContestId = "consumer",
            Stamp = Instant.FromUtc(2025, 5, 12, 9, 30),
        }).Split('\r')[0]);
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sonkorules-").FullName;

    private static string Version { get; } =
        XDocument.Load(Repository.File("Directory.Build.props")).Descendants("Version").Single().Value;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [PackedFact]
    public void On_the_current_framework()
    {
        Write("net10.0", string.Empty);
        Run("dotnet", "build", "-c", "Release");

        Says(Run("dotnet", Path.Combine("bin", "Release", "net10.0", "Consumer.dll")));
    }

    [PackedMonoFact]
    public void On_the_Framework()
    {
        // The least that a project for the Framework must ask for: its default is C# 7.3.
        Write("net472", "<LangVersion>9.0</LangVersion>");
        Run("dotnet", "build", "-c", "Release");

        Says(Run("mono", Path.Combine("bin", "Release", "net472", "Consumer.exe")));
    }

    [PackedFact]
    public void Trimmed_without_a_warning()
    {
        Write("net10.0", "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>"
            + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><InvariantGlobalization>true</InvariantGlobalization>");
        Run("dotnet", "publish", "-c", "Release", "--self-contained", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out");

        Says(Run(Path.Combine(_folder, "out", "Consumer")));
    }

    // One text, wherever it runs.
    private static void Says(string output) => Snapshot.Verify(output, method: "Every_program");

    private void Write(string framework, string properties)
    {
        // Files of the machine above the folder must not reach the program.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(
            Path.Combine(_folder, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>
              <packageSources><add key="packed" value="{Packed.Folder}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), Program);
        File.WriteAllText(
            Path.Combine(_folder, "Consumer.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SonkoRules" Version="[{Version}]" />
                <PackageReference Include="SonkoRules.Json" Version="[{Version}]" />
                <PackageReference Include="SonkoRules.Reports" Version="[{Version}]" />
              </ItemGroup>
            </Project>
            """);
    }

    // What the packages need was restored with the project; a program finds it there and asks for the rest.
    private static string MachinePackages() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string Run(string program, params string[] arguments)
    {
        // The program is a stranger: what the tests were built with must not reach it.
        var run = Tool.Run(program, arguments, surroundings: start =>
        {
            start.WorkingDirectory = _folder;
            start.Environment.Remove("CI");
            start.Environment.Remove("MSBuildSDKsPath");
            start.Environment.Remove("MSBUILD_EXE_PATH");
        });
        Assert.True(run.Code == 0, $"{program} {string.Join(' ', arguments)}\n{run.Output}\n{run.Errors}");
        return run.Output;
    }
}

/// <summary>A fact about the packages that needs Mono as well.</summary>
internal sealed class PackedMonoFactAttribute : FactAttribute
{
    public PackedMonoFactAttribute() => Skip = new PackedFactAttribute().Skip ?? Tool.Skip(Mono.Lack);
}
