using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SonkoRules.Tests.Architecture.Sampling;

/// <summary>Which exceptions the documentation of a member names: its own, what it inherits, and what its type says of
/// all setters.</summary>
internal static class Documented
{
    private static readonly string[] Sentences = ["etters refuse", "etter refuses", "o part of it is null"];

    public static IReadOnlyCollection<string> Of(MemberInfo member) => member switch
    {
        ConstructorInfo { DeclaringType: { } type } made => [
            .. Named(Key(made)),
            .. Named("T:" + Name(type)),
            .. type.BaseType is { } above && above.Assembly == type.Assembly ? Named("T:" + Name(above)) : [],
            .. type.GetProperties().SelectMany(property => Setter(property)),
            .. NeedsText(type)],
        PropertyInfo property => [.. Setter(property), .. NeedsText(property.DeclaringType!), .. OfDefault(property.DeclaringType!)],
        MethodInfo { Name: "CompareTo" } => [typeof(ArgumentException).FullName!],
        MethodInfo method => [.. Named(Key(method)), .. Inherited(method), .. OfDefault(method.DeclaringType!)],
        _ => [],
    };

    public static bool Allows(MemberInfo member, Exception thrown)
    {
        var named = Of(member);
        for (var type = thrown.GetType(); type is not null && type != typeof(Exception); type = type.BaseType)
        {
            if (named.Contains(type.FullName!))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Setter(PropertyInfo property) => Named($"P:{Name(property.DeclaringType!)}.{property.Name}");

    /// <summary>Where a type says that its setters refuse null or that no part of it is null, both hold for each.</summary>
    private static IEnumerable<string> NeedsText(Type type) =>
        MemberDocs.Text("T:" + Name(type)) is { } text && string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var words && Sentences.Any(words.Contains)
            ? [
                typeof(ArgumentNullException).FullName!,
                .. text.Descendants("see").Select(see => ((string?)see.Attribute("cref"))?[2..] ?? string.Empty),
            ]
            : [];

    /// <summary>What the method says that this one overrides.</summary>
    private static IEnumerable<string> Inherited(MethodInfo method) =>
        method.GetBaseDefinition() is var first && first != method && first.DeclaringType!.Assembly == method.DeclaringType!.Assembly
            ? Named(Key(first))
            : [];

    /// <summary>A structure says of all its members what they do where nobody made it, and where a number does not
    /// fit.</summary>
    private static IEnumerable<string> OfDefault(Type type) =>
        type.IsValueType && MemberDocs.Text("T:" + Name(type)) is { } text
            ? text.Descendants("see").Select(see => ((string?)see.Attribute("cref"))?[2..] ?? string.Empty)
                .Where(name => name == typeof(InvalidOperationException).FullName || name == typeof(OverflowException).FullName)
            : [];

    private static IEnumerable<string> Named(string key)
    {
        if (MemberDocs.Text(key) is not { } member)
        {
            return [];
        }

        var own = member.Elements("exception").Select(each => ((string)each.Attribute("cref")!)[2..]);
        var inherited = member.Elements("inheritdoc").Select(each => (string?)each.Attribute("cref")).OfType<string>()
            .Where(cref => cref != key).SelectMany(Named);
        return [.. own, .. inherited];
    }

    private static string Key(MethodBase method) => MemberDocs.KeyOf(method);

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');
}
