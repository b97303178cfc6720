using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SonkoRules.Tests.Architecture;

/// <summary>The library as the rules of its architecture see it.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(Rulebook).Assembly;

    /// <summary>All its types but those that the compiler puts into every assembly.</summary>
    public static IReadOnlyCollection<Type> Types { get; } =
        Assembly.GetTypes().Where(type => type.FullName!.StartsWith("SonkoRules.", StringComparison.Ordinal)).ToHashSet();

    /// <summary>The types that its users see, nested ones too.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    /// <summary>Whether the compiler made the type or the member, for a lambda or an iterator.</summary>
    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member is Type { DeclaringType: { } outer } && IsGenerated(outer));

    /// <summary>Fails with every offender on a line of its own.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        var list = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, "\n" + string.Join("\n", list));
    }

    /// <summary>The name of a type as a reader knows it.</summary>
    public static string Name(Type? type) => type?.ToString().Replace('+', '.') ?? "?";

    /// <summary>The name of a member with its type.</summary>
    public static string Name(MemberInfo member) => $"{Name(member.DeclaringType)}.{member.Name}";
}
