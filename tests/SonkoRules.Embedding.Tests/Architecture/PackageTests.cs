using System;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SonkoRules.Tests.Architecture;

namespace SonkoRules.Embedding.Tests.Architecture;

/// <summary>What the design promises of the library it promises of the packages beside it.</summary>
public sealed class PackageTests
{
    public static TheoryData<string> Packages => ["SonkoRules.Json", "SonkoRules.Reports", "SonkoRules.Office"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_code_is_inexact(string package) => Library.None(Types(package).SelectMany(Exactness.Offenders));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nothing_static_changes(string package) => Library.None(StaticState.Offenders(Types(package)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_types_are_immutable(string package) =>
        Library.None(Types(package).Where(type => type.IsVisible).SelectMany(Immutability.Offenders));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_knows_the_library_and_no_other_package(string package) =>
        Library.None(
            Assembly.Load(package).GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => name is not ("SonkoRules" or "NodaTime" or "OneOf" or "Ardalis.GuardClauses") && !name.StartsWith("System.", StringComparison.Ordinal))
                .Where(name => package != "SonkoRules.Office" || (name != "CsvHelper" && !name.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal)))
                .Select(name => $"{package} refers to {name}"));

    /// <summary>All types of a package but those that a generator wrote.</summary>
    private static List<Type> Types(string package) =>
        [.. Assembly.Load(package).GetTypes()
            .Where(type => type.FullName!.StartsWith("SonkoRules.", StringComparison.Ordinal) && !IsGenerated(type))];

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false)
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
