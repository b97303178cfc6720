using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture.Sampling;

/// <summary>Calls the public members of a type on values of a pool, with values of the pool; what comes out joins it.</summary>
internal static class Calls
{
    /// <summary>Members whose work grows with their arguments, not with their mistakes: each has tests of its own.</summary>
    private static readonly HashSet<string> Slow =
    [
        "SonkoRules.Analysis.RulebookAudit.Of",
        "SonkoRules.Analysis.RulebookAudit.OfTerms",
        "SonkoRules.Analysis.ReadingEffects.Of",
    ];

    /// <summary>Calls every member of the types so many times: the pool then holds what only operations make.</summary>
    public static void Grow(Pool pool, IEnumerable<Type> types, int times)
    {
        foreach (var member in types.SelectMany(type => Members(type)))
        {
            for (var i = 0; i < times; i++)
            {
                Thrown(pool, member.DeclaringType!, member, out _);
            }
        }
    }

    /// <summary>The members that are called.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo
                || (member is MethodBase method && !method.IsAbstract && !Library.IsGenerated(method)
                    && !(method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)))))
            .Where(member => !Slow.Contains(Library.Name(member)) && member.Name is not ("Match" or "Switch"));

    /// <summary>Calls a member; what it throws, or null.</summary>
    public static Exception? Thrown(Pool pool, Type type, MemberInfo member, out object?[] arguments)
    {
        arguments = [];
        try
        {
            switch (member)
            {
                case ConstructorInfo constructor when type.IsAbstract || HasSpan(constructor) || type.ContainsGenericParameters:
                    return null;
                case ConstructorInfo constructor:
                    arguments = Arguments(pool, constructor);
                    constructor.Invoke(arguments);
                    return null;
                case MethodInfo method:
                    if (HasSpan(method) || Closed(method) is not { } closed || Target(pool, type, method.IsStatic) is not { Found: true } on)
                    {
                        return null;
                    }

                    arguments = Arguments(pool, closed);
                    Take(pool, closed.Invoke(on.Value, arguments));
                    return null;
                case PropertyInfo { SetMethod: { IsPublic: true } } property when pool.Next(2) == 0 && Target(pool, type, false) is { Found: true } set:
                    if (set.Value!.GetType().GetMethod("<Clone>$") is { } clone)
                    {
                        var copy = clone.Invoke(set.Value, null);
                        arguments = [pool.Make(property.PropertyType, nullable: !property.PropertyType.IsValueType)];
                        property.SetValue(copy, arguments[0]);
                    }

                    return null;
                case PropertyInfo property when property.GetIndexParameters().Length == 0 && Target(pool, type, property.GetMethod!.IsStatic) is { Found: true } got:
                    Take(pool, property.GetValue(got.Value));
                    return null;
                default:
                    return null;
            }
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException!;
        }
        catch (ArgumentException error) when (error.ParamName is null)
        {
            return null;
        }
        catch (Exception error)
        {
            return error;
        }
    }

    /// <summary>Lists that are made as they are read, texts that are made when asked for, cases of a union: all of it is
    /// part of the answer.</summary>
    private static void Take(Pool pool, object? answer)
    {
        if (answer is IEnumerable list and not string)
        {
            try
            {
                pool.Add(list.Cast<object?>().Take(20).ToArray(), 3);
            }
            catch (Exception error) when (error is not TargetInvocationException)
            {
                throw new TargetInvocationException(error);
            }
        }
        else
        {
            pool.Add(answer, 2);
        }
    }

    private static object?[] Arguments(Pool pool, MethodBase method) =>
        [.. method.GetParameters().Select(each => each.IsOut ? null : pool.Make(each.ParameterType, nullable: !each.ParameterType.IsValueType && pool.Next(4) == 0))];

    private static (bool Found, object? Value) Target(Pool pool, Type type, bool isStatic)
    {
        if (isStatic)
        {
            return (!type.ContainsGenericParameters, null);
        }

        var values = pool.All(type).ToList();
        if (values.Count == 0 && type is { IsAbstract: true })
        {
            values = [.. Library.PublicTypes.Where(type.IsAssignableFrom).SelectMany(pool.All)];
        }

        return values.Count == 0 ? (false, null) : (true, values[pool.Next(values.Count)]);
    }

    private static bool HasSpan(MethodBase method) =>
        method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsPointer);

    private static MethodInfo? Closed(MethodInfo method)
    {
        if (method.DeclaringType!.ContainsGenericParameters)
        {
            return null;
        }

        try
        {
            return method.IsGenericMethodDefinition
                ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => typeof(int))])
                : method;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
