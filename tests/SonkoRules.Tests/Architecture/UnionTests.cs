using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// A union is an abstract record whose cases are nested in it and sealed, so that a caller can name them all; its Match
/// and Switch take each case to its own function.
/// </summary>
public sealed class UnionTests
{
    [Fact]
    public void Unions_are_closed_and_matched_case_by_case() =>
        Library.None(Library.Types.Where(IsUnion).SelectMany(union => Offenders(Closed(union), Closed())));

    [Fact]
    public void The_unions_of_the_library_are_found() =>
        Assert.Contains(typeof(SonkoRules.Acts.ActRegistration), Library.Types.Where(IsUnion));

    [Theory]
    [InlineData(typeof(Wrong.OpenUnion), "constructor")]
    [InlineData(typeof(Wrong.OpenUnion), "has no Match")]
    [InlineData(typeof(Wrong.OpenUnion), "has no Switch")]
    [InlineData(typeof(Wrong.Unsealed), "First is a case that is not sealed")]
    [InlineData(typeof(Wrong.Unsealed), "has no Switch")]
    [InlineData(typeof(Wrong.Crossed), "Match does not take First to its own function")]
    [InlineData(typeof(Wrong.Crossed), "Switch lets null through as second")]
    public void A_broken_union_is_seen(Type union, string what) =>
        Assert.Contains(
            Offenders(union, typeof(Wrong).GetNestedTypes().SelectMany(type => type.GetNestedTypes().Append(type)).ToList()),
            text => text.Contains(what, StringComparison.Ordinal));

    /// <summary>Only records have a method of this name.</summary>
    private static bool IsUnion(Type type) =>
        type is { IsClass: true, IsAbstract: true, IsSealed: false } && type.GetMethod("<Clone>$") is not null;

    private static IReadOnlyCollection<Type> Closed() => [.. Library.Types.Select(Closed)];

    /// <summary>A generic union and its cases, made of one type that fits.</summary>
    private static Type Closed(Type type) =>
        type.IsGenericTypeDefinition && (IsUnion(type) || (type.DeclaringType is { } outside && IsUnion(outside)))
            ? type.MakeGenericType([.. type.GetGenericArguments().Select(_ => typeof(int))])
            : type;

    private static IEnumerable<string> Offenders(Type union, IReadOnlyCollection<Type> types)
    {
        var constructors = union.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        foreach (var constructor in constructors.Where(each => !each.IsPrivate && !Copies(each, union)))
        {
            yield return $"{Library.Name(union)} has a constructor that is not private";
        }

        var cases = types.Where(type => type.IsSubclassOf(union)).ToList();
        foreach (var outside in cases.Where(type => type.DeclaringType != (union.IsGenericType ? union.GetGenericTypeDefinition() : union)))
        {
            yield return $"{Library.Name(outside)} is a case outside {Library.Name(union)}";
        }

        foreach (var open in cases.Where(type => !type.IsSealed))
        {
            yield return $"{Library.Name(open)} is a case that is not sealed";
        }

        foreach (var offender in new[] { "Match", "Switch" }.SelectMany(name => Unmatched(union, cases, name)))
        {
            yield return offender;
        }
    }

    /// <summary>The copy constructor of a record must be protected.</summary>
    private static bool Copies(ConstructorInfo constructor, Type union) =>
        constructor.GetParameters() is [{ ParameterType: var only }] && only == union;

    private static IEnumerable<string> Unmatched(Type union, List<Type> cases, string name)
    {
        var declared = union.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SingleOrDefault(method => method.Name == name && method.IsGenericMethodDefinition == (name == "Match"));
        if (declared is null)
        {
            yield return $"{Library.Name(union)} has no {name}";
            yield break;
        }

        var method = declared.IsGenericMethodDefinition ? declared.MakeGenericMethod(typeof(Type)) : declared;
        var parameters = method.GetParameters();
        var taken = parameters.Select(parameter => parameter.ParameterType.GetGenericArguments()[0]).ToList();
        foreach (var missing in cases.Except(taken).Concat(taken.Except(cases)))
        {
            yield return $"{Library.Name(union)}.{name} does not fit the case {missing.Name}";
            yield break;
        }

        foreach (var type in cases.Where(type => !type.ContainsGenericParameters))
        {
            var value = RuntimeHelpers.GetUninitializedObject(type);
            var calls = new List<Type>();
            var functions = parameters.Select(parameter => (object)Function(parameter.ParameterType, calls)).ToArray();
            var result = method.Invoke(value, functions);
            if (!calls.SequenceEqual([type]) || (name == "Match" && (Type?)result != type))
            {
                yield return $"{Library.Name(union)}.{name} does not take {type.Name} to its own function";
            }

            for (var i = 0; i < parameters.Length; i++)
            {
                var withNull = (object?[])functions.Clone();
                withNull[i] = null;
                if (!Refuses(() => method.Invoke(value, withNull), parameters[i].Name!))
                {
                    yield return $"{Library.Name(union)}.{name} lets null through as {parameters[i].Name}";
                }
            }
        }
    }

    /// <summary>A function of one case that notes that it was called and returns the case.</summary>
    private static Delegate Function(Type type, List<Type> calls)
    {
        var argument = Expression.Parameter(type.GetGenericArguments()[0]);
        var called = Expression.Constant(argument.Type, typeof(Type));
        var note = Expression.Call(Expression.Constant(calls), nameof(List<Type>.Add), [], called);
        return Expression.Lambda(type, Expression.Block(note, called), argument).Compile();
    }

    private static bool Refuses(Action call, string parameter)
    {
        try
        {
            call();
            return false;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException is ArgumentNullException refusal && refusal.ParamName == parameter;
        }
    }
}
