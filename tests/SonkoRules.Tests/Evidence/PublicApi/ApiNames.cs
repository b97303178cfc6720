using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SonkoRules.Tests.Evidence;

/// <summary>Types and values as C# writes them.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.Char"] = "char",
        ["System.Decimal"] = "decimal",
        ["System.Double"] = "double",
        ["System.Int16"] = "short",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.Object"] = "object",
        ["System.SByte"] = "sbyte",
        ["System.Single"] = "float",
        ["System.String"] = "string",
        ["System.UInt16"] = "ushort",
        ["System.UInt32"] = "uint",
        ["System.UInt64"] = "ulong",
        ["System.Void"] = "void",
    };

    /// <summary>A type without marks of nullability.</summary>
    public static string Of(Type type) => Told(type, ApiNullability.None, null);

    /// <summary>A type as a member declares it: with the marks of nullability and the names of a tuple's elements.</summary>
    public static string Of(Type type, ApiNullability marks, IEnumerable<CustomAttributeData> attributes)
    {
        var names = attributes.FirstOrDefault(each => each.AttributeType.Name == nameof(TupleElementNamesAttribute));
        return Told(type, marks, names is null ? null : Names(names));
    }

    /// <summary>A constant or an argument of an attribute.</summary>
    public static string Value(object? value, Type type) =>
        value switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            string text => "\"" + text + "\"",
            bool truth => truth ? "true" : "false",
            Type named => $"typeof({Of(named)})",
            _ when type.IsEnum => EnumValue(value, type),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    private static string EnumValue(object value, Type type) =>
        Enum.GetName(type, value) is { } name
            ? $"{type.Name}.{name}"
            : $"({type.Name}){Convert.ToInt64(value, CultureInfo.InvariantCulture)}";

    private static Queue<string?> Names(CustomAttributeData attribute) =>
        new(((IEnumerable<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)
            .Select(argument => (string?)argument.Value));

    private static string Told(Type type, ApiNullability marks, Queue<string?>? names)
    {
        if (type.IsByRef)
        {
            return Told(type.GetElementType()!, marks, names);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Told(underlying, marks, names) + "?";
        }

        // The mark of a type comes before those of its parts; a value type has one only if it has parts.
        var isNullable = (!type.IsValueType || type.IsGenericType) && marks.Next();
        return Unmarked(type, marks, names) + (isNullable ? "?" : string.Empty);
    }

    private static string Unmarked(Type type, ApiNullability marks, Queue<string?>? names)
    {
        if (type.IsArray)
        {
            return Told(type.GetElementType()!, marks, names) + "[]";
        }

        if (type.IsPointer || type.IsGenericParameter)
        {
            return type.Name;
        }

        if (Keywords.TryGetValue(type.FullName ?? string.Empty, out var keyword))
        {
            return keyword;
        }

        return type.IsGenericType && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal)
            ? Tuple(type, marks, names)
            : Named(type, marks, names);
    }

    private static string Tuple(Type type, ApiNullability marks, Queue<string?>? names)
    {
        // The names of a tuple come before those of the tuples within it.
        var arguments = type.GetGenericArguments();
        var own = arguments.Select(_ => names is { Count: > 0 } ? names.Dequeue() : null).ToArray();
        return "(" + string.Join(", ", arguments.Select((argument, i) =>
            Told(argument, marks, names)
            + (own[i] is { } name ? " " + name : string.Empty))) + ")";
    }

    private static string Named(Type type, ApiNullability marks, Queue<string?>? names)
    {
        var outer = type.IsNested ? type.DeclaringType!.GetGenericArguments().Length : 0;
        var arguments = type.GetGenericArguments().Select(argument => Told(argument, marks, names)).Skip(outer).ToList();
        var name = type.Name.Split('`')[0] + (arguments.Count == 0 ? string.Empty : $"<{string.Join(", ", arguments)}>");
        if (!type.IsNested)
        {
            return name;
        }

        var declaring = type.DeclaringType!;
        return Unmarked(
            outer > 0 ? declaring.MakeGenericType(type.GetGenericArguments()[..outer]) : declaring, ApiNullability.None, null) + "." + name;
    }
}
