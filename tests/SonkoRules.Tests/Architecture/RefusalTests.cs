using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace SonkoRules.Tests.Architecture;

/// <summary>What a setter refuses its documentation tells, its own or, where all are alike, that of its type.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void Setters_that_refuse_a_value_say_so()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);
        var guarding = Library.PublicTypes.SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType == property.ReflectedType && property.SetMethod is { IsPublic: true })
            .Where(property => MethodCode.Read(property.SetMethod!).Any(
                instruction => instruction.Member?.DeclaringType?.Name == "Guard"))
            .ToList();

        Assert.True(guarding.Count > 100);
        Library.None(
            from property in guarding
            let type = property.DeclaringType!.FullName!.Replace('+', '.')
            where !documented[$"P:{type}.{property.Name}"].Elements("exception").Any()
                && !SaysSo(documented[$"T:{type}"].Value)
            select $"{Library.Name(property)} refuses values without saying so");
    }

    private static bool SaysSo(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var words
        && (words.Contains("etters refuse", StringComparison.Ordinal) || words.Contains("etter refuses", StringComparison.Ordinal));
}
