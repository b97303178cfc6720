using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using System.Text.RegularExpressions;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>Binary floating point occurs nowhere: not in a field, a signature, a local, a call or a constant.</summary>
public sealed partial class ExactnessTests
{
    private static readonly Type[] Inexact = [typeof(float), typeof(double), typeof(Half)];

    private static readonly OpCode[] InexactCodes =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un, OpCodes.Ldelem_R4,
        OpCodes.Ldelem_R8, OpCodes.Stelem_R4, OpCodes.Stelem_R8, OpCodes.Ldind_R4, OpCodes.Ldind_R8, OpCodes.Stind_R4,
        OpCodes.Stind_R8,
    ];

    [Fact]
    public void No_code_of_the_library_is_inexact() => Library.None(Library.Types.SelectMany(Offenders));

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
                .Where(type => Offenders(type).Any()).Select(type => type.Name).Order());

    [Fact]
    public void Exact_code_is_not_blamed() => Assert.Empty(Offenders(typeof(Wrong.Harmless)));

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

    private static IEnumerable<string> Offenders(Type type)
    {
        foreach (var inexact in UsedTypes.InShape(type).Intersect(Inexact))
        {
            yield return $"{Library.Name(type)} has a field of or derives from {inexact.Name}";
        }

        foreach (var method in MethodCode.MethodsOf(type))
        {
            foreach (var inexact in UsedTypes.In(method).Intersect(Inexact))
            {
                yield return $"{Library.Name(method)} uses {inexact.Name}";
            }

            foreach (var instruction in MethodCode.Read(method).Where(each => InexactCodes.Contains(each.Code)))
            {
                yield return $"{Library.Name(method)} computes with {instruction.Code}";
            }
        }
    }
}
