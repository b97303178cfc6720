using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Embedding.Tests.Tools;

/// <summary>A tool that is wanting is told of where people work and fails where every test must run.</summary>
public sealed partial class ToolTests
{
    [Theory]
    [InlineData(null, false, null)]
    [InlineData(null, true, null)]
    [InlineData("It is not here.", false, "It is not here.")]
    [InlineData("It is not here.", true, null)]
    public void A_lack_skips_outside_CI_alone(string? lack, bool isContinuousIntegration, string? skip) =>
        Assert.Equal(skip, Tool.Skip(lack, isContinuousIntegration));

    [PythonFact("json")]
    public void Python_tells_what_it_lacks()
    {
        Assert.Null(Python.Lack("json"));
        Assert.Equal("/usr/bin/python3 has no package nothing_of_this_name.", Python.Lack("nothing_of_this_name"));
    }

    [Fact]
    public void What_the_tests_need_of_Python_is_installed_by_the_setup()
    {
        var setup = File.ReadAllText(Repository.File(".ci/setup"));
        var packages = Directory.EnumerateFiles(Repository.File("tests/SonkoRules.Embedding.Tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Needed().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["package"].Value).Where(package => package != "json").ToArray();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains("python3-" + package, setup, System.StringComparison.Ordinal));
    }

    [GeneratedRegex("""\[PythonFact\("(?<package>\w+)"\)\]""")]
    private static partial Regex Needed();
}
