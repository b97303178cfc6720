using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>Binary floating point occurs nowhere: not in a field, a signature, a local, a call or a constant.</summary>
public sealed partial class ExactnessTests
{
    [Fact]
    public void No_code_of_the_library_is_inexact() => Library.None(Library.Types.SelectMany(Exactness.Offenders));

    [Fact]
    public void No_source_names_an_inexact_type() =>
        Library.None(
            Repository.LibrarySources()
                .Where(source => Keyword().IsMatch(SourceText.WithoutCommentsAndTexts(source.Value)))
                .Select(source => $"{source.Key} says float or double"));

    [Fact]
    public void Inexact_code_is_seen() =>
        Assert.Equal(
            ["Call", "Constant", "Field", "Local", "Parameter", "Property", "Result"],
            typeof(Wrong.Inexact).GetNestedTypes(BindingFlags.NonPublic)
                .Where(type => Exactness.Offenders(type).Any()).Select(type => type.Name).Order());

    [Fact]
    public void Exact_code_is_not_blamed() => Assert.Empty(Exactness.Offenders(typeof(Wrong.Harmless)));

    [Theory]
    [InlineData("var x = (double)1;", true)]
    [InlineData("float x;", true)]
    [InlineData("// double", false)]
    [InlineData("/// <summary>double</summary>", false)]
    [InlineData("/* double */ int x;", false)]
    [InlineData("var x = \"double \\\" float\";", false)]
    [InlineData("var x = '\"'; double y;", true)]
    [InlineData("var doubled = 2;", false)]
    public void Comments_and_texts_do_not_count(string source, bool seen) =>
        Assert.Equal(seen, Keyword().IsMatch(SourceText.WithoutCommentsAndTexts(source)));

    [GeneratedRegex(@"\b(float|double)\b")]
    private static partial Regex Keyword();
}
