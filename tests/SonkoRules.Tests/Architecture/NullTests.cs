using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SonkoRules.Quantities;

namespace SonkoRules.Tests.Architecture;

/// <summary>A value that a caller makes holds no null but where null is declared: it is refused by name.</summary>
public sealed class NullTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void What_is_not_declared_to_be_null_refuses_it() =>
        Library.None(Library.PublicTypes.Where(IsRecord).SelectMany(Offenders));

    [Fact]
    public void What_lets_null_through_is_seen() =>
        Assert.Equal(
            ["First", "Second"],
            Offenders(typeof(Wrong.LetsNullThrough)).Select(text => text.Split('.')[^1].Split(' ')[0]).Distinct().Order());

    private static bool IsRecord(Type type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
        && type.GetMethod("<Clone>$") is not null;

    private static IEnumerable<string> Offenders(Type type)
    {
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            for (var i = 0; i < parameters.Length; i++)
            {
                if (MustNotBeNull(parameters[i].ParameterType, Nullability.Create(parameters[i]).WriteState))
                {
                    var arguments = parameters.Select(each => (object?)Some(each.ParameterType)).ToArray();
                    arguments[i] = null;
                    if (!Refuses(() => constructor.Invoke(arguments), parameters[i].Name!))
                    {
                        yield return $"{Library.Name(type)}.{parameters[i].Name} lets null into the constructor";
                    }
                }
            }
        }

        foreach (var property in type.GetProperties().Where(each => each.SetMethod is { IsPublic: true }))
        {
            var value = RuntimeHelpers.GetUninitializedObject(type);
            if (MustNotBeNull(property.PropertyType, Nullability.Create(property).WriteState)
                && !Refuses(() => property.SetValue(value, null), property.Name))
            {
                yield return $"{Library.Name(type)}.{property.Name} can be set to null";
            }
        }
    }

    private static bool MustNotBeNull(Type type, NullabilityState state) =>
        !type.IsValueType && state == NullabilityState.NotNull;

    /// <summary>A value that the checks of the other parameters let through.</summary>
    private static object Some(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) ? 1
        : type == typeof(decimal) ? 1m
        : type == typeof(Rubles) ? Rubles.From(1m)
        : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
        : IsSequence(type) ? ListOfOne(type.GetGenericArguments()[0])
        : type.IsAbstract ? Some(type.GetNestedTypes().First(nested => nested.IsSubclassOf(type) && !nested.IsAbstract))
        : RuntimeHelpers.GetUninitializedObject(type);

    private static bool IsSequence(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Sequence<>);

    private static object ListOfOne(Type element)
    {
        var items = Array.CreateInstance(element, 1);
        items.SetValue(Some(element), 0);
        return typeof(Sequence).GetMethod(nameof(Sequence.Of))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    /// <summary>Whether a call names the parameter that is null; a primary constructor and one that calls it differ in
    /// the first letter.</summary>
    private static bool Refuses(Action call, string parameter)
    {
        try
        {
            call();
            return false;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException is ArgumentNullException refusal
                && string.Equals(refusal.ParamName, parameter, StringComparison.OrdinalIgnoreCase);
        }
    }
}
