using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace SonkoRules.Tests.Architecture;

/// <summary>The doc comments of the library as the compiler wrote them, by types and members.</summary>
internal static class MemberDocs
{
    private static Dictionary<string, XElement> All { get; } =
        XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!);

    public static XElement? Of(Type type) => All.GetValueOrDefault("T:" + Name(type));

    public static XElement? Of(PropertyInfo property) =>
        All.GetValueOrDefault($"P:{Name(property.DeclaringType!)}.{property.Name}");

    public static XElement? Of(MethodBase method) => Text(KeyOf(method));

    /// <summary>What is written under a key of the documentation file.</summary>
    public static XElement? Text(string key) => All.GetValueOrDefault(key);

    public static string KeyOf(MethodBase method) =>
        $"M:{Name(method.DeclaringType!)}.{method.Name.Replace('.', '#')}"
        + (method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)
        + (method.GetParameters() is [_, ..] parameters
            ? $"({string.Join(",", parameters.Select(parameter => Signature(parameter.ParameterType)))})"
            : string.Empty);

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Signature(Type type)
    {
        if (type.IsByRef)
        {
            return Signature(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return Signature(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        // The arguments of a nested type follow the type that has them; the library nests no generic types.
        var name = Name(type.GetGenericTypeDefinition());
        return $"{name[..name.LastIndexOf('`')]}{{{string.Join(",", type.GetGenericArguments().Select(Signature))}}}";
    }
}
