using System;
using System.Collections.Generic;
using System.Linq;

namespace SonkoRules.Tests.Architecture;

/// <summary>What a type promises by one member it keeps by the others.</summary>
public sealed class ConsistencyTests
{
    [Fact]
    public void Equatable_types_have_operators() => Library.None(Library.Types.SelectMany(WithoutOperators));

    [Fact]
    public void Enumerations_have_a_zero() => Library.None(Library.Types.SelectMany(WithoutZero));

    [Fact]
    public void Broken_promises_are_seen()
    {
        Assert.Equal(2, WithoutOperators(typeof(Wrong.Unequal)).Count());
        Assert.Single(WithoutZero(typeof(Wrong.WithoutZero)));
        Assert.Empty(WithoutOperators(typeof(SonkoRules.Quantities.Rubles)));
        Assert.Empty(WithoutZero(typeof(SonkoRules.Texts.Language)));
    }

    private static IEnumerable<string> WithoutOperators(Type type)
    {
        // An internal class is compared only by the library, which knows which way it means.
        if (type.IsEnum || type.IsInterface || type.ContainsGenericParameters || !(type.IsValueType || type.IsVisible))
        {
            return [];
        }

        var equatable = type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type));
        var comparable = type.GetInterfaces().Contains(typeof(IComparable<>).MakeGenericType(type));
        return (equatable ? new[] { "op_Equality", "op_Inequality" } : [])
            .Concat(
                comparable
                    ? ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"]
                    : [])
            .Where(name => type.GetMethod(name, [type, type]) is null)
            .Select(name => $"{Library.Name(type)} has no {name}");
    }

    private static IEnumerable<string> WithoutZero(Type type) =>
        type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0)) ? [$"{Library.Name(type)} has no value 0"] : [];
}
