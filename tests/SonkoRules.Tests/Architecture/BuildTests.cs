using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SonkoRules.Tests.Support;

namespace SonkoRules.Tests.Architecture;

/// <summary>What the compiler and the package are asked to hold the library to.</summary>
public sealed class BuildTests
{
    private const string MissingDocComment = "1591";

    /// <summary>None of them brings a dependency of its own.</summary>
    private static readonly string[] Packages = ["Ardalis.GuardClauses", "NodaTime", "OneOf"];

    [Fact]
    public void The_library_needs_three_packages_besides_the_framework() =>
        Library.None(
            Library.Assembly.GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => !Packages.Contains(name) && !name.StartsWith("System.", StringComparison.Ordinal))
                .Select(name => $"the library refers to {name}"));

    [Fact]
    public void Its_package_brings_them_alone() =>
        Assert.Equal(
            Packages,
            Project("src/SonkoRules/SonkoRules.csproj").Descendants("PackageReference")
                .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
                .Select(reference => (string)reference.Attribute("Include")!));

    [Fact]
    public void A_missing_doc_comment_is_an_error_in_the_library()
    {
        var common = Project("Directory.Build.props");

        Assert.Equal("true", common.Descendants("GenerateDocumentationFile").Single().Value);
        Assert.Equal("true", common.Descendants("TreatWarningsAsErrors").Single().Value);
        Assert.DoesNotContain(
            new[] { common, Project("src/SonkoRules/SonkoRules.csproj") }.SelectMany(project => project.Descendants()),
            element => element.Name.LocalName is "NoWarn" or "WarningsNotAsErrors" or "GenerateDocumentationFile"
                && element.Value is not ("true" or "$(NoWarn);CS1573"));
        Library.None(
            SectionsOf(".editorconfig")
                .Where(line => line.Text.Contains(MissingDocComment, StringComparison.Ordinal))
                .Where(line => !line.Section.StartsWith("[tests/", StringComparison.Ordinal)
                    && !line.Section.StartsWith("[samples/", StringComparison.Ordinal))
                .Select(line => $".editorconfig {line.Section}: {line.Text}"));
        Library.None(
            Repository.LibrarySources()
                .Where(source => !source.Key.StartsWith("Polyfills/", StringComparison.Ordinal))
                .Where(source => source.Value.Contains(MissingDocComment, StringComparison.Ordinal))
                .Select(source => $"{source.Key} names CS{MissingDocComment}"));
    }

    [Fact]
    public void Every_public_type_is_documented()
    {
        var documented = Project(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements().Any())
            .Select(member => (string)member.Attribute("name")!)
            .ToHashSet();

        Library.None(
            Library.PublicTypes
                .Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.')))
                .Select(type => $"{Library.Name(type)} has no doc comment"));
    }

    private static XDocument Project(string path) =>
        XDocument.Load(Path.IsPathRooted(path) ? path : Repository.File(path));

    private static IEnumerable<(string Section, string Text)> SectionsOf(string path)
    {
        var section = string.Empty;
        foreach (var line in File.ReadLines(Repository.File(path)))
        {
            section = line.StartsWith('[') ? line : section;
            yield return (section, line);
        }
    }
}
