using System;
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
            foreach (var member in Calls.Members(type))
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

    private static string? Offence(Pool pool, Type type, MemberInfo member) =>
        Calls.Thrown(pool, type, member, out var arguments) is { } error ? Told(member, arguments, error) : null;

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

}
