using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;

namespace SonkoRules.Tests.Architecture.Sampling;

/// <summary>Which exceptions the documentation of a member names: its own, what it inherits, and what its type says of
/// all setters.</summary>
internal static class Documented
{
    public static IReadOnlyCollection<string> Of(MemberInfo member) => member switch
    {
        ConstructorInfo { DeclaringType: { } type } made => [
            .. Named(Key(made)),
            .. Named("T:" + Name(type)),
            .. type.GetProperties().SelectMany(property => Setter(property)),
            .. NeedsText(type)],
        PropertyInfo property => [.. Setter(property), .. NeedsText(property.DeclaringType!)],
        MethodBase method => [.. Named(Key(method))],
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

    /// <summary>Where a type says that its setters refuse null, they do.</summary>
    private static IEnumerable<string> NeedsText(Type type) =>
        MemberDocs.Text("T:" + Name(type)) is { } text
            && (text.Value.Contains("etters refuse", StringComparison.Ordinal) || text.Value.Contains("etter refuses", StringComparison.Ordinal))
            ? text.Descendants("see").Select(see => ((string?)see.Attribute("cref"))?[2..] ?? string.Empty)
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
