using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using SonkoRules.Tests.Architecture.Sampling;
using Xunit.Abstractions;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// Every public member is called with edge numbers, days, texts, codes and lists on properly built objects: what comes
/// out is an answer or an exception that its documentation names.
/// </summary>
public sealed class ExceptionTests(ITestOutputHelper output)
{
    private const int Seed = 20250421;
    private const int CallsOfAMember = 12;

    /// <summary>Members whose work grows with their arguments, not with their mistakes: each has tests of its own.</summary>
    private static readonly HashSet<string> Slow =
    [
        "SonkoRules.Analysis.RulebookAudit.Of",
        "SonkoRules.Analysis.RulebookAudit.OfTerms",
        "SonkoRules.Analysis.ReadingEffects.Of",
    ];

    [Fact]
    public void Every_member_throws_only_what_it_documents()
    {
        output.WriteLine($"Seed {Seed}.");
        var pool = LibraryPool.Of(Seed);
        var watch = Stopwatch.StartNew();
        var calls = 0;
        var offenders = new List<string>();
        var slow = new List<string>();
        foreach (var type in Library.PublicTypes.Where(type => !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)))
        {
            foreach (var member in Members(type))
            {
                var begun = watch.ElapsedMilliseconds;
                for (var i = 0; i < CallsOfAMember; i++)
                {
                    calls++;
                    if (Offence(pool, type, member) is { } offence)
                    {
                        offenders.Add(offence);
                    }
                }

                if (watch.ElapsedMilliseconds - begun > 500)
                {
                    slow.Add($"{Library.Name(member)} {watch.ElapsedMilliseconds - begun} ms");
                }
            }
        }

        output.WriteLine($"{calls} calls in {watch.ElapsedMilliseconds} ms; slow: {string.Join(", ", slow)}");
        Assert.True(calls > 10_000);
        Library.None(offenders.GroupBy(text => text.Split('\t')[0]).Select(group => group.First()));
    }

    private static IEnumerable<MemberInfo> Members(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo
                || (member is MethodBase method && !method.IsAbstract && !Library.IsGenerated(method)
                    && !(method.IsSpecialName && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)))))
            .Where(member => !Slow.Contains(Library.Name(member)) && member.Name is not ("Match" or "Switch"));

    private static string? Offence(Pool pool, Type type, MemberInfo member)
    {
        object?[] arguments = [];
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
            return Told(member, arguments, error.InnerException!);
        }
        catch (Exception error) when (error is not ArgumentException { ParamName: null })
        {
            return Told(member, arguments, error);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Told(MemberInfo member, object?[] arguments, Exception error) =>
        Documented.Allows(member, error)
            ? null
            : $"{Library.Name(member)} throws {error.GetType().Name}\t({string.Join("; ", arguments.Select(Short))}) {Short(error.Message)} {string.Join(" < ", (error.StackTrace ?? string.Empty).Split('\n').Where(line => line.Contains("SonkoRules.", StringComparison.Ordinal)).Take(3).Select(line => line.Trim()))}";

    private static string Short(object? value)
    {
        string text;
        try
        {
            text = value is Array array ? $"[{array.Length}: {string.Join(", ", array.Cast<object?>().Take(3))}]" : value?.ToString() ?? "null";
        }
        catch (Exception error) when (error is OverflowException or InvalidOperationException or NullReferenceException)
        {
            text = error.GetType().Name;
        }

        return text.Length > 90 ? text[..90] : text;
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
