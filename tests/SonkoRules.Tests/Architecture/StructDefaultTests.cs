using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture;

/// <summary>
/// A structure has a value that nobody made: its doc comment says what that stands for, and it is safe to hold. Its
/// members answer, or refuse in one stated way.
/// </summary>
public sealed class StructDefaultTests
{
    private static readonly Type[] Structs =
        [.. Library.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false })];

    [Fact]
    public void Every_structure_says_what_its_default_is() =>
        Library.None(Structs
            .Where(type => !MemberDocs.Of(type)!.Value.Contains("default", StringComparison.Ordinal))
            .Select(type => $"{Library.Name(type)} does not say what its default is"));

    [Fact]
    public void Every_default_can_be_held_and_compared() =>
        Library.None(Structs.Select(Closed).SelectMany(Offenders));

    [Fact]
    public void A_default_that_breaks_is_seen()
    {
        Assert.Contains(Offenders(typeof(Wrong.Fragile)), text => text.Contains("Length", StringComparison.Ordinal));
        Assert.True(Structs.Length >= 14);
    }

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(int)) : type;

    private static IEnumerable<string> Offenders(Type type)
    {
        var value = Activator.CreateInstance(type)!;
        if (!value.Equals(Activator.CreateInstance(type)) || value.GetHashCode() != Activator.CreateInstance(type)!.GetHashCode())
        {
            yield return $"{Library.Name(type)}: one default is not the other";
        }

        var calls = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => (property.Name, Method: property.GetMethod!))
            .Append((Name: "ToString", Method: type.GetMethod("ToString", Type.EmptyTypes)!));
        foreach (var (name, method) in calls)
        {
            if (Thrown(() => method.Invoke(value, null)) is { } error and not InvalidOperationException)
            {
                yield return $"{Library.Name(type)}.{name} of the default throws {error.GetType().Name}";
            }
        }
    }

    private static Exception? Thrown(Action call)
    {
        try
        {
            call();
            return null;
        }
        catch (TargetInvocationException error)
        {
            return error.InnerException;
        }
    }
}
