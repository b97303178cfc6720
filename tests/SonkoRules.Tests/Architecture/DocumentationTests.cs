using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using SonkoRules.Guarding;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// A public method tells of each of its parameters and of what it throws. That a member has a doc comment at all is the
/// compiler's care.
/// </summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Every_parameter_is_told() => Library.None(Methods().SelectMany(Untold));

    [Fact]
    public void Every_refusal_of_an_argument_is_told() => Library.None(Methods().SelectMany(Unannounced));

    [Fact]
    public void Doc_comments_are_found()
    {
        Assert.True(Methods().Count(method => MemberDocs.Of(method) is not null) > 300);
        Assert.NotNull(MemberDocs.Of(typeof(Rulebook)));
        Assert.Contains(
            typeof(ArgumentNullException), Refusals(typeof(SonkoRules.Acts.Clause).GetMethod(nameof(SonkoRules.Acts.Clause.Parse))!));
        Assert.Empty(Refusals(typeof(SonkoRules.Acts.Clause).GetMethod(nameof(SonkoRules.Acts.Clause.TryParse))!));
    }

    /// <summary>Methods and constructors with words of their own, not those that the compiler wrote or an operator.</summary>
    private static IEnumerable<MethodBase> Methods() =>
        Library.PublicTypes
            .Where(type => !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(type => type.GetMethods(Public).Concat<MethodBase>(type.GetConstructors(Public)))
            .Where(method => !method.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(method => method.IsConstructor || !method.IsSpecialName);

    private const BindingFlags Public =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<string> Untold(MethodBase method)
    {
        // An operator in words, such as Add(left, right), needs no more of them.
        var docs = MemberDocs.Of(method);
        if (docs is null || docs.Elements("inheritdoc").Any()
            || method.GetParameters().All(parameter => parameter.ParameterType == method.DeclaringType))
        {
            return [];
        }

        var told = docs.Elements("param").Select(each => (string)each.Attribute("name")!).ToHashSet();
        if (IsOfRecord(method))
        {
            told.UnionWith(method.DeclaringType!.GetProperties()
                .Where(property => MemberDocs.Of(property) is not null).Select(property => property.Name));
        }

        return method.GetParameters().Where(parameter => !told.Contains(parameter.Name!))
            .Select(parameter => $"{Library.Name(method)} does not tell of {parameter.Name}");
    }

    private static IEnumerable<string> Unannounced(MethodBase method)
    {
        var docs = MemberDocs.Of(method);
        if (docs is null || docs.Elements("inheritdoc").Any() || IsOfRecord(method))
        {
            return [];
        }

        var told = docs.Elements("exception").Select(each => ((string)each.Attribute("cref")!)[2..]).ToList();
        return Refusals(method)
            .Where(thrown => !told.Any(name => name == thrown.FullName || name == typeof(ArgumentException).FullName))
            .Select(thrown => $"{Library.Name(method)}({string.Join(", ", method.GetParameters().Select(p => p.Name))}) does not tell of {thrown.Name}");
    }

    /// <summary>The constructor that a record's own parameters make: its properties tell what they refuse.</summary>
    private static bool IsOfRecord(MethodBase method) =>
        method.IsConstructor && method.DeclaringType!.GetMethod("Deconstruct") is { } parts
        && parts.GetParameters().Length == method.GetParameters().Length;

    /// <summary>What a method itself throws, or has the guard throw, for an argument.</summary>
    private static IEnumerable<Type> Refusals(MethodBase method)
    {
        var called = MethodCode.Read(method).Select(instruction => instruction.Member).OfType<MethodBase>().ToList();
        var thrown = called.OfType<ConstructorInfo>().Select(made => made.DeclaringType!)
            .Where(type => type.IsSubclassOf(typeof(ArgumentException)));
        var guarded = called
            .Where(each => each.DeclaringType == typeof(GuardClauseExtensions) || each.DeclaringType == typeof(GuardClauses))
            .Select(guard => guard.Name switch
            {
                nameof(GuardClauseExtensions.Null) => typeof(ArgumentNullException),
                nameof(GuardClauseExtensions.NullOrWhiteSpace) or nameof(GuardClauses.BlankItems) => typeof(ArgumentException),
                _ => typeof(ArgumentOutOfRangeException),
            });
        return thrown.Concat(guarded).Distinct();
    }
}
